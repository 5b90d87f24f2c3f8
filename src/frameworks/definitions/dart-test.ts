import { framework } from '../framework';

export const dartTest = framework({
  id: 'dart-test',
  dialects: ['dart'],
  title: 'Dart test, mocktail and http mocks',
  evidence: [
    'package:test/*',
    'package:flutter_test/*',
    'package:http/testing.dart',
    'package:http/*',
    'package:dio/*',
    'package:http_mock_adapter/*',
    'package:nock/*',
  ],
  assert: [
    { code: 'expect(_.statusCode, equals($STATUS))', needs: 'none' },
    { code: 'expect(_.statusCode, isIn([$STATUS]))', needs: 'none' },
    { code: 'expect(status, $STATUS)', needs: 'none' },
    { code: "expect(_[':status'], $STATUS)", needs: 'none' },
    { code: "_.having(_, 'statusCode', $STATUS)", needs: 'none' },
    { code: "_.having(_, 'status', $STATUS)", needs: 'none' },
    { code: "_.having(_, 'code', $STATUS)", needs: 'http' },
  ],
  mock: [
    { code: 'when(() => _.statusCode).thenReturn($STATUS)', needs: 'none' },
    { code: 'Response(_, $STATUS)', needs: 'import' },
    { code: '_.Response(_, $STATUS)', needs: 'import' },
    { code: 'Response.bytes(_, $STATUS)', needs: 'import' },
    { code: '_.Response.bytes(_, $STATUS)', needs: 'import' },
    { code: '_.StreamedResponse(_, $STATUS)', needs: 'import' },
    { code: 'StreamedResponse(_, $STATUS)', needs: 'import' },
    { code: 'ResponseBody.fromString(_, $STATUS)', needs: 'import' },
    { code: 'ResponseBody.fromBytes(_, $STATUS)', needs: 'import' },
    { code: '_.reply($STATUS, _)', needs: 'import' },
    { code: '_.replyCallback($STATUS, _)', needs: 'import' },
    { code: '_.throws($STATUS, _)', needs: 'import' },
  ],
});
