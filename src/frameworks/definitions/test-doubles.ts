import { framework } from '../framework';

/** What the libraries of test doubles are told to answer with; no server sends that. */
export const testDoubles = framework({
  id: 'test-doubles',
  title: 'Test doubles',
  dialects: [
    ...['ecmascript', 'python', 'ruby', 'php', 'go'],
    ...['java', 'kotlin', 'csharp', 'rust', 'dart'],
  ],
  evidence: [],
  synonyms: {
    mockReturnValue: [
      ...['mockReturnValueOnce', 'mockResolvedValue', 'mockResolvedValueOnce'],
      ...['mockRejectedValue', 'mockRejectedValueOnce', 'mockImplementation'],
      ...['mockImplementationOnce', 'returns', 'resolves', 'rejects', 'throws', 'callsFake'],
    ],
    return_value: ['side_effect'],
    and_return: ['and_raise', 'returns', 'raises'],
    willReturn: [
      ...['willThrowException', 'willReturnOnConsecutiveCalls', 'andReturn', 'andThrow'],
      ...['andReturns', 'andThrows'],
    ],
    thenReturn: ['thenThrow', 'thenAnswer', 'doReturn', 'doThrow', 'doAnswer', 'willReturn'],
    Returns: ['ReturnsAsync', 'ReturnsForAnyArgs', 'Throws', 'ThrowsAsync'],
    returns: ['throws', 'answers', 'returnsMany', 'throwsMany'],
    returning: ['return_once', 'return_const'],
  },
  answers: [
    { code: '_.mockReturnValue($ANSWER)', dialects: ['ecmascript'] },
    { code: '_.return_value = $ANSWER', dialects: ['python'] },
    ...['return_value', 'side_effect'].map((name) => ({
      code: `_(${name}=$ANSWER)`,
      dialects: ['python'],
    })),
    { code: '_.and_return($ANSWER)', dialects: ['ruby'] },
    { code: '_->willReturn($ANSWER)', dialects: ['php'] },
    { code: '_.Return($ANSWER)', dialects: ['go'] },
    { code: '_.Return(_, $ANSWER)', dialects: ['go'] },
    { code: '_.thenReturn($ANSWER)', dialects: ['java', 'kotlin', 'dart'] },
    { code: '_ returns $ANSWER', dialects: ['kotlin'] },
    { code: '_.Returns($ANSWER)', dialects: ['csharp'] },
    { code: '_.returning($ANSWER)', dialects: ['rust'] },
  ].map((example) => ({ ...example, needs: 'none' })),
});
