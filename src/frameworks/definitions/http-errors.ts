import { errorClasses } from '../errorNames';
import { framework } from '../framework';

export const httpErrors = framework({
  id: 'http-errors',
  title: 'http-errors',
  dialects: ['ecmascript'],
  evidence: ['http-errors'],
  namespace: 'createError',
  raise: ['createError($STATUS)', 'createError(_, $STATUS)', 'new createError[$STATUS]()'],
  named: [
    { role: 'emit', raised: true, code: 'new createError.$NAME()', names: errorClasses },
    { role: 'emit', raised: true, code: 'createError.$NAME()', names: errorClasses },
    { role: 'emit', raised: true, code: 'new $NAME()', names: errorClasses },
  ],
});
