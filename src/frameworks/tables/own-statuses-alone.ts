import { constants } from '../constants';
import { statusesOfClasses } from '../ownStatuses';

const names = Object.entries(statusesOfClasses().names).flatMap(([name, code]) =>
  [name, `${name}_CODE`, name.replace(/^HTTP_/, 'HTTP_STATUS_')].map((each) => [each, code]),
);

/** Constants that no class holds: `HTTP_NOT_FOUND`, `HTTP_STATUS_GONE`, `HTTP_LOCKED_CODE`. */
export const ownStatusesAlone = constants({
  id: 'own-statuses-alone',
  title: 'statuses of the project',
  dialects: ['php', 'ruby'],
  modules: [],
  forms: ['$NAME'],
  names: Object.fromEntries(names) as Record<string, number>,
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
