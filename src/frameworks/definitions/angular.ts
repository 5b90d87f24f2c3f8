import { framework } from '../framework';

export const angular = framework({
  id: 'angular',
  title: 'Angular HttpClient',
  dialects: ['ecmascript'],
  evidence: ['@angular/common/http', '@angular/common/http/testing'],
  consume: [
    { code: '_.status === $STATUS', needs: 'import' },
    { code: 'switch (_.status) { case $STATUS: }', needs: 'import' },
  ],
  mock: [
    'new HttpErrorResponse({ status: $STATUS })',
    'new HttpResponse({ status: $STATUS })',
    { code: '_.flush($BODY, { status: $STATUS })', needs: 'import' },
  ],
});
