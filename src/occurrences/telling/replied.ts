import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { firstArgumentName } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import type { Site } from '../../sites/site';
import { lastName, namesOf } from './names';

/** Where classes of codes begin, which a code is held against. */
const border = /(?:<(?!=)|>=) *[3-6]00\)*$/;

/** A plain code, or that of the class around. */
const ownCode = /^(?:\$?this\.|self\.|@)?\$?code$/;

/** What a response tells by itself that is held against a number, `if (response == 302)`, a code against a border, and the code of an error. */
export function ofReplied({ kind, anchor, chain }: Site): Telling | null {
  const name = chain.length === 1 ? lastName(chain) : '';
  if (kind === 'compare' && ownCode.test(namesOf(chain).join('.')) && border.test(anchor.text))
    return { alone: false, role: 'consume', classes: '345' };
  if (/(?:^|_|(?=E))err(?:or)?_?code$/i.test(name))
    return { alone: false, role: 'consume', classes: '345', unround: true };
  const isResponse = /^(?:http_?)?resp(?:onse)?$/i.test(name);
  return isResponse ? { alone: false, role: 'consume', classes: '2345' } : null;
}

/** What the responses tell that an API declares, of those that are looked for in them: `"404" in api["responses"]`. */
export function ofResponses({ chain }: Site): Telling | null {
  return lastName(chain) === 'responses'
    ? { alone: false, role: 'consume', classes: anyClass }
    : null;
}

/** What a call tells that is asked for a status: `curl.getinfo(pycurl.RESPONSE_CODE)`. */
export function ofInfo({ chain }: Site, dialect: Dialect): Telling | null {
  const { name = '', call } = chain.at(-1) ?? {};
  const asked = call && /^get_?info/i.test(name) ? firstArgumentName(call, dialect) : null;
  const telling = asked === null ? null : valueTelling(asked);
  return telling?.alone ? telling : null;
}
