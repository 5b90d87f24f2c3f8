import { framework } from '../framework';
import { dotnetHttpStatusCode } from '../tables/dotnet-http-status-code';

const { names } = dotnetHttpStatusCode;

/** `Invoke-WebRequest`, `HttpListener`, functions in Azure, and tests of them with Pester. */
export const powershellHttp = framework({
  id: 'powershell-http',
  title: 'PowerShell web requests',
  shared: true,
  dialects: ['powershell'],
  evidence: [
    'HttpListener',
    'HttpListenerResponse',
    'Invoke-WebRequest',
    'Invoke-RestMethod',
    'HttpResponseContext',
    'HttpStatusCode',
    'HttpClient',
  ],
  emit: [
    { code: '.StatusCode = $STATUS', needs: 'none' },
    { code: '.StatusCode = if (_) { $STATUS } else { $STATUS }', needs: 'none' },
    { code: 'StatusCode = $STATUS', needs: 'none' },
    { code: '-StatusCode $STATUS', needs: 'none' },
    { code: '-HttpStatusCode $STATUS', needs: 'none' },
  ],
  mock: [{ code: '.HttpResponseMessage]::new($STATUS)', needs: 'none' }],
  consume: [
    { code: '.StatusCode -in @($STATUS, $STATUS)', needs: 'none' },
    { code: '.StatusCode -in $STATUS, $STATUS', needs: 'none' },
    { code: '.StatusCode == "$STATUS"', needs: 'none' },
  ],
  assert: [
    { code: '.StatusCode | Should -Be $STATUS', needs: 'none' },
    { code: '.StatusCode | Should Be $STATUS', needs: 'none' },
    { code: '$StatusCode | Should -Be $STATUS', needs: 'none' },
    { code: '.StatusCode.value__ | Should -Be $STATUS', needs: 'none' },
    { code: '.StatusCode | Should -BeExactly $STATUS', needs: 'none' },
    { code: '.StatusCode | Should -BeIn @($STATUS, $STATUS)', needs: 'none' },
    { code: '.StatusCode.value__ | Should -BeIn @($STATUS, $STATUS)', needs: 'none' },
    { code: '.StatusCode $STATUS', needs: 'none' },
    { code: '$STATUS $WORD.StatusCode', needs: 'none' },
  ],
  text: [
    { code: '[HttpStatusCode]$STATUS', needs: 'none' },
    { code: '.HttpStatusCode]$STATUS', needs: 'none' },
  ],
  named: [
    { role: 'emit', needs: 'none', code: 'StatusCode = [HttpStatusCode]::$NAME', names },
    { role: 'emit', needs: 'none', code: 'StatusCode = [System.Net.HttpStatusCode]::$NAME', names },
    { role: 'consume', needs: 'none', code: '== [System.Net.HttpStatusCode]::$NAME', names },
    { role: 'consume', needs: 'none', code: '== [HttpStatusCode]::$NAME', names },
    { role: 'consume', needs: 'none', code: '.StatusCode == "$NAME"', names },
    { role: 'text', needs: 'none', code: '[HttpStatusCode]::$NAME', names },
    { role: 'text', needs: 'none', code: '.HttpStatusCode]::$NAME', names },
  ],
});
