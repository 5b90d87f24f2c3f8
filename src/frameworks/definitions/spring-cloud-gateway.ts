import { framework } from '../framework';

/** The usual ones of Spring's `HttpStatus`. */
const statuses = {
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
};

/** Routes of Spring Cloud Gateway in `application.yml`: filters that answer or try again. */
export const springCloudGateway = framework({
  id: 'spring-cloud-gateway',
  title: 'Spring Cloud Gateway',
  dialects: ['yaml'],
  evidence: ['spring'],
  config: [
    '**.filters[]: SetStatus=$STATUS',
    '**.filters[]: RedirectTo=$STATUS,...',
    '**.filters[].args.statusCodes[]: $STATUS',
  ],
  named: [{ role: 'config', code: '**.filters[].args.statuses: $NAME', names: statuses }],
});
