import { framework } from '../framework';

export const fasthttp = framework({
  id: 'fasthttp',
  title: 'fasthttp',
  dialects: ['go'],
  evidence: ['github.com/valyala/fasthttp'],
  namespace: 'fasthttp',
  receivers: ['ctx', 'c', 'resp', 'res'],
  emit: [
    { code: 'ctx.SetStatusCode($STATUS)', needs: 'none' },
    { code: 'ctx.Error($TEXT, $STATUS)', needs: 'both' },
    { code: '_.RequestCtx.Error($TEXT, $STATUS)', needs: 'import' },
    { code: 'ctx.Redirect(_, $STATUS)', needs: 'both' },
    { code: 'ctx.RedirectBytes(_, $STATUS)', needs: 'both' },
    'fasthttp.TimeoutWithCodeHandler(_, _, _, $STATUS)',
  ],
  body: [
    'ctx.SetBodyString($TEXT)',
    'ctx.SetBody($BODY)',
    'ctx.WriteString($TEXT)',
    'ctx.Write($BODY)',
  ],
  header: ['ctx.Response.Header.Set($NAME, $VALUE)'],
});
