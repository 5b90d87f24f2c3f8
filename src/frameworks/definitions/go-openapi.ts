import { framework } from '../framework';

/** go-openapi and the servers that go-swagger generates. */
export const goOpenapi = framework({
  id: 'go-openapi',
  title: 'go-openapi',
  dialects: ['go'],
  evidence: [
    'github.com/go-openapi/errors',
    'github.com/go-openapi/runtime',
    'github.com/go-openapi/runtime/*',
  ],
  namespace: 'errors',
  raise: [
    { code: 'errors.New($STATUS, _)', needs: 'import' },
    { code: 'middleware.Error($STATUS, _)', needs: 'import' },
    { code: 'runtime.NewAPIError(_, _, $STATUS)', needs: 'import' },
    { code: 'NewAPIError(_, _, $STATUS)', needs: 'import' },
  ],
});
