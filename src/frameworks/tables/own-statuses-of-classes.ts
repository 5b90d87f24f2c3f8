import { constants } from '../constants';
import { statusesOfClasses } from '../ownStatuses';

/** Constants of any class whose names say what they are: `self::HTTP_NOT_FOUND`, `STATUS_CODE_404` of Laminas. */
export const ownStatusesOfClasses = constants({
  id: 'own-statuses-of-classes',
  title: 'statuses of the project',
  dialects: ['php'],
  modules: [],
  ...statusesOfClasses(),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
