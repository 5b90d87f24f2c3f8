import { constants } from '../constants';
import { aspnetcoreStatusCodes } from './aspnetcore-status-codes';

/** `Microsoft.AspNetCore.Http.StatusCodes` in F# and Visual Basic. */
export const aspnetcoreStatusCodesFsharp = constants({
  id: 'aspnetcore-status-codes-fsharp',
  title: aspnetcoreStatusCodes.title,
  dialects: ['fsharp', 'vb'],
  modules: ['Microsoft.AspNetCore.Http', 'StatusCodes'],
  forms: ['StatusCodes.$NAME'],
  importStatement: 'import Microsoft.AspNetCore.Http',
  names: aspnetcoreStatusCodes.names,
  source: aspnetcoreStatusCodes.source,
});
