import { framework } from '../framework';

/** plumber, and test servers that are written as its own. */
export const plumber = framework({
  id: 'plumber',
  title: 'plumber',
  dialects: ['r'],
  evidence: ['plumber', '@get', '@post', '@put', '@delete', '@filter', '@serializer', '@apiTitle'],
  emit: [
    'res$status <- $STATUS',
    'response$status <- $STATUS',
    'res$status = $STATUS',
    { code: 'res$setStatus($STATUS', needs: 'none' },
    { code: '$set_status($STATUS)', needs: 'none' },
    'abort_http_problem($STATUS',
    'forward_http_error($STATUS',
    { code: 'list(status = $STATUS, headers', needs: 'none' },
  ],
  assert: ['expect_equal($WORD$status, $STATUS', 'expect_identical($WORD$status, $STATUS'],
});
