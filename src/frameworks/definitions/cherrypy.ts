import { framework } from '../framework';

export const cherrypy = framework({
  id: 'cherrypy',
  title: 'CherryPy',
  dialects: ['python'],
  evidence: ['cherrypy', 'cherrypy.*'],
  namespace: 'cherrypy',
  receivers: ['response', 'resp'],
  emit: [
    { code: 'cherrypy.response.status = $STATUS', needs: 'none' },
    { code: 'response.status = $STATUS', needs: 'import' },
  ],
  raise: [
    { code: 'cherrypy.HTTPError($STATUS)', needs: 'none' },
    { code: 'cherrypy.HTTPError(status=$STATUS)', needs: 'none' },
    { code: 'cherrypy.HTTPError.handle(_, $STATUS)', needs: 'none' },
    { code: 'cherrypy.HTTPRedirect(_, $STATUS)', needs: 'none' },
    { code: 'cherrypy.HTTPRedirect(_, status=$STATUS)', needs: 'none' },
    'HTTPError($STATUS)',
  ],
  named: [
    {
      role: 'emit',
      raised: true,
      needs: 'none',
      code: 'cherrypy.$NAME()',
      names: { NotFound: 404 },
    },
    {
      role: 'emit',
      raised: true,
      needs: 'none',
      code: 'raise cherrypy.$NAME',
      names: { NotFound: 404 },
    },
  ],
  assert: [
    { code: '_.assertStatus($STATUS)', needs: 'none' },
    { code: '_.assertStatus([$STATUS])', needs: 'none' },
    { code: '_.assertErrorPage($STATUS)', needs: 'import' },
  ],
  header: ['cherrypy.response.headers[$NAME] = $VALUE'],
});
