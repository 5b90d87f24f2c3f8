import { framework } from '../framework';

/** The status of the HTTP response that carries an error, as Apollo Server and Yoga read it. */
export const graphql = framework({
  id: 'graphql',
  title: 'GraphQL',
  dialects: ['ecmascript'],
  evidence: ['graphql', 'graphql-*', '@apollo/*', 'apollo-server', 'apollo-server-*'],
  emit: [{ code: '_.http.status = $STATUS', needs: 'import' }],
  raise: [{ code: '({ extensions: { http: { status: $STATUS } } })', needs: 'none' }],
  header: ['({ headers: { $NAME: $VALUE } })'],
});
