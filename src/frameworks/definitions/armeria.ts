import { framework } from '../framework';

export const armeria = framework({
  id: 'armeria',
  title: 'Armeria',
  dialects: ['java', 'kotlin'],
  evidence: ['com.linecorp.armeria*'],
  emit: [
    'HttpResponse.of($STATUS, _, $BODY)',
    { code: 'HttpResponse.of($STATUS)', accepts: 'both' },
    'HttpResponse.ofJson($STATUS, $JSON)',
    'HttpResponse.ofRedirect($STATUS, _)',
    { code: 'HttpResponse.builder().status($STATUS)', accepts: 'both' },
    { code: 'ResponseHeaders.of($STATUS)', accepts: 'both' },
    { code: 'ResponseHeaders.builder($STATUS)', accepts: 'both' },
    'HttpStatus.valueOf($STATUS)',
    { code: 'ResponseEntity.of($STATUS)', accepts: 'both' },
    { code: '@StatusCode($STATUS)', needs: 'import' },
  ],
  raise: [
    { code: 'HttpStatusException.of($STATUS)', accepts: 'both' },
    { code: 'HttpResponseException.of($STATUS)', accepts: 'both' },
  ],
});
