import { framework } from '../framework';

/** The clients of Elasticsearch and OpenSearch, which are told what errors to pass over. */
export const elasticsearch = framework({
  id: 'elasticsearch',
  title: 'Elasticsearch',
  dialects: ['python', 'ruby'],
  evidence: [
    ...['elasticsearch', 'elasticsearch.*', 'elasticsearch_dsl', 'opensearchpy'],
    ...['elasticsearch/*', 'Elasticsearch', 'opensearch', 'OpenSearch'],
  ],
  consume: [
    { code: '_(ignore: $STATUS)', needs: 'import', dialects: ['ruby'] },
    { code: '_(ignore: [$STATUS])', needs: 'import', dialects: ['ruby'] },
    { code: '_(ignore=$STATUS)', needs: 'import', dialects: ['python'] },
    { code: '_(ignore=[$STATUS])', needs: 'import', dialects: ['python'] },
    { code: '_.options(ignore_status=$STATUS)', needs: 'none', dialects: ['python'] },
    { code: '_.options(ignore_status=[$STATUS])', needs: 'none', dialects: ['python'] },
  ],
  raise: [
    { code: 'NotFoundError($STATUS, _)', needs: 'import', dialects: ['python'] },
    { code: 'RequestError($STATUS, _)', needs: 'import', dialects: ['python'] },
    { code: 'ConflictError($STATUS, _)', needs: 'import', dialects: ['python'] },
    { code: 'TransportError($STATUS, _)', needs: 'import', dialects: ['python'] },
  ],
});
