import { framework } from '../framework';

export const unrolledRender = framework({
  id: 'unrolled-render',
  title: 'unrolled/render',
  dialects: ['go'],
  evidence: ['github.com/unrolled/render'],
  receivers: ['w', 'rw'],
  emit: ['JSON', 'JSONP', 'XML', 'HTML', 'Text', 'Data'].map((method) => ({
    code: `_.${method}(w, $STATUS, ${method === 'HTML' || method === 'JSONP' ? '_, ' : ''}$BODY)`,
    needs: 'import' as const,
  })),
  header: ['w.Header().Set($NAME, $VALUE)'],
});
