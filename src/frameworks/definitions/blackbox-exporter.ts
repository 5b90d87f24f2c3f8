import { framework } from '../framework';

/** Probes of Prometheus: what an answer may be. */
export const blackboxExporter = framework({
  id: 'blackbox-exporter',
  title: 'Prometheus blackbox exporter',
  dialects: ['yaml'],
  evidence: ['modules'],
  assert: ['modules.*.http.valid_status_codes[]: $STATUS'],
});
