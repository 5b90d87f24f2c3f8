import type { Level, Use } from '../../catalog/catalog';
import { own } from '../../catalog/own';
import type { Caching, Origin, StatusClass } from '../../catalog/registry';
import type { Explanation } from '../explain';
import { en } from './en';
import { fr } from './fr';
import { zhCn } from './zh-cn';

/**
 * Our own words around the facts, in one language; what stands before something ends with the colon
 * of the language. What catalogs and the standard say is not here.
 */
export interface Labels {
  readonly classes: Readonly<Record<StatusClass, string>>;
  readonly standings: Readonly<Record<Exclude<Explanation['standing'], 'current'>, string>>;
  /** The active catalog by name, before `says` or `notListed`. */
  readonly catalog: (title: string) => string;
  /** With the colon that the language puts after it. */
  readonly says: string;
  readonly standardSays: string;
  readonly differs: string;
  /** By the catalog's own word for codes that it does not list. */
  readonly notListed: Readonly<Record<Level, string>>;
  readonly listed: string;
  readonly uses: Readonly<Record<Exclude<Use, 'use'>, string>>;
  readonly instead: (codes: string) => string;
  /** Before who uses an unregistered code. */
  readonly usedBy: string;
  /** Before who uses a registered code for something else. */
  readonly alsoUsedBy: string;
  /** The last day of a temporary registration. */
  readonly until: (day: string) => string;
  readonly formerly: string;
  readonly content: string;
  readonly caching: Readonly<Record<Caching, string>>;
  readonly retry: string;
  /** Who sends the code in the catalog's eyes. */
  readonly origins: Readonly<Record<Origin, string>>;
  readonly headers: string;
  readonly methods: string;
  readonly confusedWith: string;
  readonly invalid: string;
  readonly unassigned: (fallback: number) => string;
  readonly disableForLine: (rule: string) => string;
  readonly writeAs: (text: string) => string;
  readonly changeTo: (code: string) => string;
  readonly errorBody: string;
}

const languages: Readonly<Record<string, Labels>> = { en, fr, 'zh-cn': zhCn };

/** The words of a language tag: `fr-ca` reads French, what is not there English. */
export function labels(locale: string): Labels {
  const tag = locale.toLowerCase();
  const [base = ''] = tag.split('-', 1);
  return own(languages, tag) ?? own(languages, base) ?? (/^zh\b/.test(tag) ? zhCn : en);
}
