import { constants } from '../constants';
import { statusesScoped } from '../ownMacros';

/** Enums of a C++ project’s own: `HttpStatus::NotFound`. */
export const ownStatusesScoped = constants({
  id: 'own-statuses-scoped',
  title: 'statuses of the project',
  dialects: ['cpp'],
  modules: [],
  ...statusesScoped(),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
