import { framework } from '../framework';

const redirects = { permanent: 301, temp: 302, seeother: 303, gone: 410 };

export const apache = framework({
  id: 'apache',
  title: 'Apache httpd',
  dialects: ['apache'],
  evidence: [],
  config: [
    'ErrorDocument $STATUS ...',
    'Redirect $STATUS ...',
    'RedirectMatch $STATUS ...',
    'RewriteRule _ _ [...R=$STATUS...]',
    'RewriteRule _ _ [...redirect=$STATUS...]',
    'ProxyErrorOverride On $STATUS...',
    ...['REQUEST_STATUS', 'ENV:REDIRECT_STATUS'].flatMap((variable) => [
      `RewriteCond %{${variable}} $STATUS ...`,
      `RewriteCond %{${variable}} =$STATUS ...`,
      `RewriteCond %{${variable}} ==$STATUS ...`,
      `RewriteCond %{${variable}} ^$STATUS$ ...`,
    ]),
    'Header ... "expr=%{REQUEST_STATUS} == $STATUS"',
    `Header ... "expr=%{REQUEST_STATUS} in {'$STATUS,...'}"`,
    '<If "%{REQUEST_STATUS} == $STATUS" >',
    `<If "%{REQUEST_STATUS} in {'$STATUS,...'}" >`,
    ...['SecRule _ _', 'SecAction', 'SecDefaultAction'].flatMap((directive) => [
      `${directive} ...status:$STATUS`,
      `${directive} ...status:$STATUS,_`,
    ]),
  ].map((code) => ({ code, needs: 'none' })),
  named: [
    { role: 'config', code: 'Redirect $NAME ...', needs: 'none', names: redirects },
    { role: 'config', code: 'RedirectMatch $NAME ...', needs: 'none', names: redirects },
    {
      role: 'config',
      code: 'RewriteRule _ _ [...$NAME...]',
      needs: 'none',
      names: { F: 403, forbidden: 403, G: 410, gone: 410, R: 302, redirect: 302 },
    },
    {
      role: 'config',
      code: 'RewriteRule _ _ [...R=$NAME...]',
      needs: 'none',
      names: redirects,
    },
  ],
});
