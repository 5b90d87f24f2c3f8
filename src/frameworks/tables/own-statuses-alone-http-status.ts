import { constants } from '../constants';
import { statusesSpelled, upper } from '../ownStatuses';

/** Constants that no class holds: `HTTP_STATUS_GONE`. */
export const ownStatusesAloneHttpStatus = constants({
  id: 'own-statuses-alone-http-status',
  title: 'statuses of the project',
  dialects: ['php', 'ruby'],
  modules: [],
  ...statusesSpelled((words) => `HTTP_STATUS_${upper(words)}`, [''], ''),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
