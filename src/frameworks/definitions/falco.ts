import { framework } from '../framework';

export const falco = framework({
  id: 'falco',
  title: 'Falco',
  dialects: ['fsharp'],
  evidence: ['open Falco'],
  emit: ['Response.withStatusCode $STATUS'],
});
