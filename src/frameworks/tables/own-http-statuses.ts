import { constants } from '../constants';
import { httpStatusesSpelled, pascal, upper, upperWithPrefix } from '../ownStatuses';

/** Enums of a project's own, or of a package that is not known: `HttpStatus.SC_NOT_FOUND`, `HttpCode.NotFound`. */
export const ownHttpStatuses = constants({
  id: 'own-http-statuses',
  title: 'statuses of the project',
  dialects: ['java', 'kotlin', 'csharp'],
  modules: [],
  ...httpStatusesSpelled(upper, upperWithPrefix, pascal),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
