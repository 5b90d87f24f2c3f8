import { framework } from '../framework';

/** `HttpClient`, `HttpWebRequest` and others, what they answer and how that is mocked. */
export const dotnetHttp = framework({
  id: 'dotnet-http',
  title: '.NET HTTP clients',
  dialects: ['csharp'],
  evidence: [
    'System.Net.Http',
    'RestSharp',
    'UnityEngine.Networking',
    'Refit',
    'WireMock*',
    'Azure',
    'Azure.*',
    'RichardSzalay.MockHttp',
  ],
  synonyms: {
    StatusCode: ['_StatusCode', '_ResponseCode', '_HttpStatus'],
    statusCode: ['_StatusCode', '_HttpStatus', '_ResponseCode'],
    Respond: ['ReturnsResponse'],
  },
  consume: [
    { code: '_.StatusCode == $STATUS', needs: 'import', accepts: 'objects' },
    { code: '_.StatusCode == $STATUS', needs: 'none' },
    { code: 'response.Status == $STATUS', needs: 'none' },
    { code: '_.Response.Status == $STATUS', needs: 'none' },
    { code: '_ is { StatusCode: $STATUS }', needs: 'none' },
    { code: 'switch (_.StatusCode) { case $STATUS: break; }', needs: 'none' },
    { code: 'new[] { $STATUS }.Contains(_.StatusCode)', needs: 'none' },
    { code: '_.StatusCode.Equals($STATUS)', needs: 'none' },
    { code: 'statusCode == $STATUS', needs: 'none' },
    { code: 'switch (statusCode) { case $STATUS: break; }', needs: 'none' },
    { code: 'code == $STATUS', needs: 'import' },
    { code: 'switch (code) { case $STATUS: break; }', needs: 'import' },
    { code: '(HttpStatusCode)$STATUS', needs: 'none' },
  ],
  // A client throws it, of what another server answered.
  text: [
    { code: 'new HttpRequestException(_, _, $STATUS)', needs: 'none' },
    { code: 'new HttpRequestException(statusCode: $STATUS)', needs: 'none' },
  ],
  mock: [
    { code: 'new HttpResponseMessage($STATUS)', needs: 'none', accepts: 'objects' },
    { code: 'new HttpResponseMessage { StatusCode = $STATUS }', needs: 'none', accepts: 'objects' },
    { code: 'new RestResponse { StatusCode = $STATUS }', needs: 'none' },
    { code: '_.WithStatusCode($STATUS)', needs: 'none' },
    { code: '_.Respond($STATUS)', needs: 'import' },
  ],
});
