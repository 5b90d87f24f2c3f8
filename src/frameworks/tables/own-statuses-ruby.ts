import { constants } from '../constants';
import { containers, upper, statusesSpelled } from '../ownStatuses';

/** Modules of a project's own, and of httpclient: `HttpStatus::NOT_FOUND`, `HTTP::Status::NOT_FOUND`. */
export const ownStatusesRuby = constants({
  id: 'own-statuses-ruby',
  title: 'statuses of the project',
  dialects: ['ruby'],
  modules: [],
  ...statusesSpelled(upper, [...containers, 'HTTP::Status', 'Http::Status'], '::'),
  own: true,
  importStatement: null,
  source: 'the phrases of the registry, as projects spell them',
});
