import { framework } from '../framework';

export const chiRender = framework({
  id: 'chi-render',
  title: 'chi render',
  dialects: ['go'],
  evidence: ['github.com/go-chi/render'],
  namespace: 'render',
  receivers: ['w', 'rw'],
  emit: ['render.Status(_, $STATUS)'],
  named: [{ role: 'emit', code: 'render.$NAME(w, _)', names: { NoContent: 204 } }],
  body: [
    'render.JSON(w, _, $JSON)',
    'render.XML(w, _, $BODY)',
    'render.PlainText(w, _, $TEXT)',
    'render.HTML(w, _, $TEXT)',
    'render.Data(w, _, $BODY)',
  ],
  header: ['w.Header().Set($NAME, $VALUE)'],
});
