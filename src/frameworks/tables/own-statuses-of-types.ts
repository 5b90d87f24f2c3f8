import { constants } from '../constants';
import { statusesOfTypes } from '../ownStatuses';

/** Constants of any type whose names say what they are: `DavResponse.SC_LOCKED`, `HttpSC.NOT_FOUND_404` of Jena. */
export const ownStatusesOfTypes = constants({
  id: 'own-statuses-of-types',
  title: 'statuses of the project',
  dialects: ['java', 'kotlin'],
  modules: [],
  ...statusesOfTypes(),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
