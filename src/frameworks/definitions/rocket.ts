import { framework } from '../framework';

export const rocket = framework({
  id: 'rocket',
  dialects: ['rust'],
  title: 'Rocket',
  evidence: ['rocket'],
  emit: [
    { code: 'status::Custom($STATUS, _)', accepts: 'objects' },
    { code: 'Custom($STATUS, _)', accepts: 'objects' },
    'Status::new($STATUS)',
    'Status::from_code($STATUS)',
    { code: 'Status{ code: $STATUS }', needs: 'import' },
    { code: '($STATUS, _)', needs: 'import', values: 'constants' },
    { code: 'Err($STATUS)', needs: 'import', values: 'constants' },
    { code: 'return $STATUS', needs: 'import', values: 'constants' },
    { code: '_.ok_or($STATUS)', needs: 'import', values: 'constants' },
    { code: 'Outcome::Forward($STATUS)', needs: 'none' },
    { code: '_.set_status($STATUS)', needs: 'import', accepts: 'objects' },
    { code: '_.status($STATUS)', needs: 'import', accepts: 'objects' },
  ],
  consume: [{ code: 'match status { $STATUS => _, }', needs: 'import' }],
  declare: [
    { code: '#[catch($STATUS)]', needs: 'none' },
    { code: '#[rocket::catch($STATUS)]', needs: 'none' },
    { code: '#[error($STATUS)]', needs: 'import' },
    { code: '#[response(status = $STATUS)]', needs: 'import' },
  ],
  named: [
    ...['status::$NAME(_)', '$NAME(_)'].map((code) => ({
      role: 'emit' as const,
      needs: 'import' as const,
      code,
      names: {
        Accepted: 202,
        BadRequest: 400,
        Unauthorized: 401,
        Forbidden: 403,
        NotFound: 404,
        Conflict: 409,
      },
    })),
    { role: 'emit', code: 'Created::$NAME(_)', names: { new: 201 } },
    {
      role: 'emit',
      code: 'Redirect::$NAME(_)',
      names: { moved: 301, found: 302, to: 303, temporary: 307, permanent: 308 },
    },
  ],
});
