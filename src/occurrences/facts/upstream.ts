/** Libraries, functions and objects that send requests to other servers. */
const clients = [
  ...['\\$?fetch', 'ofetch', 'axios', 'got', 'ky', 'superagent', 'undici', 'needle', 'httpService'],
  ...['requests', 'httpx', 'aiohttp', 'urllib\\d?', 'urlopen'],
  ...['restTemplate', 'reqwest', 'ureq', 'dio', 'curl_exec', 'Http(?=::)'],
  ...['Net::HTTP', 'Faraday', 'HTTParty', 'Typhoeus', 'HTTPoison', 'Finch', 'Tesla', 'Req'],
];

const used = '\\s*(?:\\(|\\.|\\?\\.|::|->|!|<)';

const callsOfUpstreams = new RegExp(
  [
    `(?<![\\w$])(?:${clients.join('|')})${used}`,
    '(?<![\\w$])https?\\.(?:[Rr]equest|[Gg]et|[Pp]ost|PostForm|[Hh]ead|NewRequest\\w*)\\(',
    // What is called a client, an upstream or a proxy.
    `(?<!\\w)\\w*(?:[Cc]lient|[Uu]pstream|[Pp]roxy)\\w*${used}`,
    // What a request to another server fails with.
    '\\bECONN\\w+|\\bETIMEDOUT\\b',
    '(?<![a-zA-Z])[Gg](?:rpc|RPC)(?![a-z])',
  ].join('|'),
  'g',
);

/** The places where code calls another server, or tells of such a call that failed. */
export function upstreamCalls(code: string): string[] {
  return code.match(callsOfUpstreams) ?? [];
}
