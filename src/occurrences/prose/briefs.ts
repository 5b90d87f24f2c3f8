import { isOddError, from, type Wording } from '../wordings/wording';
import { closing } from './signs';

/** What short notes say of codes, as comments of code are, in a text that speaks of HTTP. */
export const briefs: readonly Wording[] = [
  {
    // A row of a table: `statusCodes = { 404 = "…" }` of an annotation.
    before: /^\s*$/,
    behind: /^\s*=>?\s*["'][a-z]/i,
    of: from(200),
    says: ['«404» = "when there is no such order",'],
    not: ['shelf «404» = "full"', '«404» = 3'],
  },
  {
    before:
      /\b(?:response|status|answer|result|reply)(?: code)? (?:is|was|are|were)(?: an?)? non [`*_"]*$/i,
    behind: /^[`*_"]*(?:$|[.,;:)]| (?:or|and|but)\b)/,
    of: from(200),
    says: ['if the response is non «200» or its field is false'],
    not: ['if the response is non «200» books', 'if the size is non «200»'],
  },
  {
    before:
      /\b(?:catch(?:es|ing)?|handl(?:es?|ing)|ignor(?:es?|ing)|skip(?:s|ping)?|swallow(?:s|ing)?|got|getting|if|unless|except|maybe|probably|likely|will|would)\s+[`*_"]*$/i,
    behind: closing,
    of: isOddError,
    says: ['catch «404» and forward to the error handler', 'If «401», sign in again', 'got «403»'],
    not: ['catch «404» books', 'if «500», wait', 'if «404» books are lost'],
  },
  {
    behind:
      /^[`*_"]*\s+(?:routes?|fallback|view|screen|case|middleware|component|path|branch|interceptor)\b(?=\s*(?:$|[.,;:)]|(?:if|when|for|with|is|and|or|goes|comes|has|must)\b))/i,
    of: isOddError,
    says: ['«404» route', 'the «401» interceptor: signs in again'],
    not: ['«500» route', 'a «404» route planner'],
  },
  {
    before: /\bredirect(?:s|ed|ion|ing)?(?: with(?: an?)?)?\s+[`*_"]*$/i,
    behind: closing,
    of: (code) => code > 300 && code < 400,
    says: ['redirect «301»', 'redirecting with a «307» if it moved'],
    not: ['redirect «301» books', 'redirect «404»'],
  },
  {
    before:
      /\b(?:unauthori[sz]ed|unauthenticated|forbidden|not found|conflict|bad request|server error|unprocessable(?: entity)?|too many requests|no content)\s+[`*_"]*$/i,
    behind: closing,
    of: from(200),
    says: ['Unauthorized «401» when it is missing'],
    not: ['not found «404» times', 'lost «404»'],
  },
  {
    before: /\b(?:response|expect(?:s|ed)?)\s+(?:an? )?[`*_"]*$/i,
    behind: /^[`*_"]*\s*$/,
    of: from(200),
    says: ['Response «200»', 'expect a «200»'],
    not: ['Response «200» times', 'shelf «200»'],
  },
  {
    before: /\b[45]xx(?:,|\/| (?:or|and))(?: an?)?\s*[`*_"]*$/i,
    behind: closing,
    of: isOddError,
    says: ['retry on 5xx or «429»'],
    not: ['retry on 5xx or «429» books'],
  },
  {
    before:
      /(?:^|[\s(])(?:se for|si es|caso seja|falls|nếu(?: là)?|lỗi|mã(?: lỗi)?|jika|kalau|eğer|c[oó]digo)\s+[`*_"]*$/i,
    behind: closing,
    of: isOddError,
    says: ['se for «401», entrar de novo', 'nếu lỗi «401»', 'Código «404»'],
    not: ['se for «401» livros', 'código «500»'],
  },
];
