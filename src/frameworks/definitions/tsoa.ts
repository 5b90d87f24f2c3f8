import { framework } from '../framework';

export const tsoa = framework({
  id: 'tsoa',
  title: 'tsoa',
  dialects: ['ecmascript'],
  evidence: ['tsoa', '@tsoa/runtime'],
  emit: ['this.setStatus($STATUS)'],
  declare: ['@SuccessResponse($STATUS)', '@Response($STATUS)', 'TsoaResponse<$STATUS, _>'],
  header: ['this.setHeader($NAME, $VALUE)'],
});
