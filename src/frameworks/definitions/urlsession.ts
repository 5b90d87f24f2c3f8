import { framework } from '../framework';

/** Clients of Foundation's URLSession, and those that hand out its responses, as Alamofire. */
export const urlsession = framework({
  id: 'urlsession',
  title: 'URLSession',
  dialects: ['swift'],
  evidence: ['HTTPURLResponse', 'URLSession', 'URLResponse', 'import Alamofire'],
  mock: ['HTTPURLResponse(url: _, statusCode: $STATUS'],
  assert: ['XCTAssertEqual(_.statusCode, $STATUS', '#expect(_.statusCode == $STATUS'],
  consume: [
    'statusCode == $STATUS',
    '($STATUS _ $STATUS).contains(_.statusCode',
    '($STATUS _ $STATUS).contains(statusCode',
    '$STATUS _ $STATUS ~= _.statusCode',
    'switch _.statusCode { case $STATUS _ $STATUS: }',
    'switch _.statusCode { case $STATUS: }',
    'switch statusCode { case $STATUS _ $STATUS: }',
    'switch statusCode { case $STATUS: }',
    'switch _.statusCode { case $STATUS, $STATUS: }',
    '.validate(statusCode: $STATUS _ $STATUS',
  ],
});
