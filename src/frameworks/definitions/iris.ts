import { framework } from '../framework';

export const iris = framework({
  id: 'iris',
  title: 'Iris',
  dialects: ['go'],
  evidence: ['github.com/kataras/iris', 'github.com/kataras/iris/*'],
  namespace: 'iris',
  receivers: ['ctx', 'c'],
  emit: [
    'ctx.StatusCode($STATUS)',
    'ctx.StopWithStatus($STATUS)',
    'ctx.StopWithText($STATUS, $TEXT)',
    'ctx.StopWithError($STATUS, _)',
    'ctx.StopWithPlainError($STATUS, _)',
    'ctx.StopWithJSON($STATUS, $JSON)',
    'ctx.StopWithProblem($STATUS, $JSON)',
    { code: 'ctx.Redirect(_, $STATUS)', needs: 'both' },
    { code: '_.NewProblem().Status($STATUS)', needs: 'import' },
    { code: '_.OnErrorCode($STATUS, _)', needs: 'import' },
  ],
  named: [{ role: 'emit', needs: 'both', code: 'ctx.$NAME()', names: { NotFound: 404 } }],
  implicit: [{ code: 'ctx.JSON($JSON)', needs: 'both' }],
  body: [
    'ctx.JSON($JSON)',
    'ctx.XML($BODY)',
    'ctx.WriteString($TEXT)',
    'ctx.HTML($TEXT)',
    'ctx.Text($TEXT)',
  ],
  header: ['ctx.Header($NAME, $VALUE)'],
  respond: { json: 'ctx.StopWithJSON($STATUS, $JSON)', empty: 'ctx.StopWithStatus($STATUS)' },
});
