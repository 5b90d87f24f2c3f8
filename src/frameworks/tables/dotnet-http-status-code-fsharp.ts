import { constants } from '../constants';
import { dotnetHttpStatusCode } from './dotnet-http-status-code';

/** `System.Net.HttpStatusCode` in F#, where a number is cast in another way than in C#. */
export const dotnetHttpStatusCodeFsharp = constants({
  id: 'dotnet-http-status-code-fsharp',
  title: dotnetHttpStatusCode.title,
  dialects: ['fsharp'],
  modules: ['System.Net', 'HttpStatusCode'],
  forms: ['HttpStatusCode.$NAME'],
  ofNumber: 'enum<HttpStatusCode> $CODE',
  toNumber: '(int $CONSTANT)',
  importStatement: 'import System.Net',
  names: dotnetHttpStatusCode.names,
  source: dotnetHttpStatusCode.source,
});
