import { framework } from '../framework';

/** Nextcloud and its apps. The codes of OCS exceptions are also OCS's own, so only constants tell. */
export const nextcloud = framework({
  id: 'nextcloud',
  title: 'Nextcloud',
  dialects: ['php'],
  evidence: ['OCP\\AppFramework', 'OCP\\AppFramework\\*'],
  emit: [
    { code: 'new DataResponse($JSON, $STATUS)', needs: 'import' },
    { code: 'new DataResponse(statusCode: $STATUS)', needs: 'import' },
    { code: 'new TemplateResponse(_, _, _, _, $STATUS)', needs: 'import' },
    { code: 'new Response($STATUS)', needs: 'import' },
    { code: 'new RedirectResponse(_, $STATUS)', needs: 'import' },
    { code: '_->setStatus($STATUS)', needs: 'import' },
  ],
  synonyms: {
    'new DataResponse': [
      'new JSONResponse',
      'new FileDisplayResponse',
      'new StreamResponse',
      'new TextPlainResponse',
    ],
  },
  raise: [{ code: 'new OCSException(_, $STATUS)', needs: 'import', values: 'constants' }],
});
