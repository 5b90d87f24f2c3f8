import { framework } from '../framework';

export const axumTest = framework({
  id: 'axum-test',
  dialects: ['rust'],
  title: 'axum-test',
  tests: true,
  evidence: ['axum_test', 'asserhttp', 'stubr'],
  named: [
    {
      role: 'assert',
      needs: 'none',
      code: '_.$NAME()',
      names: {
        assert_status_ok: 200,
        assert_status_created: 201,
        assert_status_no_content: 204,
        assert_status_see_other: 303,
        assert_status_bad_request: 400,
        assert_status_unauthorized: 401,
        assert_status_forbidden: 403,
        assert_status_not_found: 404,
        assert_status_conflict: 409,
        assert_status_unprocessable_entity: 422,
        assert_status_too_many_requests: 429,
        assert_status_internal_server_error: 500,
        assert_status_service_unavailable: 503,
      },
    },
  ],
});
