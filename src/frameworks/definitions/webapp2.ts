import { framework } from '../framework';

/** webapp2 and the webapp of Google App Engine before it. */
export const webapp2 = framework({
  id: 'webapp2',
  title: 'webapp2',
  dialects: ['python'],
  evidence: ['webapp2', 'webapp2_extras', 'webapp2_extras.*', 'google.appengine.ext.*'],
  namespace: 'webapp2',
  receivers: ['self'],
  emit: [
    { code: 'self.error($STATUS)', needs: 'both' },
    { code: 'self.abort($STATUS)', needs: 'both' },
    { code: 'webapp2.abort($STATUS)', needs: 'import' },
    { code: 'self.redirect(_, code=$STATUS)', needs: 'both' },
  ],
  config: [{ code: '_.error_handlers[$STATUS] = _', needs: 'import' }],
  body: ['self.response.write($TEXT)', 'self.response.out.write($TEXT)'],
});
