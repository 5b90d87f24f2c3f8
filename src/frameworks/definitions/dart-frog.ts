import { framework } from '../framework';

export const dartFrog = framework({
  id: 'dart-frog',
  dialects: ['dart'],
  title: 'Dart Frog',
  evidence: ['package:dart_frog/*'],
  emit: [
    { code: 'Response(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.json(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.bytes(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.stream(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.movedPermanently(statusCode: $STATUS)', needs: 'import' },
  ],
});
