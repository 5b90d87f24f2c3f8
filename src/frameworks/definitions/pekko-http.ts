import { framework } from '../framework';

/** Pekko HTTP, and Akka HTTP, which it was made from. */
export const pekkoHttp = framework({
  id: 'pekko-http',
  title: 'Pekko HTTP',
  dialects: ['scala'],
  evidence: ['pekko.http', 'akka.http'],
  emit: [
    'complete($STATUS',
    'complete(($STATUS',
    'HttpResponse($STATUS',
    'HttpResponse(... status = $STATUS',
    'redirect(_, $STATUS',
    { code: 'StatusCodes.custom($STATUS', accepts: 'numbers' },
    { code: 'StatusCode.int2StatusCode($STATUS', accepts: 'numbers' },
  ],
  assert: [
    'status shouldEqual $STATUS',
    'status shouldBe $STATUS',
    'status should be($STATUS',
    'status must be($STATUS',
    'status should ===($STATUS',
  ],
  consume: [
    'status == $STATUS',
    'case HttpResponse($STATUS',
    'status match { case $STATUS }',
    { code: '.status.intValue == $STATUS', accepts: 'numbers' },
  ],
});
