import { framework } from '../framework';

export const helidon = framework({
  id: 'helidon',
  title: 'Helidon',
  dialects: ['java', 'kotlin'],
  evidence: ['io.helidon*'],
  receivers: ['res', 'response', 'resp'],
  emit: [
    { code: 'res.status($STATUS)', accepts: 'both', needs: 'both' },
    { code: 'Status.create($STATUS)', needs: 'import' },
    { code: 'new HttpException(_, $STATUS)', needs: 'import' },
  ],
  named: [
    {
      role: 'emit',
      raised: true,
      needs: 'import',
      code: 'new $NAME()',
      names: {
        BadRequestException: 400,
        UnauthorizedException: 401,
        ForbiddenException: 403,
        NotFoundException: 404,
        InternalServerException: 500,
      },
    },
  ],
  implicit: [{ code: 'res.send($BODY)', needs: 'both' }],
  body: ['res.send($BODY)', 'res.send()'],
  header: ['res.header($NAME, $VALUE)'],
});
