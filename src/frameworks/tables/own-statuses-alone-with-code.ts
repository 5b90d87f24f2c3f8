import { constants } from '../constants';
import { statusesSpelled, upper } from '../ownStatuses';

/** Constants that no class holds: `HTTP_LOCKED_CODE`. */
export const ownStatusesAloneWithCode = constants({
  id: 'own-statuses-alone-with-code',
  title: 'statuses of the project',
  dialects: ['php', 'ruby'],
  modules: [],
  ...statusesSpelled((words) => `HTTP_${upper(words)}_CODE`, [''], ''),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
