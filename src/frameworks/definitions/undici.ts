import { framework } from '../framework';

/** The mock agent that tests Node's own fetch. */
export const undici = framework({
  id: 'undici',
  title: 'undici MockAgent',
  dialects: ['ecmascript'],
  evidence: ['undici'],
  synonyms: {
    intercept: ['replyContentLength', 'defaultReplyHeaders', 'defaultReplyTrailers'],
  },
  mock: [
    { code: '_.intercept(_).reply($STATUS, $BODY)', needs: 'import' },
    { code: '_.intercept(_).reply($STATUS)', needs: 'import' },
  ],
});
