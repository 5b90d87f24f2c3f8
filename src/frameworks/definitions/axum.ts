import { framework } from '../framework';

export const axum = framework({
  id: 'axum',
  dialects: ['rust'],
  title: 'axum',
  evidence: ['axum', 'axum_extra', 'axum_core'],
  emit: [
    { code: '($STATUS, _)', needs: 'import', values: 'constants', accepts: 'constants' },
    ...['Err($STATUS)', 'Ok($STATUS)', 'return $STATUS', '_.ok_or($STATUS)'].map((code) => ({
      code,
      needs: 'import' as const,
      values: 'constants',
    })),
    ...['$STATUS.into_response()', '($STATUS, _).into_response()'].map((code) => ({
      code,
      needs: 'import' as const,
    })),
  ],
  header: ['($STATUS, [($NAME, $VALUE)], _)'],
  lowerCaseHeaders: true,
  named: [
    {
      role: 'emit',
      code: 'Redirect::$NAME(_)',
      names: { to: 303, temporary: 307, permanent: 308 },
    },
  ],
});
