import { framework } from '../framework';

export const lapis = framework({
  id: 'lapis',
  title: 'Lapis',
  dialects: ['lua'],
  evidence: ['lapis', 'lapis.application'],
  emit: [
    '{ ... status = $STATUS',
    { code: '{ status = $STATUS, json = _', needs: 'none' },
    '{ redirect_to = _, status = $STATUS',
  ],
});
