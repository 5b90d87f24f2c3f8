import { framework } from '../framework';

export const wordpress = framework({
  id: 'wordpress',
  title: 'WordPress',
  dialects: ['php'],
  evidence: [],
  emit: [
    { code: 'wp_send_json($JSON, $STATUS)', needs: 'none' },
    { code: 'wp_send_json_success($JSON, $STATUS)', needs: 'none' },
    { code: 'wp_send_json_error($JSON, $STATUS)', needs: 'none' },
    { code: 'status_header($STATUS)', needs: 'none' },
    { code: 'wp_die(_, $STATUS)', needs: 'none' },
    { code: 'wp_die(_, _, $STATUS)', needs: 'none' },
    { code: "wp_die(_, _, ['response' => $STATUS])", needs: 'none' },
    { code: "wp_die(_, ['response' => $STATUS])", needs: 'none' },
    { code: "new WP_Error(_, _, ['status' => $STATUS])", needs: 'none' },
    { code: 'new WP_REST_Response($JSON, $STATUS)', needs: 'none' },
    { code: 'new WP_HTTP_Response($JSON, $STATUS)', needs: 'none' },
    { code: 'wp_redirect(_, $STATUS)', needs: 'none' },
    { code: 'wp_safe_redirect(_, $STATUS)', needs: 'none' },
    { code: "_->add(_, _, ['status' => $STATUS])", needs: 'none' },
    { code: '_->set_status($STATUS)', needs: 'none' },
    { code: "_->add_data(['status' => $STATUS])", needs: 'none' },
    { code: '$this->get_route_error_response(_, _, $STATUS)', needs: 'none' },
  ],
  raise: [
    { code: 'new WC_REST_Exception(_, _, $STATUS)', needs: 'none' },
    { code: "new WC_Data_Exception(_, _, _, ['status' => $STATUS])", needs: 'none' },
    { code: 'new RouteException(_, _, $STATUS)', needs: 'none' },
  ],
  synonyms: { 'new WC_REST_Exception': ['new WC_Data_Exception', 'new WC_API_Exception'] },
  named: [
    {
      role: 'emit',
      needs: 'none',
      code: '$NAME(_)',
      unlessSet: true,
      names: { wp_redirect: 302, wp_safe_redirect: 302 },
    },
  ],
  consume: [
    { code: 'wp_remote_retrieve_response_code(_) === $STATUS', needs: 'none' },
    { code: "_['response']['code'] === $STATUS", needs: 'none' },
    { code: "in_array(_['response']['code'], [$STATUS])", needs: 'none' },
  ],
  mock: [{ code: "['response' => ['code' => $STATUS]]", needs: 'none' }],
  assert: [{ code: '$this->assertErrorResponse(_, _, $STATUS)', needs: 'none' }],
});
