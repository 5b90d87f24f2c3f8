import { framework } from '../framework';

/** WebDAV answers for many resources and properties at once, each with a status of its own. */
export const jackrabbit = framework({
  id: 'jackrabbit',
  title: 'Jackrabbit WebDAV',
  dialects: ['java', 'kotlin'],
  evidence: ['org.apache.jackrabbit.webdav*'],
  emit: [
    { code: 'new MultiStatusResponse(_, $STATUS)', needs: 'import' },
    { code: 'new MultiStatusResponse(_, $STATUS, _)', needs: 'import' },
    { code: '_.addResourceStatus(_, $STATUS, _)', needs: 'import' },
    { code: 'new DavException($STATUS)', needs: 'import' },
  ],
  consume: [
    { code: '_.getProperties($STATUS)', needs: 'import' },
    { code: '_.getPropertyNames($STATUS)', needs: 'import' },
  ],
});
