import type { Translation } from '../message';

/** Simplified Chinese, with the words of the standards as they stand there. */
export const zhCn: Translation = {
  'the {0} catalog': '目录 {0}',
  'the IANA registry': 'IANA 注册表',
  '{0} or {1}': '{0} 或 {1}',
  'Use {0}.': '请使用 {0}。',
  'Nearest: {0}.': '最接近的是 {0}。',
  'Do not send it.': '请勿发送。',
  '{0} {1}': '{0}{1}',
  '{0}; {1}': '{0}；{1}',
  '"{0}"': '“{0}”',
  '"{0}", {1}': '“{0}”（{1}）',

  '{0} is deprecated: {1}.': '{0} 已弃用：{1}。',
  '{0} is obsolete: {1}.': '{0} 已废止：{1}。',
  'RFC 4918 no longer defines it': 'RFC 4918 不再定义它',
  'RFC 9110 §15.4.6 deprecates it for the sake of security':
    'RFC 9110 §15.4.6 出于安全考虑弃用了它',
  'the IANA registry marks it as obsoleted': 'IANA 注册表将其标记为已废止',
  '{0} forbids {1}.': '{0} 禁止使用 {1}。',
  '{0} advises against {1}.': '{0} 不建议使用 {1}。',
  '{0} is sent with text instead of JSON ({1}). Send the error as JSON.':
    '{0} 发送的是文本而不是 JSON（{1}）。请以 JSON 发送错误。',
  'RFC 9457 describes a format': 'RFC 9457 描述了一种格式',
  'Express 5 does not take {0} for the status here (Express migration guide). Set it with status() or sendStatus().':
    'Express 5 在此不把 {0} 当作状态码（Express 迁移指南）。请用 status() 或 sendStatus() 设置状态码。',
  '{0} leaves {1} to gateways.': '{0} 规定 {1} 由网关发送。',
  '{0} leaves {1} to proxies.': '{0} 规定 {1} 由代理发送。',
  '{0} is for {1} ({2}).': '{0} 供{1}使用（{2}）。',
  proxies: '代理',
  'gateways and proxies': '网关和代理',
  'servers that got a request for a host they do not serve': '收到发往其不服务的主机的请求的服务器',
  'proxies that guard a network; origin servers SHOULD NOT send it':
    '控制网络接入的代理（源服务器不应发送，SHOULD NOT）',
  '{0} is not an HTTP status code: they run from 100 to 599 (RFC 9110 §15).':
    '{0} 不是 HTTP 状态码：状态码从 100 到 599（RFC 9110 §15）。',
  '{0} is sent without a body that explains it ({1}). Send the error as JSON.':
    '{0} 没有说明错误的内容（{1}）。请以 JSON 发送错误。',
  '{0} without Retry-After leaves clients guessing when to try again ({1}). Add the header.':
    '{0} 没有 Retry-After，客户端只能猜测何时重试（{1}）。请添加该头字段。',
  'A Response with {0} and a body throws a TypeError (Fetch standard). Send null as the body.':
    '状态码为 {0} 且带有内容的 Response 会抛出 TypeError（Fetch 标准）。请以 null 作为内容。',
  '{0} is sent where an error was caught ({1}). Answer 4xx or 5xx.':
    '此处捕获了错误，却返回 {0}（{1}）。请返回 4xx 或 5xx。',
  'A body with {0} is sent as {1}, a success to every client ({2}). Answer 4xx or 5xx.':
    '含有 {0} 的内容以 {1} 返回，客户端都会视为成功（{2}）。请返回 4xx 或 5xx。',
  'the caught error': '所捕获错误',
  'A {0} response cannot have a body ({1}). Drop the body, or answer {2}.':
    '{0} 响应不能带有内容（{1}）。请去掉内容，或返回 {2}。',
  'A {0} response MUST NOT have a body ({1}). Drop the body, or answer {2}.':
    '{0} 响应不得带有内容（MUST NOT，{1}）。请去掉内容，或返回 {2}。',
  '{0} says MUST NOT to unlisted codes: {1}.': '{0} 规定不得使用未列出的状态码（MUST NOT）：{1}。',
  '{0} says SHOULD NOT to unlisted codes: {1}.':
    '{0} 规定不应使用未列出的状态码（SHOULD NOT）：{1}。',
  '{0} does not list {1}.': '{0} 未列出 {1}。',
  '{0} is not registered: {1}.': '{0} 未注册：{1}。',
  'clients take it for {0}': '客户端将其视为 {0}',
  'RFC 9205 §4.6: applications MUST only use registered codes.':
    'RFC 9205 §4.6：应用只能使用已注册的状态码（MUST）。',
  '{0} is reserved and has no meaning ({1}).': '{0} 为保留值，没有含义（{1}）。',

  'Change to {0}': '改为 {0}',
  'Send the error as JSON': '以 JSON 发送错误',
  'Drop the body': '去掉内容',
  'Add Retry-After: {0}': '添加 Retry-After: {0}',
  'Answer {0}': '返回 {0}',
  'Send {0} as the status': '将 {0} 作为状态码发送',
};
