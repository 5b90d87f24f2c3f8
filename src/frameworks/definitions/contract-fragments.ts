import { framework } from '../framework';

/** What shows that an object below a code is a response. */
export const responseKeys = [
  'description + content',
  'description + schema',
  'statusCode',
  'status_code',
  '$ref: #/components/responses/*',
  '$ref: #/responses/*',
];

/** What people read in the description of an API, wherever it stands but in examples. */
export const descriptions = ['description', 'summary'].map((key) => ({
  path: `**.${key}`,
  language: 'http-prose',
}));

/** Descriptions, and the commands of scripts, builds and health checks, which are read whatever they look like. */
const texts = [
  ...['description', 'summary', 'message', 'Description'],
  ...['run', 'script', 'command', 'commands', 'cmd', 'args', 'shell', 'test', 'tests'].flatMap(
    (key) => [key, `${key}[]`],
  ),
].map((key) => ({ path: `**.${key}`, language: 'http-prose' }));

/**
 * What shows that an object with a status is an answer, the log of one, or a problem of RFC 9457; things
 * have a body, and parcels a method, too.
 */
const answerKeys = [
  ...['jsonBody', 'headers', 'title + detail'],
  ...['http_method', 'httpMethod', 'request_method', 'requestMethod'],
  ...['url', 'uri'],
  ...['path', 'request'].map((key) => `method + ${key}`),
  ...['path', 'contentType', 'content_type'].map((key) => `body + ${key}`),
];

/** What files or pages that are sent with an error are kept under. */
const errorFiles = ['Pages', 'Files', 'Documents', 'Templates'].flatMap((what) => [
  `error${what}`,
  `error_${what.toLowerCase()}`,
  `error${what.toLowerCase()}`,
]);

/** How a check says that it is one of the status: `{ type: statusCode, operator: is, target: 200 }`. */
const ofStatus = [
  ...['type', 'kind', 'source', 'property', 'field', 'subject', 'metric', 'key', 'attribute'],
].flatMap((key) =>
  [
    ...['statusCode', 'status_code', 'STATUS_CODE', 'status-code', 'httpStatus', 'http_status'],
    ...['http.status_code', 'http.response.status_code'],
  ].map((name) => `${key}: ${name}`),
);

/** What says which answers are asked for again, or stop all asking. */
const retries = [
  ...['retry', 'retries', 'retry_policy', 'retryPolicy', 'circuit_breaker', 'circuitBreaker'],
];

/** What asks for the attributes of a trace or of a line in a log. */
const conditions = ['span[]', 'log_record[]', 'statements[]', 'conditions[]'];

/** What a message of HTTP is kept under as a text. */
const messages = [
  ...['data', 'raw', 'body', 'response', 'content', 'output', 'stdout', 'expected', 'payload'],
  ...['value', 'text', 'line', 'statusLine', 'status_line', 'firstLine', 'first_line'],
];

/** What an answer is called that is sent or wanted. */
const answers = [
  ...['expect', 'expects', 'expected', 'expectation', 'assert', 'asserts', 'assertions', 'want'],
  ...['reply', 'respond', 'responds'],
];

/**
 * Keys that tell by themselves, in contracts and configuration of any kind and in mocks of one's own;
 * not in descriptions of APIs, where they stand in examples.
 */
