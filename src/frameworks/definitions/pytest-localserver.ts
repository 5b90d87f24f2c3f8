import { framework } from '../framework';

/** The server of a test, which is told what to answer with. */
export const pytestLocalserver = framework({
  id: 'pytest-localserver',
  title: 'pytest-localserver',
  dialects: ['python'],
  evidence: ['pytest_localserver', 'pytest_localserver.*'],
  receivers: ['httpserver', 'httpsserver', 'server'],
  mock: [
    { code: '_.serve_content(_, $STATUS)', needs: 'none' },
    { code: '_.serve_content(_, code=$STATUS)', needs: 'none' },
    { code: '_.serve_content(code=$STATUS)', needs: 'none' },
    { code: 'httpserver.code = $STATUS', needs: 'receiver' },
  ],
});
