import { framework } from '../framework';

export const poem = framework({
  id: 'poem',
  dialects: ['rust'],
  title: 'Poem',
  evidence: ['poem', 'poem_openapi'],
  emit: [
    { code: '_.with_status($STATUS)', needs: 'import' },
    { code: 'return $STATUS', needs: 'import', values: 'constants' },
  ],
  named: [
    { role: 'assert', needs: 'import', code: '_.$NAME()', names: { assert_status_is_ok: 200 } },
    {
      role: 'emit',
      code: 'Redirect::$NAME(_)',
      names: { moved_permanent: 301, see_other: 303, temporary: 307, permanent: 308 },
    },
  ],
  raise: [
    'Error::from_status($STATUS)',
    'Error::from_string(_, $STATUS)',
    'Error::new(_, $STATUS)',
  ],
  declare: [{ code: '#[oai(status = $STATUS)]', needs: 'import' }],
});
