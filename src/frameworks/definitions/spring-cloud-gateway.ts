import { framework } from '../framework';

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
});
