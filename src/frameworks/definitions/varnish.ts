import { framework } from '../framework';

/** The configuration language of Varnish. */
export const varnish = framework({
  id: 'varnish',
  title: 'Varnish',
  marks: true,
  dialects: ['vcl'],
  evidence: ['vcl', 'sub'],
  config: [
    'synth($STATUS',
    'error($STATUS',
    '.expected_response = $STATUS',
    'error $STATUS',
    '.status == $STATUS',
    'set resp.status = $STATUS',
    'set beresp.status = $STATUS',
    'set obj.status = $STATUS',
    'vmod_error($STATUS',
  ],
});
