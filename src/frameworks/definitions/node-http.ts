import { framework } from '../framework';

export const nodeHttp = framework({
  id: 'node-http',
  title: 'Node.js http',
  dialects: ['ecmascript'],
  evidence: ['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2'],
  namespace: 'http',
  receivers: ['res', 'response'],
  emit: [
    { code: 'res.statusCode = $STATUS', needs: 'both' },
    { code: 'res.writeHead($STATUS)', needs: 'import', sendsHead: true },
    { code: 'writeHead(res, $STATUS)', needs: 'none' },
    { code: '_.writeHead(res, $STATUS)', needs: 'none', sendsHead: true },
    { code: "_.respond({ ':status': $STATUS })", needs: 'none' },
    { code: '_.respond({ [HTTP2_HEADER_STATUS]: $STATUS })', needs: 'none' },
    { code: '_.respond({ [http2.constants.HTTP2_HEADER_STATUS]: $STATUS })', needs: 'none' },
  ],
  text: [{ code: 'http.STATUS_CODES[$STATUS]', needs: 'none' }, 'STATUS_CODES[$STATUS]'],
  implicit: [{ code: 'res.end($BODY)', needs: 'both' }],
  body: ['res.end($BODY)', 'res.end()', 'res.write($BODY)'],
  forbiddenContent: 'dropped',
  header: ['res.setHeader($NAME, $VALUE)'],
  respond: {
    json: "res.writeHead($STATUS, { 'Content-Type': 'application/json' }).end(JSON.stringify($JSON))",
    empty: 'res.writeHead($STATUS).end()',
  },
});
