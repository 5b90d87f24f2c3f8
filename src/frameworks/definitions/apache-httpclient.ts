import { framework } from '../framework';

/** Its responses have their status as a code, which others have for many things. */
export const apacheHttpclient = framework({
  id: 'apache-httpclient',
  title: 'Apache HttpClient 5',
  dialects: ['java', 'kotlin'],
  evidence: ['org.apache.hc*'],
  consume: [
    { code: '_.getCode() == $STATUS', needs: 'import', dialects: ['java'] },
    { code: 'switch (_.getCode()) { case $STATUS: }', needs: 'import', dialects: ['java'] },
    { code: '_.code == $STATUS', needs: 'import', dialects: ['kotlin'] },
  ],
  mock: [
    { code: 'new SimpleHttpResponse($STATUS)', needs: 'import' },
    { code: 'SimpleHttpResponse.create($STATUS)', needs: 'import' },
    { code: 'new HttpCacheEntry(_, _, $STATUS, _, _)', needs: 'import' },
  ],
});
