import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { aroundIn } from '../wordings/wording';

/** What is usually said of a code, in place of its phrase. */
const sayings: Readonly<Record<number, string>> = {
  200: 'success|ok\\b|成功|성공',
  201: 'created|success|创建|已创建|作成|생성',
  202: 'accepted|queued',
  204: 'no content|deleted|removed|empty|success|无内容|삭제',
  301: 'moved|permanent|redirect',
  302: 'redirect|found|temporar',
  303: 'see other|redirect',
  304: 'not modified|unchanged|cache',
  307: 'redirect|temporar',
  308: 'redirect|permanent',
  400: 'bad\\b|invalid|malformed|missing|validation|required|not valid|参数|錯誤|错误的?请求|请求错误|无效|잘못|유효하지|リクエスト',
  401: 'auth|log(?:ged)? ?-?in\\b|token|credential|api ?key|key missing|session|password|未授权|未登录|未认证|未經|认证|인증|認証|로그인',
  402: 'payment|paid|credit|balance|suspended|funds',
  403: 'forbidden|permi|not allowed|denied|role\\b|owner|admin|access|authori[sz]|scope|privilege|禁止|权限|權限|无权|권한|접근|許可',
  404: 'not found|no such|exist|missing|unknown|absent|unavailable|不存在|未找到|找不到|没有找到|없음|없는|존재하지|찾을 수|見つかりません',
  405: 'method|not allowed',
  406: 'acceptable',
  408: 'timed? ?out',
  409: 'conflict|duplicate|already|exist|taken|in use|in flight|occupied|mismatch|stale|冲突|已存在|重复|衝突|중복|이미|競合|충돌',
  410: 'gone|expired|deleted|removed|no longer',
  412: 'precondition|etag|match',
  413: 'too (?:large|big|long)|payload|size|exceed|过大|太大|초과',
  415: 'unsupported|media ?type|content.type|not supported',
  422: 'unprocess|validation|invalid|semantic|missing|fail|not valid|校验|验证|검증|検証',
  423: 'lock',
  428: 'precondition|required',
  429: 'rate|too many|quota|limit|throttl|back ?off|cooling|频繁|限流|过多|频率|頻繁|제한|초과|制限',
  500: 'internal|server|unexpected|unhandled|crash|exception|服务器|伺服器|内部|서버|サーバー',
  501: 'not implemented|unsupported|not supported',
  502: 'gateway|upstream|unreachable|provider|backend|网关|게이트웨이',
  503: 'unavailable|maintenance|overload|down\\b|busy|not ready|starting|disabled|不可用|维护|점검|利用できません',
  504: 'timed? ?out|gateway|超时|시간 초과',
};

const meanings = new Map(
  Object.entries(sayings).map(([code, words]) => [Number(code), new RegExp(words, 'i')]),
);

/** What begins an item, or a part of a sentence that tells of one code. */
const leading =
  /(?:^\s*(?:[-+*•>#]\s+|\d+[.)]\s+|\/{2,}(?!\/)\s*)*|[(,;:·→]\s*|\b(?:or|and)\s+)[`*_"]*$/;

/** What stands between a code and what is said of it. */
const telling =
  /^[`*_"]*\s*(?:[:=(–—-]|->|→|&mdash;|\b(?:for|if|when)\b)[`*_"\s]*([^.;|\d→]{0,60})/;

/** A heading, or a line of its own, that a code begins: "### 429 Rate limited". */
const headed = /^\s*(?:#+\s+|[-+*]\s+)?[`*_"]*$/;
const heading = /^\s+([A-Z][a-z]+(?: [A-Za-z]+){0,3})[`*_"]*\s*$/;

/** A row of a table that a code begins, and what the next cell says of it. */
const firstCell = /^\s*\|\s*[`*_]*$/;
const secondCell = /^[`*_]*\s*\|([^|]{1,80})/;

/** What stands before a code in brackets: "a missing record (404)". */
const bracketed = /([^.;,|()\d]{3,50})\(\s*[`*_"]*$/;

/** Those numbers of a line that the meaning of their code stands beside: "404: no such book", "rate limited (429)". */
export function codesWithMeaning(line: string, numbers: readonly Range[]): Range[] {
  return numbers.filter((range) => {
    const { code, lead, rest } = aroundIn(line, range);
    const meaning = meanings.get(code);
    if (!meaning) return false;
    if (leading.test(lead) && meaning.test(telling.exec(rest)?.[1] ?? '')) return true;
    if (firstCell.test(lead) && meaning.test(secondCell.exec(rest)?.[1] ?? '')) return true;
    if (headed.test(lead) && meaning.test(heading.exec(rest)?.[1] ?? '')) return true;
    const named = (bracketed.exec(lead)?.[1] ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    return /^[`*_"]*\s*\)/.test(rest) && meaning.test(named);
  });
}

/** Codes that numbers of other things rarely are: no round ones, none of 1xx. */
const rare = new Set(
  registry.entries
    .map(({ code }) => code)
    .filter((code) => code > 103 && ![200, 300, 400, 500].includes(code)),
);

const leastRedirect = 301;

/** Whether a number is rather a status than another one, in a text that speaks of HTTP. */
export function isRare(code: number): boolean {
  return rare.has(code) && (code >= leastRedirect || code === 201 || code === 204);
}
