import { constants } from '../constants';
import { statusMacros } from '../ownMacros';

/** Macros of statuses: `HTTP_STATUS_NOT_FOUND`. */
export const ownStatusMacros = constants({
  id: 'own-status-macros',
  title: 'statuses of the project',
  dialects: ['cpp'],
  modules: [],
  ...statusMacros(),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
