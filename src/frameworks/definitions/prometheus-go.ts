import { framework } from '../framework';

/** Where a label stands among others, which are five at most; how they are called is said where the metric is made. */
const places = [1, 2, 3, 4, 5].flatMap((count) =>
  Array.from({ length: count }, (_, place) =>
    Array.from({ length: count }, (_, at) => (at === place ? '$STATUS' : '_')).join(', '),
  ),
);

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
