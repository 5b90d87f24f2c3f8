import { framework, type Example } from '../framework';

/** What Express's response has of Node's own works in a handler of Node's, too, which may be in the same file. */
const header = 'res.setHeader($NAME, $VALUE)';

/** Routes as Express has them, and calls of responses that other frameworks lack. */
const shown =
  /\b(?:app|router)\.(?:get|post|put|patch|delete|all|use)\(|\.(?:sendStatus|sendFile|render|cookie|download|jsonp)\(|\.status\([^()]*\)\s*\.(?:json|send|end)\(/;

/** What Express 4 took for the status and its successor does not. */
function misused(code: string, fix: string): Example {
  return { code, needs: 'receiver', misuse: { rule: 'express-status-argument', fix, shown } };
}

export const express = framework({
  id: 'express',
  title: 'Express',
  dialects: ['ecmascript'],
  evidence: ['express', 'express-serve-static-core'],
  receivers: ['res', 'response', 'resp'],
  catches: ['(err, req, res, next)'],
  emit: [
    'res.status($STATUS)',
    'res.sendStatus($STATUS)',
    { code: 'res.statusCode = $STATUS', needs: 'receiver', header },
    { code: 'res.writeHead($STATUS)', sendsHead: true, header },
    'res.redirect($STATUS, _)',
    misused('res.send($STATUS, $BODY)', 'res.status($STATUS).send($BODY)'),
    misused('res.send($BODY, $STATUS)', 'res.status($STATUS).send($BODY)'),
    misused('res.send($STATUS)', 'res.sendStatus($STATUS)'),
    misused('res.json($STATUS, $BODY)', 'res.status($STATUS).json($BODY)'),
    misused('res.json($BODY, $STATUS)', 'res.status($STATUS).json($BODY)'),
    misused('res.jsonp($STATUS, $BODY)', 'res.status($STATUS).jsonp($BODY)'),
    misused('res.jsonp($BODY, $STATUS)', 'res.status($STATUS).jsonp($BODY)'),
    misused('res.redirect($BODY, $STATUS)', 'res.redirect($STATUS, $BODY)'),
  ],
  raise: [
    { code: 'err.status = $STATUS', needs: 'none' },
    { code: 'err.statusCode = $STATUS', needs: 'none' },
    { code: 'error.status = $STATUS', needs: 'none' },
    { code: 'error.statusCode = $STATUS', needs: 'none' },
    { code: 'this.statusCode = $STATUS', needs: 'none' },
    { code: 'next({ status: $STATUS })', needs: 'none' },
    { code: 'next({ statusCode: $STATUS })', needs: 'none' },
    { code: 'next({ code: $STATUS, message: _ })', needs: 'none' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'receiver',
      code: 'res.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
  ],
  implicit: [
    { code: 'res.json($JSON)', needs: 'receiver' },
    { code: 'res.jsonp($JSON)', needs: 'receiver' },
    { code: 'res.send($BODY)', needs: 'receiver' },
    { code: 'res.render($VIEW)', needs: 'receiver' },
    { code: 'res.render($VIEW, _)', needs: 'receiver' },
  ],
  body: [
    'res.json($JSON)',
    'res.jsonp($JSON)',
    'res.send($BODY)',
    'res.send()',
    'res.render($VIEW)',
    'res.sendFile($VIEW)',
    'res.download($VIEW)',
    'res.end($BODY)',
    'res.end()',
    'res.sendStatus(_)',
  ],
  forbiddenContent: 'dropped',
  header: [
    'res.set($NAME, $VALUE)',
    'res.header($NAME, $VALUE)',
    'res.setHeader($NAME, $VALUE)',
    'res.append($NAME, $VALUE)',
  ],
  respond: { json: 'res.status($STATUS).json($JSON)', empty: 'res.status($STATUS).end()' },
});
