import { constants } from '../constants';
import { upper, statusesSpelled } from '../ownStatuses';

/** Enums of a project's own, spelled `NOT_FOUND`. */
export const ownStatuses = constants({
  id: 'own-statuses',
  title: 'statuses of the project',
  dialects: ['ecmascript', 'php', 'rust', 'dart'],
  modules: [],
  ...statusesSpelled(upper),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
