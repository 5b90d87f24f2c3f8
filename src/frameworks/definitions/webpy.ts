import { framework } from '../framework';

export const webpy = framework({
  id: 'webpy',
  title: 'web.py',
  dialects: ['python'],
  evidence: ['web', 'web.*'],
  namespace: 'web',
  emit: [
    { code: 'web.ctx.status = $STATUS', needs: 'none' },
    { code: 'ctx.status = $STATUS', needs: 'import' },
  ],
  raise: ['web.HTTPError($STATUS)'],
  named: [
    {
      role: 'emit',
      raised: true,
      code: 'web.$NAME()',
      names: {
        created: 201,
        accepted: 202,
        nocontent: 204,
        redirect: 301,
        found: 302,
        seeother: 303,
        notmodified: 304,
        tempredirect: 307,
        badrequest: 400,
        unauthorized: 401,
        forbidden: 403,
        notfound: 404,
        nomethod: 405,
        notacceptable: 406,
        conflict: 409,
        gone: 410,
        preconditionfailed: 412,
        unsupportedmediatype: 415,
        unavailableforlegalreasons: 451,
        internalerror: 500,
      },
    },
  ],
});
