import { actixErrors as names } from '../actixNames';
import { constants } from '../constants';

/** Functions that make an error answer with a code, where they are handed over by name. */
export const actixErrors = constants({
  id: 'actix-errors',
  title: 'Actix Web errors',
  dialects: ['rust'],
  modules: ['actix_web'],
  forms: ['error::$NAME', '$NAME'],
  areErrors: true,
  importStatement: null,
  names,
  source: 'actix-web 4 src/error/internal.rs',
});
