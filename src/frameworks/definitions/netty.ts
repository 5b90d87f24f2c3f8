import { framework } from '../framework';

export const netty = framework({
  id: 'netty',
  title: 'Netty',
  dialects: ['java', 'kotlin'],
  evidence: ['io.netty*', 'reactor.netty*'],
  receivers: ['response', 'resp', 'res'],
  emit: [
    { code: 'new DefaultFullHttpResponse(_, $STATUS)', needs: 'import' },
    { code: 'new DefaultHttpResponse(_, $STATUS)', needs: 'import' },
    'HttpResponseStatus.valueOf($STATUS)',
    { code: 'new HttpResponseStatus($STATUS, _)', needs: 'import' },
    { code: '_.setStatus($STATUS)', needs: 'import' },
    { code: '_.status($STATUS)', needs: 'import' },
  ],
});
