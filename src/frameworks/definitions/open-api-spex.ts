import { framework } from '../framework';

/** Phoenix controllers that declare what they answer. */
export const openApiSpex = framework({
  id: 'open-api-spex',
  title: 'OpenApiSpex',
  dialects: ['elixir'],
  evidence: ['OpenApiSpex', 'OpenApiSpex.*'],
  declare: [
    { code: 'operation(_, responses: %{$STATUS => _})', needs: 'none' },
    { code: '%Operation{responses: %{$STATUS => _}}', needs: 'none' },
    { code: 'operation(_, responses: [$STATUS: _])', needs: 'none' },
    { code: '%Operation{responses: [$STATUS: _]}', needs: 'none' },
    { code: 'doc(responses: [$STATUS: _])', needs: 'import' },
  ],
});
