import { statusesAlone } from '../ownAlone';

/** Constants that no class holds: `HTTP_NOT_FOUND`. */
export const ownStatusesAlone = statusesAlone('own-statuses-alone', (name) => `HTTP_${name}`);
