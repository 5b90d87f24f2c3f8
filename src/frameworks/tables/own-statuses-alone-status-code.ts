import { statusesAlone } from '../ownAlone';

/** Constants that no class holds: `STATUS_CODE_GONE`. */
export const ownStatusesAloneStatusCode = statusesAlone(
  'own-statuses-alone-status-code',
  (name) => `STATUS_CODE_${name}`,
);
