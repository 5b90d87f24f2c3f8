import { framework, type Needs } from '../framework';

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
    'typhoeus',
    ...['Net::HTTP', 'Faraday', 'HTTParty', 'RestClient', 'Excon', 'Typhoeus'],
  ],
  receivers: ['res', 'response', 'resp', 'env', 'e', 'err', 'error'],
  synonyms: { 'include?': ['cover?', 'member?'] },
  emit: [
    { code: 'def http_status; $STATUS; end', needs: 'none' },
    { code: 'def status_code; $STATUS; end', needs: 'none' },
  ],
  mock: answers.map((name) => ({ code: `Net::${name}.new(_, $STATUS, _)`, needs: 'none' })),
  consume: [
    ...['_.status', '_.status_code', '_.http_status', '_.http_code'].flatMap((name) => held(name)),
    ...held('_.code.to_i'),
    // A middleware's environment, the status line that open-uri keeps.
    ...held('res[:status]', 'receiver'),
    ...['_.status[0]', '_.status.first'].flatMap((name) => held(name)),
    ...['status', 'status_code'].flatMap((name) =>
      held(name).filter(({ code }) => !code.startsWith('[')),
    ),
    ...held('_.code', 'http'),
    { code: 'res.code == $STATUS', needs: 'receiver' },
    { code: 'case res.code; when $STATUS then _; end', needs: 'receiver' },
    { code: '[$STATUS].include?(res.code)', needs: 'receiver' },
    { code: '_(retry_statuses: [$STATUS])', needs: 'none' },
    { code: '_(status_code: $STATUS)', needs: 'none' },
    { code: '_(http_status: $STATUS)', needs: 'none' },
    { code: '({ status_code: $STATUS })', needs: 'none' },
  ],
});
