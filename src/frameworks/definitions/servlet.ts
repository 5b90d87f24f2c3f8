import { framework } from '../framework';

export const servlet = framework({
  id: 'servlet',
  title: 'Jakarta Servlet',
  dialects: ['java', 'kotlin'],
  evidence: ['jakarta.servlet*', 'javax.servlet*', 'org.eclipse.jetty*', 'org.apache.catalina*'],
  receivers: ['response', 'resp', 'res', 'rsp', 'httpResponse', 'servletResponse'],
  emit: [
    { code: 'response.status = $STATUS', dialects: ['kotlin'] },
    'response.setStatus($STATUS)',
    'response.sendError($STATUS)',
    'response.sendRedirect(_, $STATUS)',
    'response.send($STATUS, $BODY)',
    ...[
      'setStatus($STATUS)',
      'sendError($STATUS)',
      'super.setStatus($STATUS)',
      'super.sendError($STATUS)',
    ].map((code) => ({ code, needs: 'import' as const })),
    { code: 'Response.writeError(_, _, _, $STATUS)', needs: 'import' },
    { code: 'Response.sendRedirect(_, _, _, $STATUS, _)', needs: 'import' },
    { code: '_.addErrorPage($STATUS, _)', needs: 'import' },
    { code: '_.addErrorPage(_, $STATUS, _)', needs: 'import' },
    { code: '_.setErrorCode($STATUS)', needs: 'import' },
    { code: '_.setStatusCode($STATUS)', needs: 'import' },
    { code: '_.setDenyStatus($STATUS)', needs: 'import' },
    { code: '_.setRedirectCode($STATUS)', needs: 'import' },
    { code: 'new MetaData.Response(_, $STATUS, _)', needs: 'import' },
  ],
  raise: [
    { code: 'new BadMessageException($STATUS)', needs: 'import' },
    { code: 'new HttpException.RuntimeException($STATUS)', needs: 'import' },
  ],
  assert: [
    { code: 'verify(_).setStatus($STATUS)', needs: 'none' },
    { code: 'verify(_).sendError($STATUS)', needs: 'none' },
    { code: 'Mockito.verify(_).setStatus($STATUS)', needs: 'none' },
    { code: 'Mockito.verify(_).sendError($STATUS)', needs: 'none' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'receiver',
      code: 'response.$NAME(_)',
      unlessSet: true,
      names: { sendRedirect: 302 },
    },
  ],
  header: ['response.setHeader($NAME, $VALUE)', 'response.addHeader($NAME, $VALUE)'],
  body: [
    'response.getWriter().print($TEXT)',
    'response.getWriter().write($TEXT)',
    'response.getWriter().println($TEXT)',
  ],
});
