import { framework } from '../framework';

/** Labels that hold a status in metrics of HTTP servers and clients. */
const labels = [
  ...['status', 'statusCode', 'statuscode', 'status_code'],
  ...['http_status', 'http_code', 'response_code'],
];

const conditions = [
  ...[...labels, '{code', ', code'].map((label) => `...${label}=~"$STATUS...`),
  '...http_status_code == $STATUS',
  '...http_status_code{...} == $STATUS',
];

/** What is asked of lines of a log. */
const filters = ['status', 'status_code'].flatMap((label) => [
  `...| ${label} == $STATUS`,
  `...| ${label} = $STATUS`,
]);

/** What alerts, recordings and dashboards ask of metrics: rules of Prometheus, panels of Grafana, objectives of Sloth. */
export const prometheus = framework({
  id: 'prometheus',
  title: 'Prometheus',
  dialects: ['yaml', 'json'],
  evidence: [],
  consume: [
    ...['expr', 'query', 'error_query', 'total_query'].flatMap((key) =>
      conditions.map((code) => ({ code: `**.${key}: ${code}`, needs: 'none' as const })),
    ),
    ...['expr', 'query'].flatMap((key) =>
      filters.map((code) => ({ code: `**.${key}: ${code}`, needs: 'none' as const })),
    ),
    ...['status', 'status_code', '{code', ', code'].map((label) => ({
      code: `**.series: ...${label}=~"$STATUS...`,
      needs: 'none' as const,
    })),
  ],
});
