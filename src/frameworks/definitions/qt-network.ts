import { framework } from '../framework';

export const qtNetwork = framework({
  id: 'qt-network',
  title: 'Qt Network',
  dialects: ['cpp'],
  evidence: ['QNetworkReply', 'QNetworkAccessManager', 'QHttpServer'],
  emit: ['QHttpServerResponse($STATUS', 'QHttpServerResponder::StatusCode($STATUS'],
  consume: [
    { code: 'HttpStatusCodeAttribute).toInt() == $STATUS', needs: 'none' },
    { code: 'HttpStatusCodeAttribute) == $STATUS', needs: 'none' },
    { code: 'HttpStatusCodeAttribute).value<int>() == $STATUS', needs: 'none' },
  ],
});
