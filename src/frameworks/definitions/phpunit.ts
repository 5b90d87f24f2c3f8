import { framework } from '../framework';

/** PHPUnit and Pest. Their subject tells that a status is meant. */
export const phpunit = framework({
  id: 'phpunit',
  title: 'PHPUnit, Pest',
  dialects: ['php'],
  evidence: ['PHPUnit\\*', 'Pest\\*'],
  synonyms: {
    getStatusCode: [
      'getStatus',
      'status',
      'get_status',
      'statusCode',
      'status_code',
      'getHttpStatusCode',
      '$statusCode',
      '$status',
      '$httpCode',
    ],
    assertEquals: ['assertSame', 'assertNotEquals', 'assertNotSame'],
    toBe: ['toEqual', 'toBeGreaterThanOrEqual', 'toBeLessThan'],
    self: ['static', 'Assert', 'PHPUnit'],
  },
  assert: [
    { code: '$this->assertEquals($STATUS, _->getStatusCode())', needs: 'none' },
    { code: '$this->assertEquals(_->getStatusCode(), $STATUS)', needs: 'none' },
    { code: 'self::assertEquals($STATUS, _->getStatusCode())', needs: 'none' },
    { code: 'self::assertEquals(_->getStatusCode(), $STATUS)', needs: 'none' },
    { code: "$this->assertAttributeEquals($STATUS, 'status', _)", needs: 'none' },
    { code: '$this->assertThat(_->getStatusCode(), $this->equalTo($STATUS))', needs: 'none' },
    { code: 'expect(_->getStatusCode())->toBe($STATUS)', needs: 'none' },
    { code: 'expect(_->getStatusCode())->toBeIn([$STATUS])', needs: 'none' },
    { code: '_->and(_->getStatusCode())->toBe($STATUS)', needs: 'none' },
    { code: 'expect(_)->getStatusCode->toBe($STATUS)', needs: 'none' },
    { code: 'expect(_)->getStatusCode()->toBe($STATUS)', needs: 'none' },
    { code: '_->seeResponseCodeIs($STATUS)', needs: 'none' },
    { code: '_->dontSeeResponseCodeIs($STATUS)', needs: 'none' },
    { code: '_->statusCodeEquals($STATUS)', needs: 'none' },
  ],
});
