import { constants } from '../constants';
import { pascal, statusesSpelled } from '../ownStatuses';

/** Enums of a project's own, spelled `NotFound`. */
export const ownStatusesPascal = constants({
  id: 'own-statuses-pascal',
  title: 'statuses of the project',
  dialects: ['ecmascript', 'php'],
  modules: [],
  ...statusesSpelled(pascal),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
