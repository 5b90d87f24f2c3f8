import { framework } from '../framework';

export const armeria = framework({
  id: 'armeria',
  title: 'Armeria',
  dialects: ['java', 'kotlin'],
  evidence: ['com.linecorp.armeria*'],
  emit: [
    'HttpResponse.of($STATUS, _, $BODY)',
    'HttpResponse.of($STATUS)',
    'HttpResponse.ofJson($STATUS, $JSON)',
    'HttpResponse.ofRedirect($STATUS, _)',
    'HttpResponse.builder().status($STATUS)',
    'ResponseHeaders.of($STATUS)',
    'ResponseHeaders.builder($STATUS)',
    'HttpStatus.valueOf($STATUS)',
    'ResponseEntity.of($STATUS)',
    { code: '@StatusCode($STATUS)', needs: 'import' },
  ],
  raise: ['HttpStatusException.of($STATUS)', 'HttpResponseException.of($STATUS)'],
});
