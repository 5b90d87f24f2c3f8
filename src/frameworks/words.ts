/** The source of an expression for one of several words. */
export function one(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Words of what is measured by a number: how long, how much, how many. */
export const quantity = one(
  ...['timeout', 'delay', 'interval', 'ms', 'seconds'],
  ...['limit', 'max', 'min', 'sizes?', 'counts?', 'lengths?'],
);

/** How a response is called where its letters are mixed up: `sendResponce`, `ErrorRespone`. */
const misspelt = /\bre(?:sponce|spone|spnse|ponse|sonse|psonse|sposne)(?=s?\b)/g;

/** What a compiler adds to the name of a module. */
const numbered = /(?<=\w)_\d$/;

/**
 * The words of a name in lower case, between blanks: `HTTPStatusCode` and `http_status-code` are
 * `http status code`; that it is done later says nothing of what: `SendResponseAsync`.
 */
export function wordsOf(name: string): string {
  return name
    .replace(numbered, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=.) async$/, '')
    .replace(misspelt, 'response');
}
