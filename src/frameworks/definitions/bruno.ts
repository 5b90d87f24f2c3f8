import { framework } from '../framework';

/** Requests of Bruno, and what they assert of the response. */
export const bruno = framework({
  id: 'bruno',
  title: 'Bruno',
  dialects: ['bruno'],
  evidence: [],
  assert: [
    'res.status: $STATUS',
    ...['eq', 'neq', 'lt', 'lte', 'gt', 'gte'].map((sign) => `res.status: ${sign} $STATUS`),
    'res.status: between $STATUS, $STATUS',
    ...['in', 'notIn'].flatMap((sign) => [
      `res.status: ${sign} $STATUS`,
      `res.status: ${sign} [$STATUS`,
      `res.status: ${sign} $STATUS, $STATUS`,
      `res.status: ${sign} [$STATUS, $STATUS`,
      `res.status: ${sign} [$STATUS, $STATUS, $STATUS`,
    ]),
    ...['res.status', 'res.getStatus()'].flatMap((status) => [
      `${status} == $STATUS`,
      `expect(${status})...($STATUS`,
      `expect(${status})...([$STATUS`,
      `expect(${status})...([$STATUS, $STATUS`,
      `expect(${status})...([$STATUS, $STATUS, $STATUS`,
    ]),
  ].map((code) => ({ code, needs: 'none' })),
});
