import { framework, type Example, type Needs } from '../framework';

/** Classes of Net::HTTP that a test makes its answers of. */
const answers = [
  ...['HTTPResponse', 'HTTPSuccess', 'HTTPOK', 'HTTPBadRequest', 'HTTPUnauthorized'],
  ...['HTTPForbidden', 'HTTPNotFound', 'HTTPTooManyRequests', 'HTTPInternalServerError'],
  'HTTPServiceUnavailable',
];

/** The ways in which a status is held against others. */
function held(status: string, needs: Needs = 'none'): { code: string; needs: Needs }[] {
  return [
    `${status} == $STATUS`,
    `[$STATUS].include?(${status})`,
    `case ${status}; when $STATUS then _; end`,
    `${status}.between?($STATUS, _)`,
    `${status}.between?(_, $STATUS)`,
  ].map((code) => ({ code, needs }));
}

/** The ways in which a status is held against a range or a list. */
function within(status: string): { code: string; needs: Needs }[] {
  return [
    `${status}.in?($STATUS..599)`,
    `($STATUS..599) === ${status}`,
    `case ${status}; when *($STATUS..599) then _; end`,
  ].map((code) => ({ code, needs: 'none' }));
}

/** What a client does with the status of a response: Net::HTTP, Faraday, HTTParty, http.rb and others. */
export const rubyHttp = framework({
  id: 'ruby-http',
  title: 'Net::HTTP, Faraday and other HTTP clients',
  dialects: ['ruby'],
  evidence: [
    'net/http',
    'faraday',
    'faraday/*',
    'httparty',
    'rest-client',
    'http',
    'excon',
    'webrick',
    'typhoeus',
    ...['Net::HTTP', 'Faraday', 'HTTParty', 'RestClient', 'Excon', 'Typhoeus'],
  ],
  receivers: ['res', 'response', 'resp', 'env', 'e', 'err', 'error'],
  synonyms: { 'include?': ['cover?', 'member?'] },
  emit: [
    { code: 'def http_status; $STATUS; end', needs: 'none' },
    { code: 'def status_code; $STATUS; end', needs: 'none' },
  ],
  mock: [
    ...answers.map((name) => `Net::${name}.new(_, $STATUS, _)`),
    ...['status', 'code'].map((name) => `OpenStruct.new(${name}: $STATUS, body: _)`),
    'OpenStruct.new(status: $STATUS, message: _)',
  ]
    .map((code): Example => ({ code, needs: 'none' }))
    .concat({ code: 'OpenStruct.new(code: $STATUS)', needs: 'http' }),
  consume: [
    ...['_.status', '_.status_code', '_.http_status', '_.http_code', '_.response_code'].flatMap(
      (name) => held(name),
    ),
    ...held('_.code.to_i'),
    ...['_.status', '_.status_code', '_.code.to_i'].flatMap(within),
    ...['info', 'success', 'redirect', 'error', 'client_error', 'server_error'].map(
      (kind): Example => ({ code: `WEBrick::HTTPStatus.${kind}?($STATUS)`, needs: 'none' }),
    ),
    // A middleware's environment.
    { code: 'res[:status] == $STATUS', needs: 'receiver' },
    { code: 'case res[:status]; when $STATUS then _; end', needs: 'receiver' },
    { code: 'res.code.to_s == $STATUS', needs: 'receiver' },
    { code: '[$STATUS].include?(_.code.to_s)', needs: 'http' },
    { code: 'case res.code.to_s; when $STATUS then _; end', needs: 'receiver' },
    // The status line that open-uri keeps.
    { code: '_.status[0] == $STATUS', needs: 'none' },
    { code: '_.status[0].to_s == $STATUS', needs: 'none' },
    { code: 'case _.status[0]; when $STATUS then _; end', needs: 'none' },
    { code: '_.status.first == $STATUS', needs: 'none' },
    ...['status', 'status_code'].flatMap((name) =>
      held(name).filter(({ code }) => !code.startsWith('[')),
    ),
    ...held('_.code', 'http'),
    ...['code', 'code.to_i'].flatMap((name) =>
      held(name, 'http').filter(({ code }) => !code.startsWith('[')),
    ),
    // Its method, or its member in a hash.
    { code: 'res[:code] == $STATUS', needs: 'receiver' },
    { code: 'case res[:code]; when $STATUS then _; end', needs: 'receiver' },
    { code: '_(retry_statuses: [$STATUS])', needs: 'none' },
    // What Excon is content with.
    { code: '_.request(expects: $STATUS)', needs: 'none' },
    { code: '_.request(expects: [$STATUS])', needs: 'none' },
    { code: 'request(expects: $STATUS)', needs: 'none' },
    { code: 'request(expects: [$STATUS])', needs: 'none' },
    { code: '({ method: _, expects: $STATUS })', needs: 'none' },
    { code: '({ method: _, expects: [$STATUS] })', needs: 'none' },
    { code: 'request({ expects: $STATUS })', needs: 'none' },
    { code: '_(status_code: $STATUS)', needs: 'none' },
    { code: '_(http_status: $STATUS)', needs: 'none' },
    { code: '({ status_code: $STATUS })', needs: 'none' },
  ],
});
