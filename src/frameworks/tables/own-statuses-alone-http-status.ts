import { statusesAlone } from '../ownAlone';

/** Constants that no class holds: `HTTP_STATUS_GONE`. */
export const ownStatusesAloneHttpStatus = statusesAlone(
  'own-statuses-alone-http-status',
  (name) => `HTTP_STATUS_${name}`,
);
