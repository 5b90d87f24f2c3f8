import { framework } from '../framework';

export const wiremockRs = framework({
  id: 'wiremock-rs',
  dialects: ['rust'],
  title: 'wiremock, httpmock and mockito',
  evidence: ['wiremock', 'httpmock', 'mockito', 'httptest'],
  mock: [
    { code: 'ResponseTemplate::new($STATUS)', needs: 'none' },
    { code: 'wiremock::ResponseTemplate::new($STATUS)', needs: 'none' },
    { code: 'then.status($STATUS)', needs: 'import' },
    { code: '_.with_status($STATUS)', needs: 'import' },
    { code: '_.with_status_code_from_request(|_| $STATUS)', needs: 'import' },
    { code: 'status_code($STATUS)', needs: 'import' },
  ],
  body: [
    { code: '_.set_body_json($JSON)', needs: 'import' },
    { code: '_.set_body_string($TEXT)', needs: 'import' },
    { code: '_.with_body($BODY)', needs: 'import' },
  ],
});
