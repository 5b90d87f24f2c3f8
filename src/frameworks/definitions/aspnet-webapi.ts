import { framework } from '../framework';

export const aspnetWebapi = framework({
  id: 'aspnet-webapi',
  title: 'ASP.NET Web API 2, Azure Functions',
  dialects: ['csharp'],
  evidence: [
    'System.Web.Http*',
    'Microsoft.Azure.Functions*',
    'Microsoft.Azure.WebJobs*',
    'Amazon.Lambda*',
  ],
  receivers: ['Request', 'request', 'req'],
  emit: [
    { code: '_.CreateResponse($STATUS)', needs: 'import' },
    { code: '_.CreateErrorResponse($STATUS, _)', needs: 'import' },
    { code: 'new HttpResponseMessage($STATUS)', needs: 'import' },
    { code: 'new HttpResponseMessage { StatusCode = $STATUS }', needs: 'import' },
    { code: 'StatusCode($STATUS)', needs: 'import' },
    { code: 'Content($STATUS, _)', needs: 'import' },
    { code: 'new APIGatewayProxyResponse { StatusCode = $STATUS }', needs: 'none' },
    { code: 'new APIGatewayHttpApiV2ProxyResponse { StatusCode = $STATUS }', needs: 'none' },
  ],
  raise: [{ code: 'new HttpResponseException($STATUS)', needs: 'none' }],
  named: [
    {
      role: 'emit',
      needs: 'import',
      code: '$NAME()',
      names: {
        Ok: 200,
        Created: 201,
        CreatedAtRoute: 201,
        Redirect: 302,
        BadRequest: 400,
        Unauthorized: 401,
        NotFound: 404,
        Conflict: 409,
        InternalServerError: 500,
      },
    },
  ],
});
