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
  raise: ['Error::from_str($STATUS, _)', 'Error::new($STATUS, _)'],
  consume: [{ code: '_.status() == $STATUS', needs: 'import' }],
});
