import { framework } from '../framework';

export const ktor = framework({
  id: 'ktor',
  title: 'Ktor',
  dialects: ['kotlin'],
  evidence: ['io.ktor*'],
  receivers: ['call', 'context'],
  emit: [
    'call.respond($STATUS, $BODY)',
    'call.respond($STATUS)',
    { code: '_.respond(status = $STATUS)', needs: 'import' },
    { code: '_.respondText($TEXT, _, $STATUS)', needs: 'import' },
    { code: '_.respondText($TEXT, status = $STATUS)', needs: 'import' },
    { code: 'call.response.status($STATUS)', needs: 'either' },
    { code: 'HttpStatusCode($STATUS, _)', needs: 'import' },
    { code: 'HttpStatusCode.fromValue($STATUS)', needs: 'import' },
    { code: 'status($STATUS)', needs: 'import' },
  ],
  synonyms: {
    respondText: [
      'respondBytes',
      'respondHtml',
      'respondOutputStream',
      'respondTextWriter',
      'respondBytesWriter',
      'respondFile',
    ],
  },
  mock: [
    { code: 'respond(_, $STATUS)', needs: 'import' },
    { code: 'respond(_, status = $STATUS)', needs: 'import' },
    { code: 'respondError($STATUS)', needs: 'import' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'both',
      code: 'call.$NAME(_)',
      unlessSet: true,
      names: { respondRedirect: 302 },
    },
    {
      role: 'emit',
      raised: true,
      needs: 'import',
      code: '$NAME()',
      names: {
        BadRequestException: 400,
        NotFoundException: 404,
        UnsupportedMediaTypeException: 415,
      },
    },
    {
      role: 'mock',
      needs: 'import',
      code: '$NAME()',
      names: { respondOk: 200, respondBadRequest: 400 },
    },
  ],
  implicit: [{ code: 'call.respondText($TEXT)', needs: 'receiver' }],
  body: ['call.respond(_, $BODY)'],
  header: ['call.response.header($NAME, $VALUE)'],
  respond: { empty: 'call.respond($STATUS)' },
});
