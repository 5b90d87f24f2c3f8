import { framework } from '../framework';

export const pode = framework({
  id: 'pode',
  title: 'Pode',
  dialects: ['powershell'],
  evidence: ['Pode'],
  receivers: [
    'Write-PodeJsonResponse',
    'Write-PodeTextResponse',
    'Write-PodeHtmlResponse',
    'Write-PodeXmlResponse',
    'Write-PodeYamlResponse',
    'Write-PodeCsvResponse',
    'Write-PodeFileResponse',
    'Write-PodeViewResponse',
    'Write-PodeMarkdownResponse',
    'Write-PodeDirectoryResponse',
  ],
  emit: [
    { code: 'Set-PodeResponseStatus -Code $STATUS', needs: 'none' },
    { code: 'Set-PodeResponseStatus $STATUS', needs: 'none' },
    { code: 'Write-PodeJsonResponse ... -StatusCode $STATUS', needs: 'none' },
    { code: 'Show-PodeErrorPage -Code $STATUS', needs: 'none' },
  ],
  declare: [
    { code: 'Add-PodeOAResponse ... -StatusCode $STATUS', needs: 'none' },
    { code: 'New-PodeOAResponse ... -StatusCode $STATUS', needs: 'none' },
  ],
});
