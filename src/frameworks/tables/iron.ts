import { constants } from '../constants';
import { pascal, statusesSpelled } from '../ownStatuses';

/** The statuses of Iron, and of what was made from it. */
export const iron = constants({
  id: 'iron',
  title: 'Iron',
  dialects: ['rust'],
  modules: ['iron', 'ferrum'],
  forms: ['status::$NAME', 'Status::$NAME'],
  typed: true,
  ofNumber: 'status::Status::from_u16($CODE)',
  importStatement: 'use iron::status;',
  names: statusesSpelled(pascal).names,
  source: 'iron/iron src/lib.rs, hyper 0.10 src/status.rs',
});
