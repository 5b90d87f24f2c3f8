import { constants } from '../constants';
import { statusesSpelled, upper } from '../ownStatuses';

/** Constants that no class holds: `STATUS_CODE_GONE`. */
export const ownStatusesAloneStatusCode = constants({
  id: 'own-statuses-alone-status-code',
  title: 'statuses of the project',
  dialects: ['php', 'ruby'],
  modules: [],
  ...statusesSpelled((words) => `STATUS_CODE_${upper(words)}`, [''], ''),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