export const contractFragments = framework({
  id: 'contract-fragments',
  title: 'Parts of contracts',
  shared: true,
  dialects: ['yaml', 'json', 'toml', 'hcl'],
  evidence: ['fragment'],
  inlays: [...texts, { path: '**', language: 'anything' }].map((each) => ({
    ...each,
    needs: 'none' as const,
  })),
  unless: ['openapi', 'swagger', 'asyncapi'],
  text: [
    ...['', '[]'].map((items) => ({
      code: `**.$TELLING${items}: $STATUS...`,
      needs: 'none' as const,
    })),
    { code: '**.$PHRASE: $STATUS', needs: 'none' },
    ...['HTTP_$STATUS', 'HttpStatus$STATUS', '>=$STATUS', '<$STATUS'].map((value) => ({
      code: `**.$TELLING: ${value}`,
      needs: 'none' as const,
    })),
    ...['$TELLING', 'http', 'custom_error_pages', ...errorFiles].map((key) => ({
      code: `**.${key}.$STATUS:`,
      needs: 'none' as const,
    })),
    { code: '**.$STATUS:', needs: 'none', holds: responseKeys },
    ...['responses', '**."*Responses"', '**."*_responses"'].map((key) => ({
      code: `${key}.$STATUS:`,
      needs: 'none' as const,
      holds: ['description', '$ref', 'headers', 'body'],
    })),
    { code: '**.$STATUS:', needs: 'none', beside: 'phrase' },
    ...['code', 'status', 'errorCode', 'error_code'].map((key) => ({
      code: `**.${key}: $STATUS`,
      needs: 'none' as const,
      beside: 'phrase' as const,
    })),
    ...['condition', 'conditions[]', 'if', 'when', 'expression', 'assert', 'script'].flatMap(
      (key) =>
        ['.status', 'status_code', 'statusCode', 'http_status', 'httpStatus', 'http_code'].map(
          (name) => ({
            code: `**.${key}: ...${name} == $STATUS`,
            needs: 'none' as const,
          }),
        ),
    ),
    '**.responses.$STATUS:',
    { code: '**.status: $STATUS', needs: 'none', holds: answerKeys },
    ...['"*esponse"', '"*esponses".*', '"*esponse"[]', '"*esponses"[]', ...answers].flatMap(
      (response) =>
        ['', '[]'].map((items) => ({
          code: `**.${response}.status${items}: $STATUS`,
          needs: 'none' as const,
        })),
    ),
    ...['expect', 'expected', 'assert', 'asserts', 'reply', 'response'].map((answer) => ({
      code: `**.${answer}.code: $STATUS`,
      needs: 'none' as const,
      holds: ['headers', 'body', 'shell', 'json'],
    })),
    { code: '**.http.status: $STATUS', needs: 'none' },
    ...['retryOn', 'retry_on', 'successCodes', 'success_codes'].flatMap((key) =>
      ['', '[]'].map((items) => ({
        code: `**.${key}${items}: $STATUS...`,
        needs: 'none' as const,
      })),
    ),
    ...['error_code', 'response_code', 'errorCode', 'ErrorCode'].map((key) => ({
      code: `**.${key}: $STATUS`,
      needs: 'none' as const,
      holds: ['error_code + response_code', 'errorCode + responseCode', 'ErrorCode + ResponseCode'],
    })),
    ...['enum[]', 'default', 'default[]', 'const', 'min', 'max'].map((key) => ({
      code: `**.$TELLING.${key}: $STATUS`,
      needs: 'none' as const,
    })),
    ...['message', 'messages', 'msg', 'error', 'errors', 'detail', 'details'].map((beside) => ({
      code: '**.status: $STATUS',
      holds: [beside],
    })),
    { code: '**.error.code: $STATUS', needs: 'none', holds: ['message + status'] },
    ...[...conditions, 'condition', 'expression'].map((key) => ({
      code: `**.${key}: ...status_code"] == $STATUS`,
      needs: 'none' as const,
    })),
    ...['min_value', 'max_value'].map((key) => ({
      code: `**.${key}: $STATUS`,
      needs: 'none' as const,
      holds: ofStatus,
    })),
    ...['target', 'value', 'expected', 'expectedValue', 'expected_value', 'equals'].map((key) => ({
      code: `**.${key}: $STATUS...`,
      needs: 'none' as const,
      holds: ofStatus,
    })),
    ...[
      ...['":status"', 'redirect_type', 'redirect_code', 'redirectCode'],
      ...['error_status', 'errorStatus', 'success_status', 'successStatus'],
    ].map((key) => ({
      code: `**.${key}: $STATUS`,
      needs: 'none' as const,
    })),
    { code: '**.redirects[].type: $STATUS', needs: 'none', holds: ['source + destination'] },
    ...['redirect', 'redirects[]'].flatMap((redirect) =>
      ['code', 'status'].map((key) => ({
        code: `**.${redirect}.${key}: $STATUS`,
        needs: 'none' as const,
        holds: ['to', 'url', 'location', 'target', 'destination'],
      })),
    ),
    ...retries.flatMap((retry) =>
      ['status[]', 'statuses[]', 'on_status[]', 'codes[]', 'error_codes[]', 'errorCodes[]'].map(
        (key) => ({ code: `**.${retry}.${key}: $STATUS`, needs: 'none' as const }),
      ),
    ),
    { code: '**.assertions[]: ...statuscode ShouldEqual $STATUS', needs: 'none' },
    ...['STATUS_CODE', 'STATUS_CODES', 'HTTP_STATUS'].map((name) => ({
      code: `**.environment[]: ...${name}=$STATUS...`,
      needs: 'none' as const,
    })),
    ...messages.flatMap((key) =>
      ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2'].map((version) => ({
        code: `**.${key}: ${version} $STATUS ...`,
        needs: 'none' as const,
      })),
    ),
  ],
});
