import { framework } from '../framework';

/** The methods of `play.mvc.Results` that answer with one status, with or without content. */
const results = {
  ok: 200,
  created: 201,
  noContent: 204,
  badRequest: 400,
  unauthorized: 401,
  paymentRequired: 402,
  forbidden: 403,
  notFound: 404,
  notAcceptable: 406,
  unsupportedMediaType: 415,
  internalServerError: 500,
};

export const playJava = framework({
  id: 'play-java',
  title: 'Play (Java)',
  dialects: ['java', 'kotlin'],
  evidence: ['play.mvc*', 'play.test*', 'play.libs.ws*'],
  emit: [
    { code: 'Results.status($STATUS)', accepts: 'both', needs: 'import' },
    { code: 'status($STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new Result($STATUS)', needs: 'import' },
  ],
  consume: [{ code: '_.status() == $STATUS', needs: 'import' }],
  assert: [
    { code: 'assertEquals($STATUS, _.status())', needs: 'import' },
    { code: 'assertThat(_.status(), is($STATUS))', needs: 'import' },
    { code: 'assertThat(_.status()).isEqualTo($STATUS)', needs: 'import' },
  ],
  named: [
    { role: 'emit', needs: 'import', code: '$NAME()', names: results },
    { role: 'emit', needs: 'import', code: 'Results.$NAME()', names: results },
  ],
});
