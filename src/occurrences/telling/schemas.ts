import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import type { Dialect } from '../../sites/dialect';
import { childOf, keyText, outwards, shapeOf } from '../../sites/nodes';
import type { Shape } from '../../sites/shape';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { comparing, lastName } from './names';

/** What begins the schema of a value. */
const makers = /^(?:z|zod|joi|yup|y|t|s|v|l|vine|type|schema)$/i;

/** What a schema says of the value that it is of. */
const bounding =
  /^(?:literal|const|enum|equals?|valid|invalid|allow|only|one_?of|min|max|gte?|lte?|minimum|maximum|greater|less|more_?than|less_?than|default|example|int(?:eger)?|number)$/i;

/** What is around the calls of a schema. */
const around: ReadonlySet<Shape['is'] | undefined> = new Set([
  ...(['member', 'call', 'arguments', 'wrapper', 'array'] as const),
]);

/** What is added to the name of a value where its schema is called so. */
const ofSchemas = /_?(?:schema|validator|type)$/i;

/** What describes a value by one that it may have: `@ApiProperty({ example: 404 })`. */
const described = /^\.(?:example|default|const|enum)(?:\[\]|#\d+)?$/;

/** What the name of a member tells of the value that its decorator describes it by: `@ApiProperty({ example: 404 }) statusCode: number`. */
function ofDecorated({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const decorator = described.test(path) ? anchor.parent : null;
  if (!decorator || shapeOf(decorator, dialect)?.is !== 'decorator') return null;
  const member = decorator.parent;
  const shape = member && shapeOf(member, dialect);
  const name = member && shape?.is === 'binding' ? childOf(member, shape.name) : null;
  if (!name) return null;
  return comparing(valueTelling(name.text) ?? statusTelling([name.text]), 'text');
}

/** What a schema tells of a number in it by the name of the value that it is of: `statusCode: z.number().min(400)`, `status: z.literal(404)`. */
export function ofSchema(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain } = site;
  const decorated = ofDecorated(site, dialect);
  if (decorated) return decorated;
  if (chain.length < 2 || !bounding.test(lastName(chain))) return null;
  const name = nameOfSchema(anchor, dialect).replace(ofSchemas, '');
  const told = comparing(valueTelling(name), 'text');
  if (told) return { ...told, texts: true };
  const isSchema = makers.test(chain[0]?.name ?? '') && statusTelling([name]) !== null;
  return isSchema ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** The name of the value that a schema is of, which is made by calls in a row, in another perhaps; empty where it has none. */
function nameOfSchema(call: Node, dialect: Dialect): string {
  for (const at of outwards(call)) {
    const shape = shapeOf(at, dialect);
    if (around.has(shape?.is)) continue;
    if (shape?.is === 'pair') return keyText(childOf(at, shape.key) ?? at);
    return shape?.is === 'binding' ? (childOf(at, shape.name)?.text ?? '') : '';
  }
  return '';
}
