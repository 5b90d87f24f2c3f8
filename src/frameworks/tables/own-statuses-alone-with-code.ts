import { statusesAlone } from '../ownAlone';

/** Constants that no class holds: `HTTP_LOCKED_CODE`. */
export const ownStatusesAloneWithCode = statusesAlone(
  'own-statuses-alone-with-code',
  (name) => `HTTP_${name}_CODE`,
);
