import * as v from 'valibot';

import { ruleIds } from './ruleIds';
import { map, object, oneOf, optional, text } from './shapes';

const languageTag = text('a language tag such as "en" or "zh-cn"', /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/);
const statusCode = text('a status code from "100" to "599"', /^[1-5]\d{2}$/);
const level = oneOf('off', 'hint', 'information', 'warning', 'error');
const phrase = text('a text');

/** A text in the catalog's language, or in several. */
const localized = v.union(
  [phrase, map(languageTag, phrase)],
  'expected a text, or texts by language tag such as { "en": "…", "fr": "…" }',
);

/** A level, or one for each of some status codes. */
export const ruleLevel = v.union(
  [level, map(statusCode, level)],
  'expected off, hint, information, warning or error, or such a level by status code',
);

/** What a catalog says about one status code. */
export const entry = object({
  label: optional(
    localized,
    "The house's own name of the code; the standard's phrase if left out.",
  ),
  meaning: optional(localized, 'What the code means here, in a sentence or two.'),
  use: optional(
    oneOf('use', 'discourage', 'forbid'),
    'Whether to use the code (the default), rather not, or not at all.',
  ),
  replacement: optional(
    v.pipe(
      v.number('expected a status code such as 404'),
      v.integer('expected a whole number'),
      v.minValue(100, 'expected a status code from 100 to 599'),
      v.maxValue(599, 'expected a status code from 100 to 599'),
    ),
    'The code to use instead.',
  ),
  methods: optional(
    v.array(text('a method in capitals such as "GET"', /^[A-Z]+$/), 'expected a list of methods'),
    'The request methods that the code may answer; any if left out.',
  ),
  headers: optional(
    map(
      text('the name of a header field', /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/),
      oneOf('MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY', 'typical'),
    ),
    'Header fields asked for with the code: name to requirement level.',
  ),
  origin: optional(
    oneOf('any', 'server-stack', 'gateway', 'proxy'),
    'Who sends the code: any server, the server rather than a handler, a gateway, or a proxy.',
  ),
  retry: optional(localized, 'What a client may do next, in a sentence.'),
  differs: optional(localized, 'Where this departs from the standard, in a sentence.'),
  source: optional(phrase, "Where this is said, if not in the catalog's own source."),
});

const errorBody = object({
  mediaType: optional(
    text('a media type such as "application/json"', /^[\w.+-]+\/[\w.+-]+$/),
    'The Content-Type of error responses; application/json if left out.',
  ),
  example: v.pipe(
    map(v.string(), v.unknown()),
    v.description(
      'The body of an error response. In its texts, $CODE, $PHRASE, $LABEL and $MESSAGE stand for ' +
        'the status code, its phrase, the catalog\'s label and a message; "$CODE" alone is a number.',
    ),
  ),
  source: optional(phrase, 'Where this shape is documented.'),
});

const source = v.union(
  [phrase, object({ title: phrase, url: v.exactOptional(phrase) })],
  'expected a text, or { "title": "…", "url": "…" }',
);

const rules = object(
  Object.fromEntries(ruleIds.map((id) => [id, v.exactOptional(ruleLevel)])) as Record<
    (typeof ruleIds)[number],
    v.ExactOptionalSchema<typeof ruleLevel, undefined>
  >,
);

/** A catalog file: the single definition of its form, from which the JSON Schema is generated. */
export const catalogDocument = object({
  $schema: optional(v.string('expected an address'), 'The address of this JSON Schema.'),
  id: v.pipe(
    text('an id of lower-case letters, digits and hyphens', /^[a-z0-9]+(-[a-z0-9]+)*$/),
    v.description('A short name, said in messages: "the ID catalog says".'),
  ),
  title: v.pipe(phrase, v.description('The name that people read.')),
  description: optional(localized, 'What the catalog is for, in a sentence or two.'),
  language: optional(languageTag, 'The language of its texts; "en" if left out.'),
  extends: optional(
    phrase,
    'A catalog to build on: the id of a built-in one, or a path relative to this file.',
  ),
  unlisted: optional(
    level,
    'How loudly codes that are not listed are reported: off, information for a list that only ' +
      'describes (the default), warning for SHOULD NOT, error for MUST NOT.',
  ),
  codes: optional(map(statusCode, entry), 'The status codes in use, each with what is said of it.'),
  errorBody: optional(errorBody, 'The JSON content of error responses; completion offers it.'),
  rules: optional(rules, 'Rules that speak louder or more quietly under this catalog.'),
  patterns: optional(
    map(
      phrase,
      v.array(
        text('a pattern with $STATUS such as "fail(_, $STATUS)"', /\$STATUS/),
        'expected a list of patterns',
      ),
    ),
    "The team's own helpers that take a status code, by language id.",
  ),
  source: optional(source, 'The document that the catalog was made from.'),
});

/** A catalog as its file has it, checked and not yet merged with what it extends. */
export type CatalogDocument = v.InferOutput<typeof catalogDocument>;

/** What a catalog file says about one code. */
export type EntryDocument = v.InferOutput<typeof entry>;
