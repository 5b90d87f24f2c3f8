import { constants } from '../constants';
import { play } from './play';

/** `play.mvc.Http.Status`, whose constants controllers and the helpers of tests have at hand by their bare names. */
export const playJava = constants({
  id: 'play-java',
  title: 'Play (Java)',
  dialects: ['java', 'kotlin'],
  modules: ['play.mvc', 'play.test'],
  forms: ['Http.Status.$NAME', 'Status.$NAME', '$NAME'],
  deprecated: ['TOO_MANY_REQUEST'],
  importStatement: 'import play.mvc.Http;',
  names: play.names,
  source: play.source,
});
