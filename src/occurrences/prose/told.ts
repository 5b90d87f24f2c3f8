import { from, type Wording } from '../wordings/wording';
import { isAnswer, requests } from './listing';
import { isRare } from './meaning';
import { closing } from './signs';

const isError = from(400);
const isRareError = (code: number): boolean => isError(code) && isRare(code);

/** What a sentence says of an answer that it speaks of by its code alone, in a text that speaks of HTTP. */
export const toldOf: readonly Wording[] = [
  {
    before:
      /\b(?:client|caller|browser|end user|visitor)s? (?:(?:will|would|should|must|may|then|has|have|already|still|only|just|immediately|always) ){0,2}(?:receives?|received|gets?|got|sees?|saw) (?:an? )?[`*_"]*$/i,
    behind: closing,
    of: isAnswer,
    says: ['the client already received «202»', 'Clients then get a `«200»`'],
    not: ['the client received «202» books', 'the shelf received «202»'],
  },
  {
    before: /\ban? [`*_"]*$/i,
    behind:
      /^[`*_"]* (?:(?:HTML|JSON|XML|plain[- ]text)(?: (?:page|body|response|error|answer|reply|document|payload|message|object)\b|[.,;)])|(?:with|and) (?:an? )?(?:empty|HTML|JSON|no) (?:body|content|page|payload)\b)/i,
    of: isAnswer,
    says: ['it renders a «200» HTML page', 'a `«404»` with an empty body'],
    not: ['a «200» page book', 'a «404» with an empty shelf'],
  },
  {
    before: /\bfails?(?: \w+){0,2} with (?:an? )?[`*_"]*$/i,
    behind: closing,
    of: isError,
    says: ['an empty body fails validation with `«400»`.'],
    not: ['an empty body fails with `«400»` books', 'fails with «200»'],
  },
  {
    before:
      /\b(?:pages?|images?|links?|urls?|routes?|endpoints?|assets?)['"`]? (?:(?:will|would|all|still|always|now|just|suddenly) )?$/i,
    behind: /^(?:\s*$|[.,;)!?]| (?:on|when|if|because|since|after|until|unless)\b)/,
    of: isRareError,
    says: ['### All is set but my images «404»', 'its links «404» after the move'],
    not: ['images «404» and 405', 'its books «404» after the move'],
  },
  {
    before: /\b(?:JSON|HTML|XML|empty|plain-text) [`*_"]*$/,
    behind: closing,
    of: isRareError,
    says: ['// guards all routes with JSON «401»', 'an HTML «404», instead'],
    not: ['// guards all with JSON «401» books', 'JSON «200»'],
  },
  {
    behind: /^[`*_"]* (?:permanent|temporary|moved|see-other) redirect(?:ion)?s?\b/i,
    of: (code) => code >= 301 && code <= 308,
    says: ['// «301» permanent redirect'],
    not: ['// «301» permanent books', '«300» permanent redirects'],
  },
  {
    behind:
      /^[`*_"]* (?:is|are|was)(?: not|n't)? (?:in|part of|declared in|listed in|missing from) (?:the |its |our )?(?:response|openapi|spec|contract|route|status)/i,
    of: isAnswer,
    says: ['// «404» is in the response map', '`«500»` is not part of the contract'],
    not: ['// «404» is in the shelf', '«404» is in stock'],
  },
  {
    behind:
      /^[`*_"]* errors? (?:is|are|will be|gets?) (?:handled|caught|returned|logged|thrown|retried|ignored|mapped|shown|rendered|reported)\b/i,
    of: isError,
    says: ['404 or «500» errors are handled by a page'],
    not: ['404 or «500» errors are many', '«200» errors are handled'],
  },
  {
    before:
      /\bresponses?(?:[,:] (?:an? )?| (?:that|which) (?:is|are|was|were)(?: not|n't)? )[`*_"]*$/i,
    behind: new RegExp(`${closing.source}|^[\`*_"]* (?:will|are|is|gets?|should|must)\\b`, 'i'),
    of: isAnswer,
    says: [
      'it has two responses, a «200» and an error',
      'all responses that are not «200» will be',
    ],
    not: ['it has two responses, a «200» page book', 'all orders that are not «200» will be'],
  },
  {
    before: /\b(?:generic|bare|plain) [`*_"]*$/i,
    behind: /^[`*_"]*(?:\s*$|[.,;)]| (?:for|on|when|if|unless|instead)\b)/i,
    of: isError,
    says: ['Returns generic «500» for unknown ones', 'always a bare `«400»`, with no reason'],
    not: ['a generic «500» sheet box', 'generic «200» for all'],
  },
  {
    before: /\b(?:sent|returned|rendered|served|surfaced|reported|answered) as (?:an? )?[`*_"]*$/i,
    behind: closing,
    about: new RegExp(`${requests.source}|\\b(?:body|headers?|responses?)\\b`),
    of: isAnswer,
    says: ['`DELETE /orders` is sent as «204»', '// sent as «204» with an empty body'],
    not: ['`DELETE /orders` is sent as «204» parts', '`DELETE /orders` is counted as «204»'],
  },
  {
    before: /\b[A-Z]\w*(?:Error|Exception)[`*_]* \([`*_"]*$/,
    behind: /^[`*_"]*[),]/,
    of: isError,
    says: ['returns ParameterError («400»)', 'a `BillingError` («500», tried again)'],
    not: ['returns Parameters («400»)', 'returns ParameterError («200»)'],
  },
  {
    before: /[a-z]["'”`*_]*\s\\?\([`*_"]*$/i,
    behind: /^[`*_"]*(?:,|\/|,? or|,? and)\s?[`*_"]*[45]\d\d(?:[`*_", /]|and|or|\d){0,20}\)/i,
    of: isRareError,
    says: ['it took too long («502» or 504)', 'the shop is closed («503», 504)'],
    not: ['books («502» or 504 of them)', 'books («500», 504)'],
  },
  {
    behind: /^[`*_"]* (?:(?:status )?codes?\b(?! (?:books?|of)\b)|retr(?:y|ies)\b)/i,
    of: isRareError,
    says: ['some «502» codes where the shop hangs', 'for «429» retry logic'],
    not: ['some «500» codes', '«404» codes of books'],
  },
  {
    before: /^\s*(?:\/\/\s*)?$/,
    behind:
      /^ (?:when|if|unless|because|encountered|occurred|(?:with|on|for|from) (?:an?|the|no|any)|means that)\b/,
    of: isRareError,
    says: ['// «404» with a shelf of none', '  «401» encountered at the door'],
    not: ['// «404» with stamps', '// «500» for the shelf', 'of which «404» on the shelf'],
  },
  {
    before: /\b(?:error|reason|answer) (?:is|was)(?: not)?(?: an?)? [`*_"]*$/i,
    behind: closing,
    of: isRareError,
    says: ['// If error is «401», then ask for a token'],
    not: ['If error is «401» bytes', 'If the size is «401», then'],
  },
  {
    before: /^\s*#+ (?:[^|]*[^|\d\s] ?[/,] )?["“'`*_]*$/,
    behind: /^["”'`*_]* (?:on|for|when|while|from|after|during|with|in|at)\b/,
    of: isRareError,
    says: ['### "«404» on upload"', '### "Token expired" / «401» on API calls'],
    not: ['### "«404» upload"', '### «200» on a shelf'],
  },
];
