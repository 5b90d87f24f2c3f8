import assert from 'node:assert/strict';
import { languageOfPath } from '../../../src/syntax/languages';

describe('languageOfPath', () => {
  const files: Readonly<Record<string, string | null>> = {
    'server.py': 'python',
    'deploy/nginx.conf': 'nginx',
    'deploy/nginx.prod.conf': 'nginx',
    'shop.nginx.conf': 'nginx',
    'docker/nginx/default.conf': 'nginx',
    'docker/nginx/conf.d/shop.conf.template': 'nginx',
    'C:\\etc\\nginx\\sites-available\\shop.example': 'nginx',
    '/etc/nginx/sites-enabled/README.md': 'markdown',
    '/etc/apache2/sites-available/000-default.conf': 'apacheconf',
    'public/.htaccess': 'apacheconf',
    'htaccess.txt': 'apacheconf',
    'misc/nginx.conf.in': 'nginx',
    'docs/httpd-ssl.conf.in': 'apacheconf',
    'Caddyfile.dev': 'caddyfile',
    'haproxy-edge.cfg': 'haproxy',
    'conf.d/redis.conf': null,
    'src/main/resources/org/apache/shop/application.conf': null,
    'nginx/fastcgi_params': null,
    'public/_redirects': 'redirects',
    _redirects: 'redirects',
    foo_redirects: null,
    mycaddyfile: null,
  };
  for (const [path, language] of Object.entries(files)) {
    it(`takes ${path} for ${language ?? 'none'}`, () => {
      assert.equal(languageOfPath(path), language);
    });
  }
});
