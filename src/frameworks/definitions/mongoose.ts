import { framework } from '../framework';

export const mongoose = framework({
  id: 'mongoose',
  title: 'Mongoose',
  dialects: ['cpp'],
  evidence: ['mongoose.h'],
  emit: [
    { code: 'mg_http_reply(_, $STATUS', needs: 'none' },
    { code: 'mg_send_head(_, $STATUS', needs: 'none' },
  ],
});
