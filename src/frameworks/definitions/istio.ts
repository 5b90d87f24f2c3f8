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
    ...['...,$STATUS', '$STATUS,...', '$STATUS'].map((codes) => ({
      code: `**.retries.retryOn: ${codes}`,
      needs: 'none' as const,
    })),
  ],
});
