import { framework } from '../framework';

/** Results of `ControllerBase`, `Results` and `TypedResults`; see `aspnetcore`, which C# has. */
const results = {
  Ok: 200,
  Created: 201,
  CreatedAtAction: 201,
  CreatedAtRoute: 201,
  Accepted: 202,
  NoContent: 204,
  BadRequest: 400,
  Unauthorized: 401,
  NotFound: 404,
  Conflict: 409,
  UnprocessableEntity: 422,
};

/** ASP.NET Core in F# and Visual Basic. */
export const aspnetcoreFsharp = framework({
  id: 'aspnetcore-fsharp',
  title: 'ASP.NET Core',
  dialects: ['fsharp', 'vb'],
  evidence: ['Microsoft.AspNetCore', 'Microsoft.AspNetCore.Http', 'System.Web', 'System.Net'],
  consume: [
    'If _.StatusCode = $STATUS',
    'ElseIf _.StatusCode = $STATUS',
    'If statusCode = $STATUS',
    'statusCode <> $STATUS',
    '.StatusCode = $STATUS',
    '.StatusCode == $STATUS',
    '.StatusCode <> $STATUS',
  ],
  emit: [
    '.StatusCode <- $STATUS',
    'Response.StatusCode = $STATUS',
    'StatusCode($STATUS',
    'Results.StatusCode($STATUS',
    'Results.StatusCode $STATUS',
    'StatusCodeResult($STATUS',
    'ObjectResult(_, StatusCode = $STATUS',
    { code: 'HttpResponseMessage($STATUS', accepts: 'objects' },
    { code: 'HttpResponseException($STATUS', accepts: 'objects' },
    { code: '.CreateResponse($STATUS', accepts: 'objects' },
    { code: '.CreateErrorResponse($STATUS', accepts: 'objects' },
  ],
  text: ['statusCode As Integer = $STATUS'],
  declare: ['ProducesResponseType($STATUS', 'ProducesResponseType(GetType(_), $STATUS'],
  assert: ['Assert.Equal($STATUS, _.StatusCode', 'Assert.AreEqual($STATUS, _.StatusCode'],
  named: [
    { role: 'emit', code: 'Results.$NAME(', names: results },
    { role: 'emit', code: 'TypedResults.$NAME(', names: results },
    { role: 'emit', code: 'Return $NAME(', names: results },
    { role: 'emit', code: 'this.$NAME(', names: results },
    { role: 'emit', code: 'Me.$NAME(', names: results },
  ],
});
