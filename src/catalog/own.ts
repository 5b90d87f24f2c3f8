/** What a table has under a name that users write: not what every object inherits, as `constructor`. */
export function own<Value>(
  table: Readonly<Record<string, Value | undefined>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
