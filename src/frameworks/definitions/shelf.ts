import { framework } from '../framework';

export const shelf = framework({
  id: 'shelf',
  dialects: ['dart'],
  title: 'Shelf',
  evidence: ['package:shelf/*', 'package:shelf_router/*'],
  emit: [
    { code: 'Response($STATUS)', needs: 'import' },
    { code: '_.Response($STATUS)', needs: 'import' },
    { code: '_.change(statusCode: $STATUS)', needs: 'import' },
  ],
  header: ['Response(_, headers: {$NAME: $VALUE})'],
  named: ['Response.$NAME()', '_.Response.$NAME()'].map((code) => ({
    role: 'emit' as const,
    needs: 'import' as const,
    code,
    names: {
      ok: 200,
      movedPermanently: 301,
      found: 302,
      seeOther: 303,
      notModified: 304,
      badRequest: 400,
      unauthorized: 401,
      forbidden: 403,
      notFound: 404,
      internalServerError: 500,
    },
  })),
});
