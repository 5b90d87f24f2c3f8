import { framework } from '../framework';

export const poem = framework({
  id: 'poem',
  dialects: ['rust'],
  title: 'Poem',
  evidence: ['poem', 'poem_openapi'],
  emit: [{ code: '_.with_status($STATUS)', needs: 'import' }],
  raise: [
    'Error::from_status($STATUS)',
    'Error::from_string(_, $STATUS)',
    'Error::new(_, $STATUS)',
  ],
  declare: [{ code: '#[oai(status = $STATUS)]', needs: 'import' }],
});
