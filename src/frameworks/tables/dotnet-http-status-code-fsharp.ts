import { constants } from '../constants';
import { dotnetHttpStatusCode } from './dotnet-http-status-code';

/** `System.Net.HttpStatusCode` in F# and Visual Basic, where a number is cast in other ways than in C#. */
export const dotnetHttpStatusCodeFsharp = constants({
  id: 'dotnet-http-status-code-fsharp',
  title: dotnetHttpStatusCode.title,
  dialects: ['fsharp', 'vb'],
  modules: ['System.Net', 'HttpStatusCode'],
  forms: ['HttpStatusCode.$NAME'],
  typed: true,
  importStatement: null,
  names: dotnetHttpStatusCode.names,
  source: dotnetHttpStatusCode.source,
});
