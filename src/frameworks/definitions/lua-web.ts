import { framework } from '../framework';

/** Servers in Lua that answer with a status, its headers and a text, and what wrk hands to a script. */
export const luaWeb = framework({
  id: 'lua-web',
  title: 'WSAPI, Pegasus and wrk',
  dialects: ['lua'],
  evidence: [
    'wsapi',
    'wsapi.request',
    'wsapi.response',
    'orbit',
    'restserver',
    'pegasus',
    'xavante',
    'wrk',
  ],
  emit: [
    'response:statusCode($STATUS',
    'return $STATUS, headers',
    'return $STATUS, {',
    'web.status = $STATUS',
  ],
  consume: ['status == $STATUS'],
});
