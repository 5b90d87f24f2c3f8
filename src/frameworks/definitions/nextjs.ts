import { framework } from '../framework';

/** The app router; the pages router's API is `nextjs-pages`. In a server action `redirect` answers 303; everywhere else 307, as said here. */
export const nextjs = framework({
  id: 'nextjs',
  title: 'Next.js',
  dialects: ['ecmascript'],
  evidence: ['next', 'next/*'],
  emit: [
    { code: 'NextResponse.json($JSON, { status: $STATUS })', needs: 'none' },
    { code: 'new NextResponse($BODY, { status: $STATUS })', needs: 'none' },
    { code: 'NextResponse.redirect(_, $STATUS)', needs: 'none' },
    { code: 'NextResponse.redirect(_, { status: $STATUS })', needs: 'none' },
    { code: 'NextResponse.rewrite(_, { status: $STATUS })', needs: 'none' },
    { code: '({ redirect: { destination: _, statusCode: $STATUS } })', needs: 'import' },
    '<Error statusCode={$STATUS} />',
  ],
  config: [{ code: '({ source: _, destination: _, statusCode: $STATUS })', needs: 'none' }],
  named: [
    {
      role: 'config',
      needs: 'none',
      code: '({ source: _, destination: _, $NAME: true })',
      unlessSet: true,
      names: { permanent: 308 },
    },
    {
      role: 'config',
      needs: 'none',
      code: '({ source: _, destination: _, $NAME: false })',
      unlessSet: true,
      names: { permanent: 307 },
    },
    {
      role: 'emit',
      needs: 'none',
      code: '({ redirect: { destination: _, $NAME: true } })',
      unlessSet: true,
      names: { permanent: 308 },
    },
    {
      role: 'emit',
      needs: 'none',
      code: '({ redirect: { destination: _, $NAME: false } })',
      unlessSet: true,
      names: { permanent: 307 },
    },
    {
      role: 'emit',
      raised: true,
      needs: 'import',
      code: '$NAME()',
      names: {
        unauthorized: 401,
        forbidden: 403,
        notFound: 404,
        redirect: 307,
        permanentRedirect: 308,
      },
    },
    {
      role: 'emit',
      needs: 'none',
      code: 'NextResponse.$NAME(_)',
      unlessSet: true,
      names: { redirect: 307 },
    },
  ],
  implicit: [
    { code: 'NextResponse.json($JSON)', needs: 'none' },
    { code: 'new NextResponse($BODY)', needs: 'none' },
  ],
  forbiddenContent: 'refused',
  header: ['({ headers: { $NAME: $VALUE } })'],
  respond: {
    json: 'NextResponse.json($JSON, { status: $STATUS })',
    empty: 'new NextResponse(null, { status: $STATUS })',
  },
});
