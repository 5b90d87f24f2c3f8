import { pseudoHeader, pseudoHeaderTelling } from '../../frameworks/telling/pseudoHeader';
import { answersErrors, keyTelling } from '../../frameworks/telling/tables';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { constantTelling, listTelling, valueTelling } from '../../frameworks/telling/values';
import { chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { childOf, shapeOf } from '../../sites/nodes';
import { keyMark, type Site, type SiteKind } from '../../sites/site';
import { isAboutThing } from '../../sites/things';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { ofMethod } from './byMethod';
import { ofArgument } from './call';
import { firstOf, type Clue } from './clue';
import { filledBy, ofAmong } from './collection';
import { ofDefault } from './defaults';
import { ofExpectedBeside, ofFilledIn } from './described';
import { ofErrorValues } from './failed';
import { ofGivenClass } from './classes';
import { ofGivenStatus, ofHeld, ofMatched } from './held';
import { ofAskedKey, ofEach, ofKeyAmong, ofResponsesKey, ofTableKey } from './keys';
import { areCodes, ofListed } from './listed';
import { isOfManyResults, ofCodes, ofManyResults } from './labels';
import { ofMadeType, withOwnType } from './made';
import { memberOf, ofMember, ofSettingNamed } from './members';
import { ofPattern } from './messages';
import { comparing, isOwnConstant, lastName, ofChain } from './names';
import { ofAnswer, ofAnyStatus, ofMacro, ofOwn, ofResponseItself } from './owner';
import { ofDeclaredType, ofResult } from './results';
import { ofJson } from './sentJson';
import { codeSetAt, ofErrorSet, ofSetBeside } from './setBeside';
import {
  ofBeforeJson,
  ofContent,
  ofGivenHeaders,
  ofParts,
  ofRequest,
  ofResponsesRow,
  ofTriple,
  ofTypedContent,
} from './rows';
import { ofAnswered, ofErrorWith, ofTagged } from './tagged';
import { ofType } from './types';

/** What the names around a site tell. */
export function tellingOf(site: Site, dialect: Dialect, unit: Range): Telling | null {
  return firstOf(cluesAt(site, dialect), withOwnType(site, dialect), dialect, unit);
}

/** Whether other statements, other branches, or other rows of an enum may tell of a site. */
export function isToldAround(site: Site, dialect: Dialect): boolean {
  if (site.kind === 'case' || isOfManyResults(site)) return true;
  if (isOwnConstant(site.anchor, dialect) || isAboutThing(site, dialect)) return true;
  if (filledBy(site, dialect) !== null) return true;
  return codeSetAt(site, dialect) !== null;
}

/** The clues that a site is judged by. Their order counts: the first that tells anything decides. */
function cluesAt(site: Site, dialect: Dialect): readonly Clue[] {
  if (memberOf(site.path).member !== undefined) return ofMembers;
  if (site.path.endsWith(keyMark)) return site.kind === 'subscript' ? [ofAskedKey] : ofKeys;
  if (isTakenOut(site, dialect)) return [ofName, ofOwner];
  return ofWhole[site.kind] ?? [];
}

/** Of a value inside of another one, by what it is a member of. */
const ofMembers: readonly Clue[] = [
  ofResponsesKey,
  ofResponsesRow,
  ofMember,
  ofMethod,
  ofExpectedBeside,
];

/** Of a key. */
const ofKeys: readonly Clue[] = [ofTableKey, ofEach, ofKeyAmong];

/** Of what gets a name. */
const ofNamed: readonly Clue[] = [
  ofResponsesRow,
  ofList,
  ofCodes,
  ofManyResults,
  ofGivenStatus,
  ofGivenClass,
  ofListed,
  ofErrorSet,
  ofOwn,
  ofAnswer,
  ofRequest,
  ofDeclaredType,
  ofSetBeside,
  ofResponseItself,
  ofAnyStatus,
  ({ chain, path }) => (path === '' ? constantTelling(lastName(chain)) : null),
];

/** Of a value as a whole, by what is done with it. */
const ofWhole: Readonly<Partial<Record<SiteKind, readonly Clue[]>>> = {
  argument: [
    ofSetBeside,
    ofTypedContent,
    ofArgument,
    ofMacro,
    ofMatched,
    ofRequest,
    ofJson,
    ofGivenHeaders,
    ofFilledIn,
    (site, dialect) => (site.path === '[]' ? comparing(ofEach(site, dialect), 'text') : null),
  ],
  assign: ofNamed,
  binding: ofNamed,
  case: [ofHeld],
  compare: [ofHeld],
  default: [ofDefault],
  element: [
    ofTagged,
    ofErrorWith,
    ofAnswered,
    ofTriple,
    ofRequest,
    ofContent,
    ofBeforeJson,
    ofParts,
  ],
  keyword: [({ slot }) => (slot === pseudoHeader ? pseudoHeaderTelling : valueTelling(slot))],
  property: [ofMadeType, ofErrorValues, ofSettingNamed],
  return: [ofResult],
  subject: [ofAmong, ofPattern, (site, dialect) => comparing(ofEach(site, dialect), 'text')],
  subscript: [({ chain }) => comparing(valueTelling(lastName(chain)), 'text'), ofSubscript],
  type: [ofType],
};

/** What the last name says by itself. */
function ofName(site: Site): Telling | null {
  return valueTelling(takenName(site));
}

/** The name of the member that is taken out of a value, be it called otherwise from there on: `{ status: code = 500 }`. */
function takenName({ anchor, chain }: Site): string {
  return anchor.parent?.childForFieldName('key')?.text ?? lastName(chain);
}

/** What a member tells that stands in for one that is taken out of a value, by that value: `const { status = 500 } = error`. */
function ofOwner(site: Site, dialect: Dialect): Telling | null {
  const whole = takenFrom(site.anchor, dialect)?.parent;
  const shape = whole && shapeOf(whole, dialect);
  const owner = whole && shape?.is === 'binding' ? childOf(whole, shape.value) : null;
  const member = { name: takenName(site), called: false };
  const told = owner && ofChain([...chainOf(owner, dialect), member]);
  return told && { ...told, role: 'text', aloneOf: '2345' };
}

/** What the name of a list tells of what is in it. */
function ofList(site: Site, dialect: Dialect): Telling | null {
  const told = listTelling(lastName(site.chain), site.path);
  return told && areCodes(site, dialect) ? { ...told, classes: anyClass } : told;
}

/** What the name of a table tells of what is looked up in it: `statusTexts[404]`, `config.errors['404']`. */
function ofSubscript({ chain }: Site): Telling | null {
  const name = lastName(chain);
  const isOfErrors = answersErrors(name) && settings.test(chain.at(-2)?.name ?? '');
  return comparing(keyTelling(name) ?? (isOfErrors ? ofErrors : null), 'text');
}

/** What says how errors are answered. */
const settings = /^(?:config|options|opts|settings)$/i;

/** What is looked up in a table of errors is rarely a round number. */
const ofErrors: Telling = { alone: false, role: 'text', classes: '45', unround: true };

/** Whether a name is that of a member which is taken out of anything: `{ status = 200 }`. */
function isTakenOut({ kind, anchor }: Site, dialect: Dialect): boolean {
  return kind === 'binding' && takenFrom(anchor, dialect) !== null;
}

/** The pattern that a name stands in, be it behind the one of the member that it is for. */
function takenFrom({ parent }: Node, dialect: Dialect): Node | null {
  const pattern = parent?.childForFieldName('key') ? parent.parent : parent;
  return pattern && shapeOf(pattern, dialect)?.is === 'import' ? pattern : null;
}
