import { framework } from '../framework';

/** Where a label stands among others; how they are called is said where the metric is made. */
const places = ['$STATUS', '$STATUS, _', '_, $STATUS', '_, _, $STATUS', '_, $STATUS, _'];

/** Metrics that a Go program keeps of the requests that it answers. */
export const prometheusGo = framework({
  id: 'prometheus-go',
  title: 'Prometheus for Go',
  dialects: ['go'],
  evidence: ['github.com/prometheus/client_golang/*'],
  namespace: 'prometheus',
  text: [
    ...places.map((place) => ({ code: `_.WithLabelValues(${place})`, needs: 'http' as const })),
    ...['code', 'status', 'status_code'].map((label) => ({
      code: `prometheus.Labels{"${label}": $STATUS}`,
      needs: 'none' as const,
    })),
  ],
});
