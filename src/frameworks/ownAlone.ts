import { constants, type ConstantTable } from './constants';
import { statusesSpelled, upper } from './ownStatuses';

/** A table of constants that a project holds in no class, spelled as `spell` does: `NOT_FOUND` as `HTTP_NOT_FOUND`. */
export function statusesAlone(id: string, spell: (name: string) => string): ConstantTable {
  return constants({
    id,
    title: 'statuses of the project',
    dialects: ['php', 'ruby'],
    modules: [],
    ...statusesSpelled((words) => spell(upper(words)), [''], ''),
    own: true,
    importStatement: null,
    source: 'the phrases of the registry, as projects spell them',
  });
}
