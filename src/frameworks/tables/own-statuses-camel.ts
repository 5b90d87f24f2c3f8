import { constants } from '../constants';
import { camel, statusesSpelled } from '../ownStatuses';

/** Enums of a project's own, spelled `notFound`. */
export const ownStatusesCamel = constants({
  id: 'own-statuses-camel',
  title: 'statuses of the project',
  dialects: ['ecmascript', 'dart'],
  modules: [],
  ...statusesSpelled(camel),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
