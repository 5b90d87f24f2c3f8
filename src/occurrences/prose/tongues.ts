import { from, isOddError, type Wording } from '../wordings/wording';
import { isAnswer } from './listing';
import { closing } from './signs';

/** What a number is counted in, in China, Japan and Korea. */
const counters = '(?!\\s*(?:[条個个件行页頁本次名人元円원개명회번]|毫秒|秒|字|ms\\b))';

/** What says by itself that a code in another language is that of an error. */
export const toldInOtherTongues: readonly Wording[] = [
  {
    behind: /^[`*_"]* ?(?:错误|錯誤|エラー|에러|오류)/,
    of: isOddError,
    says: ['部署后页面刷新出现«404»错误'],
    not: ['出现«404»本书', '«500»错误'],
  },
];

/** What says of a code in other languages that it is an answer, in a text that speaks of HTTP. */
export const inOtherTongues: readonly Wording[] = [
  {
    before:
      /(?:\bcode ?[为是]|返回|回傳|傳回|返す|返却|回應|回应|响应|響應|收到|报错|状态码?|狀態碼?|ステータス(?:コード)?|상태 ?코드|응답|반환|[，：、（\s|]回)(?:[为為是はがをに]|[:：=])?\s*[`*_"]*$/,
    behind: new RegExp(`^${counters}`),
    of: isAnswer,
    says: ['超过限制返回«429»', '建立資源 回 `«201»`', 'ステータスコードは«500»'],
    not: ['返回«200»条记录', '超过«429»'],
  },
  {
    behind:
      /^[`*_"]*\s*(?:状态码|狀態碼|错误|錯誤|页面|頁面|表示|代表|意味|エラー|ステータス|ページ|レスポンス|を返|が返|响应|響應|상태 ?코드|에러|오류|응답|[을를] 반환|성공|실패|成功|失败|失敗)/,
    of: isAnswer,
    says: ['出现«500»错误', '코드 발송 자체(«200» 성공)', '«200» 表示成功', '跳转到 «404» 页面'],
    not: ['出现«404»本书'],
  },
  {
    // A heading, or what stands above an example.
    before:
      /^\s*(?:[-+*•>#]+\s+)?\**[^\d(（*]{0,20}(?:响应|響應|回應|レスポンス|응답)[^\d(（*]{0,12}\** ?[(（]$/,
    behind: /^[)）][`*_：:\s]*$/,
    of: isAnswer,
    says: ['**错误响应** («400»)：', '#### 响应 - 成功 («200»)'],
    not: ['**图书** («400»)：', '响应 («200») 本书'],
  },
  {
    before:
      /(?:\bHTTP(?: ?(?:상태|状态|狀態|ステータス))?(?: ?(?:코드|码|碼|コード))?\s*(?:는|은|가|이|は|が|为|為|是)|(?:^|\s)(?:빈|空の|空的))\s*[`*_]*$/,
    of: isAnswer,
    says: ['정상 결과이며, HTTP는 «200»이다', '빈 «200»을 주면'],
    not: ['상자는 «200»이다'],
  },
  {
    before: /(?:所有|任何|すべての|全ての|모든)\s*[`*_"]*$/,
    behind: new RegExp(`^${counters}`),
    of: isOddError,
    says: ['所有 «404»（含未知路徑）與其他錯誤共用'],
    not: ['所有«404»本书', '所有 «500»（含未知路徑）'],
  },
  {
    before:
      /(?<![а-яёєії])(?:возвращает(?:ся)?|поверта(?:є|ти)|поверне|повернути|верн[её]т|отвечает|ошибк[аиуе]|код(?:ом|а)?(?: (?:ответа|ошибки|состояния|статуса))?|статус(?:ом|-код)?|ответ)(?: с(?: кодом)?)?:?\s+[`*_"]*$/i,
    behind: /^[`*_"]*(?:\s*$|[.,;:)]|\s+(?:если|якщо|при|и|і|или|або|[A-Z])|\s*[-–—(])/,
    of: isAnswer,
    says: [
      'сервер возвращает «404», если заказа нет',
      'ответ с кодом «422»',
      'має повернути «200» і більше нічого',
    ],
    not: ['сервер возвращает «404» заказа', 'весит «404», если'],
  },
  {
    before:
      /\b(?:trả về|mengembalikan|zwraca|restituisce|retourneert|geeft|döner|döndürür|palauttaa|returnerar|vrací)(?: (?:lỗi|kode|kod|mã|codice|fout|error|błąd))?\s+[`*_"]*$/i,
    behind:
      /^[`*_"]*(?:\s*$|[.,;:)]|\s+(?:[A-Z]|nếu|khi|jika|bila|kalau|jeśli|se|als|om|jos|dan)\b)/,
    of: from(400),
    says: ['API trả về «404» nếu không có', 'mengembalikan «422» jika salah'],
    not: ['mengembalikan «422» buku', 'zwraca «200»'],
  },
  {
    before:
      /(?<!\p{L})(?:réponse|respuesta|resposta|risposta|antwort|statut|estado|(?:code|código|codice)(?: HTTP)?)\s+(?:est|es|é|è|ist|soit|sea|seja|sia|doit être|debe ser|deve ser|deve essere)\s+(?:une? |uma )?[`*_"]*$/iu,
    behind: closing,
    of: isAnswer,
    says: ['Vérifie que la réponse est «401»', 'la respuesta debe ser «404»'],
    not: ['la réponse est «401» livres', 'le livre est «401»'],
  },
  {
    before:
      /(?<!\p{L})(?:retourner?|renvoyer|renvoie|répondre|devolver|devuelven?|retornar|devolve|retorna|ritorna|restituisce|en cas (?:de|d'une?)|em caso de|en caso de)\s+(?:une? |un |uma? )?[`*_"]*$/iu,
    behind:
      /^[`*_"]*(?:\s*$|[.,;:)]|\s+(?:si|se|quand|lorsque|cuando|quando|sans|sin|sem|pour|para|per)(?!\p{L}))/iu,
    of: from(400),
    says: ['retourne une «404» si absent', 'deve retornar «404»', 'en cas de «401»'],
    not: ['retourne «404» livres', 'retourne «200»'],
  },
];
