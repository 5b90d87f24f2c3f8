import { framework } from '../framework';

/** A view answers with a status and a value; the operation declares what may come. */
export const djangoNinja = framework({
  id: 'django-ninja',
  title: 'Django Ninja',
  dialects: ['python'],
  evidence: ['ninja', 'ninja.*', 'ninja_extra', 'ninja_extra.*'],
  emit: [
    { code: 'return $STATUS, $JSON', needs: 'import' },
    '_.create_response(_, $JSON, status=$STATUS)',
  ],
  raise: ['HttpError($STATUS, _)'],
  declare: [
    { code: '@_.get(_, response={$STATUS: _})', needs: 'import' },
    { code: '@_.post(_, response={$STATUS: _})', needs: 'import' },
    { code: '@_.put(_, response={$STATUS: _})', needs: 'import' },
    { code: '@_.patch(_, response={$STATUS: _})', needs: 'import' },
    { code: '@_.delete(_, response={$STATUS: _})', needs: 'import' },
  ],
});
