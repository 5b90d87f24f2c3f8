import { marks } from './signs';

/** Words that are followed by a code: "HTTP 404", "status code: 404", "**Status:** `404`", "**Code:** 404". */
const names = [
  'HTTP(?:/\\d(?:\\.\\d)?)?(?:Exception|Error)?(?:[ _-](?:status|response|errors?|redirects?))?(?:[ _-]codes?)?',
  '(?<!\\bexit[ _-]|\\b[\\w.]+[.$])status(?:es(?=[`*_ ]*[!=<>:]))?(?:[ _-]?codes?)?',
  '(?:response|error|limit_(?:req|conn))_?status(?:_?code)?',
  '(?:response|return(?:ed)?|(?:API|REST)(?: (?:error|result|response|return|status))?) codes?',
  'error_page|error(?:file|loc)|ErrorDocument|custom-http-errors|R=|try_files(?: \\S+){1,6} =',
  'response(?= (?:is|was) )',
  '(?<=^\\s*[+*#-]+ )response',
  'responses?(?= \\()',
  'Expect(?=: ?100)',
  '[1-5]xx(?: (?:responses?|errors?|status(?: codes?)?))?(?=[`*_]* \\()',
  '(?<=\\*\\*)Code(?=:\\*\\*)',
].join('|');
const verbs =
  '\\s+(?:of|is|was|es|é|est|ist|(?:debe|deve) ser|(?:must|should|will|can|may|would) be|(?:(?:is|was|are) )?(?:set|changed|mapped|equal) to|default(?:s|ing) to|an?|with|to(?: be)?|in(?: the)?)(?: not)?(?: (?:something )?(?:different|other) (?:than|from))?(?: (?:between|within|outside|above|below|over|under|at (?:least|most)|(?:greater|higher|larger|less|lower|smaller) than(?: or equal to)?|[<>]=?))?';
const range = '\\s+(?:between|above|below|over|under|other than|besides|except)';
const instance =
  '(?:\\s+\\((?:optional|required|int(?:eger)?|number)\\))?(?:\\s+(?:for|of)\\s+(?:the|an?|each)\\s+\\w+(?=\\s*\\((?:e\\.?g|i\\.?e)))?';
/** Those words, and what joins them to the code. */
export const named = new RegExp(
  `(?:\\b(?:${names})${instance}|<Response \\[)${marks}(?:${verbs}|${range}|\\s*${marks}(?:[:(-]|(?::\\s*\\w+\\s*)?[!=<>]=*)${marks}|\\(?\\)*;?\\s*(?://|#|--)(?:\\s*(?:=>|->))?)?(?:,?\\s*\\(?(?:i\\.?e\\.?|e\\.?g\\.?|such as|like),?)?${marks}\\s*${marks}(?:(?<=\\b(?:codes?|in)[\`*_ ]{1,4})\\[)?$`,
  'i',
);

/** Words before a code that many other numbers may follow: "returns 404", "a `403`". */
export const answering = new RegExp(
  `\\b(?:responses?:?|returns?|returned|returning|devuelven?|devolve|retorna|retourne|renvoie|liefert|responde(?: con| com)?|répond|antwortet mit|responds?(?: with)?|responded(?: to)?(?: with)?|responding with|answers?(?: with)?|gets?|receives?|throws?|raises?|rejects?(?:ed)? with|fails? with|repl(?:y|ies|ied)(?: with)?)\\s+(?:an?\\s+|the\\s+)?${marks}$`,
  'i',
);
