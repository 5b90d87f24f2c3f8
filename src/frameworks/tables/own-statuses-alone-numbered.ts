import { registry } from '../../catalog/registry';
import { constants } from '../constants';

/** Constants that no class holds: `STATUS_CODE_404`. */
export const ownStatusesAloneNumbered = constants({
  id: 'own-statuses-alone-numbered',
  title: 'statuses of the project',
  dialects: ['php', 'ruby'],
  modules: [],
  forms: ['$NAME'],
  names: Object.fromEntries(registry.entries.map(({ code }) => [`STATUS_CODE_${code}`, code])),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
