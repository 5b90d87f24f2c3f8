import { framework } from '../framework';

export const beego = framework({
  id: 'beego',
  title: 'Beego',
  dialects: ['go'],
  evidence: ['github.com/astaxie/beego', 'github.com/astaxie/beego/*', 'github.com/beego/beego/*'],
  namespace: 'beego',
  receivers: ['c', 'this', 'ctx', 'controller'],
  emit: [
    { code: 'c.Abort($STATUS)', needs: 'both' },
    'c.CustomAbort($STATUS, $TEXT)',
    { code: '_.Output.SetStatus($STATUS)', needs: 'import' },
    { code: '_.ResponseWriter.Status = $STATUS', needs: 'import' },
    { code: 'c.Redirect(_, $STATUS)', needs: 'both' },
    { code: 'ctx.Redirect($STATUS, _)', needs: 'both' },
    { code: '_.ErrorHandler($STATUS, _)', needs: 'import' },
  ],
  header: ['c.Ctx.Output.Header($NAME, $VALUE)'],
});
