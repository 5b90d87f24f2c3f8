import { framework } from '../framework';

/** Happstack: the functions that make a response of its code, and the field that holds it. */
export const happstack = framework({
  id: 'happstack',
  title: 'Happstack',
  dialects: ['haskell'],
  evidence: ['Happstack.Server', 'Happstack'],
  emit: [
    'result $STATUS',
    'resultBS $STATUS',
    'resp $STATUS',
    'setResponseCode $STATUS',
    'rsCode = $STATUS',
  ],
  consume: ['rsCode _ == $STATUS', 'rsCode (_) == $STATUS'],
  assert: ['(rsCode _) $STATUS', '(rsCode _) @?= $STATUS'],
});
