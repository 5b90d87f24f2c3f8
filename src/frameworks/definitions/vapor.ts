import { framework } from '../framework';

export const vapor = framework({
  id: 'vapor',
  title: 'Vapor',
  dialects: ['swift'],
  evidence: ['import Vapor', 'import XCTVapor', 'import VaporTesting', 'import NIOHTTP1'],
  receivers: ['res', 'response'],
  emit: [
    { code: 'Abort($STATUS', accepts: 'constants' },
    { code: 'Response(... status: $STATUS', accepts: 'constants' },
    { code: 'Response(... status: _ ? $STATUS : $STATUS', accepts: 'constants' },
    { code: '.encodeResponse(status: $STATUS', accepts: 'constants' },
    { code: 'res.status = $STATUS', accepts: 'constants' },
    'Abort(.custom(code: $STATUS',
    'HTTPStatus(statusCode: $STATUS',
    'HTTPResponseStatus(statusCode: $STATUS',
  ],
  assert: [
    { code: 'XCTAssertEqual(_.status, $STATUS', accepts: 'constants' },
    { code: '#expect(_.status == $STATUS', accepts: 'constants' },
  ],
  consume: [{ code: '.status == $STATUS', accepts: 'constants' }],
});
