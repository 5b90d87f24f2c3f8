import { framework, type Example, type Needs } from '../framework';

export const javaClients = framework({
  id: 'java-clients',
  title: 'Java HTTP clients',
  dialects: ['java', 'kotlin'],
  evidence: [
    'java.net.http',
    'okhttp3*',
    'retrofit2*',
    'org.apache.http*',
    'org.apache.hc*',
    'org.apache.commons.httpclient*',
    'org.asynchttpclient*',
    'feign*',
    'kong.unirest*',
    'io.micronaut.http*',
    'com.androidnetworking*',
  ],
  synonyms: {
    getStatus: [
      '_StatusCode',
      'getStatusCodeValue',
      '_ResponseCode',
      '_ResponseStatus',
      '_HttpStatus',
      'getStatusInfo',
      'status',
    ],
    getStatusCode: ['_StatusCode', '_ResponseCode', '_ResponseStatus', '_HttpStatus'],
    status: [
      'expectedStatus',
      '_StatusCode',
      '_HttpStatus',
      '_ResponseCode',
      '_ResponseStatus',
      'respCode',
    ],
    statusCode: ['_StatusCode', '_HttpStatus', '_ResponseCode'],
    'result.getCode': ['response.getCode', 'resp.getCode', 'res.getCode', 'r.getCode'],
  },
  consume: [
    ...['_.getStatus()', 'getStatusCode()', '_.status'].flatMap((one) => compared(one, 'none')),
    ...compared('status', 'import'),
    ...compared('getStatus()', 'http'),
    { code: '_.getStatusLine().getStatusCode() == $STATUS', needs: 'none', dialects: ['java'] },
    { code: 'List.of($STATUS).contains(_.getStatus())', needs: 'none' },
    { code: '_.getStatus() in listOf($STATUS)', needs: 'none', dialects: ['kotlin'] },
    { code: '_.status in listOf($STATUS)', needs: 'none', dialects: ['kotlin'] },
    { code: '_.getStatus().equals($STATUS)', needs: 'none' },
    { code: '$STATUS.equals(_.getStatus())', needs: 'none' },
    { code: 'result.getCode().equals($STATUS)', needs: 'http' },
    { code: '$STATUS.equals(result.getCode())', needs: 'http' },
    { code: 'new HttpResponseException($STATUS, _)', needs: 'import' },
  ],
  mock: [
    { code: 'new BasicStatusLine(_, $STATUS, _)', needs: 'import' },
    { code: 'new BasicHttpResponse(_, $STATUS, _)', needs: 'import' },
    { code: 'new BasicHttpResponse($STATUS)', needs: 'import' },
    { code: 'new BasicClassicHttpResponse($STATUS)', needs: 'import' },
    { code: '_.setStatusCode($STATUS)', needs: 'import' },
    { code: '_.setStatusLine(_, $STATUS)', needs: 'import' },
    { code: '_.setCode($STATUS)', needs: 'import' },
    { code: 'Response.builder().status($STATUS)', needs: 'import' },
  ],
});

function compared(subject: string, needs: Needs): Example[] {
  return [
    { code: `${subject} == $STATUS`, needs },
    { code: `switch (${subject}) { case $STATUS: }`, needs, dialects: ['java'] },
    { code: `when (${subject}) { $STATUS -> 1 }`, needs, dialects: ['kotlin'] },
  ];
}
