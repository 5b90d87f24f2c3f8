import { framework } from '../framework';

/** The rules of a tunnel, of which the last one answers for hosts that none is for. */
export const cloudflareTunnel = framework({
  id: 'cloudflare-tunnel',
  title: 'Cloudflare Tunnel',
  dialects: ['yaml', 'json', 'hcl'],
  evidence: [],
  config: [{ code: '**.service: http_status:$STATUS', needs: 'none' }],
});
