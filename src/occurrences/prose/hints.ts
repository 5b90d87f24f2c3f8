import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { isOtherwise } from '../wordings/otherwise';
import { aroundIn, from, isSaidBy, type Around, type Wording } from '../wordings/wording';
import { briefs } from './briefs';
import { behindMark, isAnswer, listing, marked } from './listing';
import { isRare } from './meaning';
import { reasoned } from './reasons';
import { isOneOfSeveral } from './several';
import { closing } from './signs';
import { toldOf } from './told';
import { inOtherTongues } from './tongues';

const after = /\b(?:an?|on|any|all|handles?|persistent|non-|with|like)\s*[`*_"]*$/i;

/** How people say that an answer comes or is. */
const manners =
  '(?:bare|clean|clear|cryptic|custom|early|fake|false|fast|fatal|final|friendly|generic|genuine|hard|helpful|immediate|intermittent|misleading|normal|occasional|opaque|permanent|plain|proper|quick|random|raw|real|silent|simple|soft|spurious|standard|sudden|temporary|transient|unexpected|unhandled)';

const isError = from(400);
const isRareError = (code: number): boolean => isError(code) && isRare(code);

/** What says that a code is likely a status, in a text that speaks of HTTP. */
export const hinting: readonly Wording[] = [
  ...listing,
  ...inOtherTongues,
  ...reasoned,
  ...toldOf,
  ...briefs,
  {
    before:
      /\b(?:sends?|sent|sending|serv(?:es?|ing)|returns?|returned|returning|(?:respond(?:s|ed|ing)?|answer(?:s|ed)?|served|met|rejected)(?: to)? with|gets?|got|receives?|causes?|causing|triggers?|instead of) an?(?: (?:correct|proper|plain|generic|custom|valid|simple))?\s+[`*_"]*$/i,
    behind: /^[`*_"]*(?:[.,;:)]|\s+[(a-z]|\s*$)/,
    of: (code) => code !== 300,
    says: ['the shop sends a «500» then', 'served with a custom «404».'],
    not: ['it weighs a «500» then'],
  },
  {
    before: /\b(?:be)?re(?:q|sp)_?status\s*(?:[!=<>]=|[<>])\s*$/i,
    says: ['BerespStatus >= «500»'],
    not: ['BerespSize >= «500»'],
  },
  {
    // A variable of a command that asks.
    before:
      /\$\{?(?:\w+_)?(?:code|status|response|resp|rc)\}?["']?\s*(?:[!=]?==?|-(?:eq|ne|[gl][et])|=~)\s*["']?[\^(]*$/i,
    of: isAnswer,
    says: ['if [ "$code" != "«200»" ]', '[[ ${STATUS} -ge «500» ]]'],
    not: ['if [ "$count" != "«200»" ]', '[ $? -eq «200» ]'],
  },
  {
    before:
      /(?:\b\w*(?:status|error|exception|abort|halt|respond|response|reply|redirect)\w*|\)\.code)\(\s*["']?$/i,
    of: isAnswer,
    says: ['call `abort(«404»)`', 'use `h.view(shelf).code(«404»)`'],
    not: ['call `resize(«404»)`', 'call `bar.code(«404»)`'],
  },
  {
    before:
      /\b(?:retr(?:y|ies|ied|ying)|serv(?:es?|ed|ing)|sent|shown|rendered|raised|thrown|called) (?:up)?on [`*_"]*$/i,
    behind: /^[`*_"]*(?:[.,;:)/]|\s*$)/,
    of: isError,
    says: ['Fixed: retry upon «401»', 'pages to be served on «401», 404 and 500'],
    not: ['Fixed: rely upon «401»', 'retry on «500» books'],
  },
  {
    before: /[`"]$/,
    behind: /^ [A-Z][a-z]+(?: [A-Za-z][a-z]+){1,4}[`"]/,
    of: isAnswer,
    says: ['`«500» Not Now`'],
    not: ['`«500» Books`'],
  },
  {
    before:
      /\ban?\s+(?:(?:bare|empty|generic|hard|opaque|plain|raw|silent|spurious|structured|unhandled|JSON)\s+){1,2}`$/i,
    behind: /^`(?! (?:lists?|rows?|pages?|shel[fv]\w*|entr(?:y|ies)|sets?|arrays?|tables?)\b)/,
    of: isError,
    says: ['fails with an empty `«500»`', 'answers with a structured JSON `«500»` naming it'],
    not: ['an empty shelf of `«500»`', 'an empty `«400»` list'],
  },
  {
    before:
      /\b(?:results? in|resulting in|caus(?:es?|ing)|returns?|returning|throws?|sends?|gets?) [`*_"]*$/i,
    behind: /^[`*_"]*\s+errors\b(?! (?:per|an?|in|at)\b)/i,
    of: isError,
    says: ['such requests result in «400» errors'],
    not: [
      'such requests result in «400» orders',
      'a shelf of «400» errors',
      'which causes «500» errors per second',
      'the shop gets «500» responses',
    ],
  },
  {
    behind: /^s\b(?! of\b)/,
    of: isRareError,
    says: ['a board that «404»s', 'Ignore «404»s from the shop'],
    not: ['the «500»s', '«404»s of silence'],
  },
  {
    behind: /^['’](?:d|ed|ing)\b/,
    of: isRareError,
    says: ["reads of it «404»'d"],
    not: ["reads of it «302»'d"],
  },
  {
    before: /\((?:error )?code:? [`*_"]*$/i,
    behind: /^[`*_"]*\)/,
    of: isRareError,
    says: ['too many of them (code «429»)'],
    not: ['too many of them (code «302»)', 'too many of them (shelf «429»)'],
  },
  {
    behind: /^[`*_"]*\s+(?:handling|handlers?)\b/i,
    of: isRare,
    says: ['a resolver with «301» handling', 'the «404» handler'],
    not: ['a resolver with «300» handling', 'the «404» shelf'],
  },
  {
    behind: /^[`*_"]* [-–—] [A-Z][a-z]+(?:[A-Z][a-z]+)+\b/,
    of: isError,
    says: ['[«403» - NoSuchAccountError]'],
    not: ['[«403» - Books]', '[«200» - NoSuchBook]'],
  },
  {
    before: /^\s*[-+*•]\s+[`*_"]*$/,
    behind: /^[`*_"]* (?:must|should|shall) /,
    of: isRareError,
    says: ['- «401» must have a header'],
    not: ['- «300» must have a header', '- «401» books'],
  },
  {
    before: /\b(?:must|should|shall|would|will|can|may) [`*_"]*$/i,
    behind: closing,
    of: isRareError,
    says: ['the second one should «429»'],
    not: ['the second one should «300»', 'it can hold «404»'],
  },
  {
    before: new RegExp(`\\b[Aa]n? (?:${manners} ){1,2}[\`*_"]*$`),
    behind: new RegExp(`${closing.source}|^ (?:must|should|is|was|means|comes)\\b`, 'i'),
    of: isRareError,
    says: ['return a fast «404» for them', 'a bare «404» must never be kept'],
    not: ['return a fast «300» for them', 'a fast «404» books', 'a total «413» and more'],
  },
  {
    before: /\b(?:on|for|with|to) [`*_"]*$/i,
    behind: closing,
    about: /\b(?:headers?|bod(?:y|ies)|Content-[A-Z]\w+|ETag)\b/,
    of: (code) => code === 204 || code === 304,
    says: ['Avoid setting Content-Type on «304» (him)'],
    not: ['Avoid counting on «304» (him)', 'a header for «204» shelves'],
  },
  {
    before: /\b(?:error|erro|errore|erreur|Fehler)\s+[`*_"]*$/i,
    of: isError,
    says: ['ends in error «500»'],
    not: ['ends in error «200»'],
  },
  {
    // Such a page of any error, where nothing follows that it could be the size of.
    behind:
      /^[`*_"]*\s+(?:page|exception)(?=\s*(?:$|[.,;:)]|(?:if|when|for|with|is|and|or|instead|in)\b))/i,
    of: isError,
    says: ['our «500» page.'],
    not: ['a «500» page manual'],
  },
  {
    before: /\b(?:to|as|with|an?)\s+[`*_"]*$/i,
    behind: closing,
    about: /\b[45]xx\b/i,
    of: isError,
    says: ['maps any 5xx to «500»'],
    not: ['maps any size to «500»'],
  },
  {
    behind: /^[`*_"]*-(?:level|series|class|range|following|continue)\b/i,
    says: ['«200»-level requests'],
    not: ['«200»-page books'],
  },
  {
    behind: /^[`*_"]*\s+(?:responses|errors)\b/i,
    of: isRare,
    says: ['«404» errors'],
    not: ['«500» errors', '«404» books'],
  },
  {
    behind:
      /^[`*_"]*\s+(?:(?:is|was|are|being) )?(?:returned|sent|served|raised|thrown|received)\b/i,
    of: isRare,
    says: ['you may see «502» returned'],
    not: ['of which «502» left'],
  },
  {
    before:
      /\b(?:returns?|returned|returning|sends?|sending|respond(?:s|ed|ing)?(?: with)?|answers? with|replies with|results? in|resulting in|leads? to|raised|threw|throwing|expect(?:s|ed)?:?)\s+[`*_"]*$/i,
    behind: closing,
    of: isRare,
    says: ['results in «404»', 'Send «403» for foreign ones', 'answers with «409» if it is taken'],
    not: ['results in «404» books'],
  },
  {
    before: marked,
    behind: behindMark,
    of: isRare,
    says: ['then `«404»`'],
    not: ['then `«300»`', 'then “«404»”'],
  },
  {
    behind:
      /^[`*_"]*\s+(?:page(?!\s+(?:books?|documents?|files?|long|manual|pdf|reports?)\b)|message|reply|answer|result|output|exception|template)\b/i,
    of: isRareError,
    says: ['the «404» template'],
    not: ['a «404» page book', 'the «404» shelf'],
  },
  {
    before: after,
    of: isRareError,
    says: ['ends in a «404»'],
    not: ['ends in «404»'],
  },
  {
    before: /[a-z]["'`*_]*\s\\?\($/i,
    behind: /^\\?\)/,
    of: isRareError,
    says: ['nobody was there («404»)'],
    not: ['nobody was there («302»)'],
  },
];

/** Whether it is several answers, or what answers so, "404s": neither seconds nor years. */
function isPlural({ lead, rest }: Around): boolean {
  return (
    /^s\b/.test(rest) &&
    !/\b(?:after|every|for|last(?:s|ed)?|takes?|timeout|took|within)(?: of)?\s*$/i.test(lead)
  );
}

/** Those numbers of a line that are likely statuses where the text speaks of HTTP. */
export function hintedCodes(line: string, numbers: readonly Range[]): Range[] {
  return numbers.filter((range) => {
    const around = aroundIn(line, range);
    const isMeant = isPlural(around) || !isOtherwise(line, range);
    if (registry.phrase(around.code) === null || !isMeant) return false;
    return isSaidBy(hinting, around) || (isRare(around.code) && isOneOfSeveral(around));
  });
}
