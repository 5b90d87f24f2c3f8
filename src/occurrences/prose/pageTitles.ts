import type { Wording } from '../wordings/wording';
import { sayings } from './sayings';

/** Where a text begins, or its line. */
const beginning = /^\s*["'`*_]*$/;

/** What is said of a code behind the sign that follows it. */
const said = (code: number): RegExp =>
  new RegExp(`^(?::| [-–—|]) [^.;\\d]{0,40}(?:${sayings.get(code)?.source ?? ''})`, 'i');

/** The title of a page that is shown in place of another one, or what is answered in place of it. */
export const titled: readonly Wording[] = [
  {
    before: beginning,
    behind: said(404),
    of: (code) => code === 404,
    says: ['«404» - Page not found', '«404»: Pagina non trovata'],
    not: ['«404» - Oak Street', '«403» - Page not found', 'Room «404» - not found'],
  },
  {
    before: beginning,
    behind: said(500),
    of: (code) => code === 500,
    says: ['«500» - Erreur interne', '«500»: server error'],
    not: ['«500» - Books', '«300» - server'],
  },
  {
    before: beginning,
    behind: /^ (?:[a-z]*[a-rt-z] ){1,2}not found\b/i,
    of: (code) => code === 404,
    says: ['«404» page not found'],
    not: ['«404» books not found', 'all «404» page not found'],
  },
];
