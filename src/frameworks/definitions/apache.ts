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
      `RewriteCond %{${variable}} ^($STATUS,...)$ ...`,
    ]),
    'Header ... "expr=%{REQUEST_STATUS} == $STATUS"',
    `Header ... "expr=%{REQUEST_STATUS} in {'$STATUS,...'}"`,
    '<If "_%{REQUEST_STATUS} == $STATUS_" >',
    '<ElseIf "_%{REQUEST_STATUS} == $STATUS_" >',
    'ProxyPass ... failonstatus=$STATUS,... ...',
    'BalancerMember ... failonstatus=$STATUS,... ...',
    'ProxySet ... failonstatus=$STATUS,... ...',
    'CustomLog _ "_%$STATUS,...{_" ...',
    'CustomLog _ "_%!$STATUS,...{_" ...',
    'LogFormat "_%$STATUS,...{_" ...',
    'LogFormat "_%!$STATUS,...{_" ...',
    'SecRule RESPONSE_STATUS "_$STATUS_" ...',
    'DOSHTTPStatus $STATUS',
    `<If "%{REQUEST_STATUS} in {'$STATUS,...'}" >`,
    ...['SecRule _ _', 'SecAction', 'SecDefaultAction'].flatMap((directive) => [
      `${directive} ...status:$STATUS`,
      `${directive} ...status:$STATUS,_`,
    ]),
  ].map((code) => ({ code, needs: 'none' })),
  named: [
    {
      role: 'config',
      code: '$NAME _ _',
      needs: 'none',
      names: { RedirectPermanent: 301, RedirectTemp: 302 },
    },
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
