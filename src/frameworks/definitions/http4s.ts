import { framework } from '../framework';
import { http4s as statuses } from '../tables/http4s';

export const http4s = framework({
  id: 'http4s',
  title: 'http4s',
  dialects: ['scala'],
  evidence: ['org.http4s'],
  emit: [
    'Status.fromInt($STATUS',
    { code: 'Response($STATUS', accepts: 'constants' },
    { code: 'Response[_]($STATUS', accepts: 'constants' },
    { code: 'Response(status = $STATUS', accepts: 'constants' },
    { code: 'Response[_](status = $STATUS', accepts: 'constants' },
    { code: '.withStatus($STATUS', accepts: 'constants' },
  ],
  assert: [
    { code: '.status shouldBe $STATUS', accepts: 'constants' },
    { code: '.status must_== $STATUS', accepts: 'constants' },
    { code: 'assertEquals(_.status, $STATUS', accepts: 'constants' },
    { code: 'assertIO(_.map(_.status), $STATUS', accepts: 'constants' },
  ],
  consume: [{ code: '.status == $STATUS', accepts: 'constants' }, '.status.code == $STATUS'],
  named: [{ role: 'emit', code: '$NAME(', names: statuses.names }],
});
