import { framework } from '../framework';

/** Services reject a request with a status, or collect errors that have one. */
export const sapCap = framework({
  id: 'sap-cap',
  title: 'SAP CAP',
  dialects: ['ecmascript'],
  evidence: ['@sap/cds', '@sap/cds/*'],
  receivers: ['req', 'request'],
  raise: [
    { code: 'req.reject($STATUS)', needs: 'both' },
    { code: 'req.reject({ status: $STATUS })', needs: 'both' },
    { code: 'req.reject({ code: $STATUS })', needs: 'both' },
    { code: 'req.error($STATUS)', needs: 'both' },
    { code: 'req.error({ status: $STATUS })', needs: 'both' },
    { code: 'req.error({ code: $STATUS })', needs: 'both' },
  ],
});
