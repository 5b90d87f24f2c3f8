import { framework } from '../framework';

export const warp = framework({
  id: 'warp',
  dialects: ['rust'],
  title: 'warp',
  evidence: ['warp'],
  emit: [
    { code: '_.with_status(_, $STATUS)', needs: 'import' },
    'with_status(_, $STATUS)',
    { code: 'Ok($STATUS)', needs: 'import', values: 'constants' },
    { code: 'code = $STATUS', needs: 'import', values: 'constants' },
  ],
  named: [
    {
      role: 'emit',
      code: 'warp::redirect::$NAME(_)',
      names: { redirect: 301, found: 302, see_other: 303, temporary: 307, permanent: 308 },
    },
  ],
});
