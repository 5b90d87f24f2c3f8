import { framework } from '../framework';

/** The clients of Elasticsearch and OpenSearch, which are told what errors to pass over. */
export const elasticsearch = framework({
  id: 'elasticsearch',
  title: 'Elasticsearch',
  dialects: ['python'],
  evidence: ['elasticsearch', 'elasticsearch.*', 'elasticsearch_dsl', 'opensearchpy'],
  consume: [
    { code: '_(ignore=$STATUS)', needs: 'import' },
    { code: '_(ignore=[$STATUS])', needs: 'import' },
    { code: '_.options(ignore_status=$STATUS)', needs: 'none' },
    { code: '_.options(ignore_status=[$STATUS])', needs: 'none' },
  ],
  raise: [
    { code: 'NotFoundError($STATUS, _)', needs: 'import' },
    { code: 'RequestError($STATUS, _)', needs: 'import' },
    { code: 'ConflictError($STATUS, _)', needs: 'import' },
    { code: 'TransportError($STATUS, _)', needs: 'import' },
  ],
});
