import { framework } from '../framework';

export const springdoc = framework({
  id: 'springdoc',
  title: 'Swagger annotations, springdoc',
  dialects: ['java', 'kotlin'],
  evidence: [
    'io.swagger*',
    'org.springdoc*',
    'org.eclipse.microprofile.openapi*',
    'io.smallrye.openapi*',
  ],
  declare: [
    { code: '@ApiResponse(responseCode = $STATUS)', needs: 'none' },
    { code: '@APIResponse(responseCode = $STATUS)', needs: 'none' },
    { code: '@APIResponseSchema(responseCode = $STATUS)', needs: 'none' },
    { code: '@ApiResponse(code = $STATUS)', needs: 'import' },
    { code: '@ApiOperation(code = $STATUS)', needs: 'import' },
    { code: '_.responseCode($STATUS)', needs: 'import' },
    { code: '_.addApiResponse($STATUS, _)', needs: 'import' },
  ],
});
