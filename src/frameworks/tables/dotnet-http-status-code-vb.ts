import { constants } from '../constants';
import { dotnetHttpStatusCode } from './dotnet-http-status-code';

/** `System.Net.HttpStatusCode` in Visual Basic, where a number is cast in another way than in C#. */
export const dotnetHttpStatusCodeVb = constants({
  id: 'dotnet-http-status-code-vb',
  title: dotnetHttpStatusCode.title,
  dialects: ['vb'],
  modules: ['System.Net', 'HttpStatusCode'],
  forms: ['HttpStatusCode.$NAME'],
  ofNumber: 'CType($CODE, HttpStatusCode)',
  toNumber: 'CInt($CONSTANT)',
  importStatement: 'import System.Net',
  names: dotnetHttpStatusCode.names,
  source: dotnetHttpStatusCode.source,
});
