import { constants } from '../constants';
import { statusesSpelled, upper } from '../ownStatuses';

/** Constants that no class holds: `HTTP_NOT_FOUND`. */
export const ownStatusesAlone = constants({
  id: 'own-statuses-alone',
  title: 'statuses of the project',
  dialects: ['php', 'ruby'],
  modules: [],
  ...statusesSpelled((words) => `HTTP_${upper(words)}`, [''], ''),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
