import { framework } from '../framework';

export const dartFrog = framework({
  id: 'dart-frog',
  dialects: ['dart'],
  title: 'Dart Frog',
  evidence: ['package:dart_frog/*'],
  header: [
    'Response(statusCode: _, headers: {$NAME: $VALUE})',
    'Response.json(statusCode: _, headers: {$NAME: $VALUE})',
  ],
  emit: [
    { code: 'Response(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.json(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.bytes(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.stream(statusCode: $STATUS)', needs: 'import' },
    { code: 'Response.movedPermanently(statusCode: $STATUS)', needs: 'import' },
  ],
});
