import { framework } from '../framework';

export const utoipa = framework({
  id: 'utoipa',
  dialects: ['rust'],
  title: 'utoipa',
  evidence: ['utoipa', 'utoipa_axum', 'utoipa_actix_web'],
  declare: [
    { code: '#[utoipa::path(responses((status = $STATUS)))]', needs: 'import' },
    { code: '_.response($STATUS, _)', needs: 'import' },
  ],
});
