import { framework } from '../framework';
import { compared, ownEqualities, reports, wanted, wantedStatuses } from '../goTests';

/** Names of what can only be the status that was got. */
const actuals = [
  ...['_.StatusCode', '_.statusCode', '_.HTTPStatus'],
  ...['gotStatus', 'gotStatusCode'],
];

export const testing = framework({
  id: 'testing',
  title: 'Go tests',
  dialects: ['go'],
  evidence: ['testing'],
  assert: [
    ...wantedStatuses.flatMap((name) => wanted(name, 'none')),
    ...compared([...reports, ...ownEqualities], actuals, 'none'),
  ],
});
