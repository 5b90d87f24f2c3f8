import { framework } from '../framework';

export const istio = framework({
  id: 'istio',
  title: 'Istio',
  dialects: ['yaml', 'json'],
  evidence: ['apiVersion: networking.istio.io/*'],
  config: [
    'spec.http[].fault.abort.httpStatus: $STATUS',
    'spec.http[].redirect.redirectCode: $STATUS',
    'spec.http[].directResponse.status: $STATUS',
    'spec.http[].retries.retryOn: ...,$STATUS',
    'spec.http[].retries.retryOn: $STATUS,...',
    'spec.http[].retries.retryOn: $STATUS',
  ],
});
