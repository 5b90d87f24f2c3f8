import { framework } from '../framework';

/** xUnit, NUnit, MSTest, FluentAssertions, Shouldly. Their subject tells that a status is meant. */
export const xunit = framework({
  id: 'xunit',
  title: 'xUnit, NUnit, MSTest, FluentAssertions, Shouldly',
  dialects: ['csharp'],
  evidence: [],
  synonyms: {
    StatusCode: ['_StatusCode', '_ResponseCode', '_HttpStatus', 'Status', 'status'],
    Assert: ['ClassicAssert'],
    'response.Code': ['resp.Code'],
    Equal: ['NotEqual', 'AreEqual', 'AreNotEqual', 'StrictEqual', 'Same'],
    Be: ['NotBe', 'BeEquivalentTo', 'Equal'],
    ShouldBe: ['ShouldNotBe'],
    HaveStatusCode: ['NotHaveStatusCode'],
  },
  assert: [
    { code: 'Assert.Equal($STATUS, _.StatusCode)', needs: 'none' },
    { code: 'Assert.Equal(_.StatusCode, $STATUS)', needs: 'none' },
    { code: 'Assert.Equal(expected: $STATUS, actual: _.StatusCode)', needs: 'none' },
    { code: 'Assert.Equal($STATUS, response.Code)', needs: 'none' },
    { code: 'Assert.Equal(response.Code, $STATUS)', needs: 'none' },
    { code: 'Assert.InRange(_.StatusCode, $STATUS, _)', needs: 'none' },
    { code: 'Assert.InRange(_.StatusCode, _, $STATUS)', needs: 'none' },
    { code: 'Assert.That(_.StatusCode, Is.EqualTo($STATUS))', needs: 'none' },
    { code: '_.StatusCode.Should().Be($STATUS)', needs: 'none' },
    { code: '_.StatusCode.Should().BeOneOf($STATUS)', needs: 'none' },
    { code: '_.StatusCode.Should().BeOneOf(_, $STATUS)', needs: 'none' },
    { code: '_.StatusCode.Should().BeOneOf(_, _, $STATUS)', needs: 'none' },
    { code: '_.StatusCode.ShouldBeOneOf($STATUS)', needs: 'none' },
    { code: '_.StatusCode.ShouldBeOneOf(_, $STATUS)', needs: 'none' },
    { code: '_.Should().HaveStatusCode($STATUS)', needs: 'none' },
    { code: '_.StatusCode.ShouldBe($STATUS)', needs: 'none' },
    { code: '_.StatusCodeShouldBe($STATUS)', needs: 'none' },
  ],
  mock: [
    { code: '_.StatusCode.Returns($STATUS)', needs: 'none' },
    { code: '_.Setup(_.StatusCode).Returns($STATUS)', needs: 'none' },
  ],
});
