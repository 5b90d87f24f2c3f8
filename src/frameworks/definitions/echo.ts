import { framework } from '../framework';
import { echoErrors } from '../tables/echo-errors';

export const echo = framework({
  id: 'echo',
  title: 'Echo',
  dialects: ['go'],
  evidence: ['github.com/labstack/echo', 'github.com/labstack/echo/*'],
  namespace: 'echo',
  receivers: ['c', 'ctx', 'context', 'ec'],
  emit: [
    'c.JSON($STATUS, $JSON)',
    'c.JSONPretty($STATUS, $JSON)',
    'c.JSONBlob($STATUS, $BODY)',
    'c.JSONP($STATUS, _, $JSON)',
    'c.JSONPBlob($STATUS, _, $BODY)',
    'c.XML($STATUS, $BODY)',
    'c.XMLPretty($STATUS, $BODY)',
    'c.XMLBlob($STATUS, $BODY)',
    'c.String($STATUS, $TEXT)',
    'c.HTML($STATUS, $TEXT)',
    'c.HTMLBlob($STATUS, $BODY)',
    'c.Blob($STATUS, _, $BODY)',
    'c.Stream($STATUS, _, $BODY)',
    'c.Render($STATUS, _, $BODY)',
    'c.NoContent($STATUS)',
    'c.Redirect($STATUS, _)',
  ],
  raise: ['echo.NewHTTPError($STATUS)', 'echo.HTTPError{Code: $STATUS}'],
  named: [{ role: 'emit', raised: true, code: 'return echo.$NAME', names: echoErrors.names }],
  header: ['c.Response().Header().Set($NAME, $VALUE)'],
  respond: { json: 'c.JSON($STATUS, $JSON)', empty: 'c.NoContent($STATUS)' },
});
