import { framework } from '../framework';

/** What stands before a reply: other things reply as well, chat bots for one. */
const requests = [
  ...['post', 'put', 'patch', 'delete', 'head', 'options', 'merge', 'intercept', 'query', 'delay'],
  ...['delayBody', 'delayConnection', 'socketDelay', 'matchHeader', 'basicAuth', 'times', 'once'],
  ...['twice', 'thrice', 'optionally', 'persist'],
];

export const nock = framework({
  id: 'nock',
  title: 'nock',
  dialects: ['ecmascript'],
  evidence: ['nock'],
  receivers: [
    ...['interceptor', 'scope', 'mock', 'nockScope', 'nocked', 'stub', 'server', 'api', 'pending'],
    ...['request', 'req', 'call', 'endpoint', 'route', 'query', 'get', 'post', 'put', 'backend'],
  ],
  synonyms: { get: requests },
  mock: [
    { code: 'nock(_).get(_).reply($STATUS, $BODY)', needs: 'none' },
    { code: 'nock(_).get(_).reply($STATUS)', needs: 'none' },
    { code: 'nock(_)[_](_).reply($STATUS, $BODY)', needs: 'none' },
    { code: 'nock(_)[_](_).reply($STATUS)', needs: 'none' },
    { code: '_.get(_).reply($STATUS, $BODY)', needs: 'import' },
    { code: '_.get(_).reply($STATUS)', needs: 'import' },
    { code: '_.get(_).replyWithFile($STATUS, _)', needs: 'import' },
    { code: '_.get(_).reply(() => [$STATUS, _])', needs: 'import' },
    { code: 'interceptor.reply($STATUS, $BODY)', needs: 'both' },
    { code: 'interceptor.reply($STATUS)', needs: 'both' },
    { code: 'interceptor.reply(() => [$STATUS, _])', needs: 'both' },
  ],
});
