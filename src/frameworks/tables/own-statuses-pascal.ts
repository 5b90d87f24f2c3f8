import { constants } from '../constants';
import { joined, pascal, statusesSpelled } from '../ownStatuses';

/** Enums of a project's own, spelled `NotFound` or, less often, `Not_Found`. */
export const ownStatusesPascal = constants({
  id: 'own-statuses-pascal',
  title: 'statuses of the project',
  dialects: ['ecmascript', 'php', 'rust'],
  modules: [],
  ...statusesSpelled(pascal),
  names: { ...statusesSpelled(pascal).names, ...statusesSpelled(joined).names },
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
