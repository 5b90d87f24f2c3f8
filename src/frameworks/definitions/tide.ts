import { framework } from '../framework';

export const tide = framework({
  id: 'tide',
  dialects: ['rust'],
  title: 'Tide and Surf',
  evidence: ['tide', 'http_types', 'surf'],
  emit: [
    'Response::new($STATUS)',
    'Response::builder($STATUS)',
    { code: '_.set_status($STATUS)', needs: 'import' },
  ],
  raise: [
    ...['Error', 'tide::Error'].flatMap((type) => [
      `${type}::from_str($STATUS, _)`,
      `${type}::new($STATUS, _)`,
    ]),
    { code: '_.status($STATUS)', needs: 'import' },
    { code: 'bail!($STATUS, _)', needs: 'import' },
    { code: 'ensure!(_, $STATUS, _)', needs: 'import' },
  ],
  named: ['Redirect', 'tide::Redirect'].map((type) => ({
    role: 'emit' as const,
    code: `${type}::$NAME(_)`,
    names: { new: 302, see_other: 303, temporary: 307, permanent: 308 },
  })),
  consume: [{ code: '_.status() == $STATUS', needs: 'import' }],
});
