/** What is usually said of a code, in place of its phrase. */
const english: Readonly<Record<number, string>> = {
  200: 'success|ok\\b',
  201: 'created|success',
  202: 'accepted|queued',
  204: 'no content|deleted|removed|empty|success',
  301: 'moved|permanent|redirect',
  302: 'redirect|found|temporar',
  303: 'see other|redirect',
  304: 'not modified|unchanged|cache',
  307: 'redirect|temporar',
  308: 'redirect|permanent',
  400: 'bad\\b|invalid|malformed|missing|validation|required|not valid',
  401: 'auth|log(?:ged)? ?-?in\\b|token|credential|api ?key|key missing|session|password',
  402: 'payment|paid|credit|balance|suspended|funds',
  403: 'forbidden|permi|not allowed|denied|role\\b|owner|admin|access|authori[sz]|scope|privilege',
  404: 'not found|no such|there is no\\b|exist|missing|unknown|absent|unavailable',
  405: 'method|not allowed',
  406: 'acceptable',
  408: 'timed? ?out',
  409: 'conflict|duplicate|already|exist|taken|in use|in flight|occupied|mismatch|stale',
  410: 'gone|expired|deleted|removed|no longer',
  412: 'precondition|etag|match',
  413: 'too (?:large|big|long)|payload|size|exceed',
  415: 'unsupported|media ?type|content.type|not supported',
  422: 'unprocess|validation|invalid|semantic|missing|fail|not valid',
  423: 'lock',
  428: 'precondition|required',
  429: 'rate|too many|quota|limit|throttl|back ?off|cooling',
  500: 'internal|server|unexpected|unhandled|crash|exception',
  501: 'not implemented|unsupported|not supported',
  502: 'gateway|upstream|unreachable|provider|backend',
  503: 'unavailable|maintenance|overload|down\\b|busy|not ready|starting|disabled',
  504: 'timed? ?out|gateway',
};

/** The same in other languages. */
const elsewhere: Readonly<Record<number, string>> = {
  200: 'sucesso|[eé]xito|exitos|succès|erfolg|успе|thành công|berhasil|sukses|başarı|成功|성공',
  201: 'criad[oa]|cread[oa]|créée?\\b|erstellt|создан|được tạo|dibuat|oluşturuldu|创建|作成|생성',
  204: 'sem conte[uú]do|sin contenido|eliminad[oa]|удал|无内容|삭제',
  400: 'inv[aá]lid|incorret|incorrect|ungültig|неверн|некоррект|không hợp lệ|geçersiz|参数|错误的?请求|请求错误|无效|잘못|유효하지|リクエスト',
  401: 'n[aã]o autenticad|non autoris|no autenticad|anmeld|не авторизован|неавторизован|xác thực|đăng nhập|yetkisiz|未授权|未登录|未认证|认证|인증|認証|로그인',
  403: 'proibid|prohibid|interdit|verboten|запрещ|không có quyền|禁止|权限|權限|无权|권한|접근|許可',
  404: 'encontrad|trovat[oa]|gevonden|znalezion|hittades|fundet|löy[td]|trouvé|introuvable|nicht gefunden|не найден|không tìm thấy|tidak ditemukan|bulunamadı|不存在|未找到|找不到|没有找到|없음|없는|존재하지|찾을 수|見つかりません',
  409: 'conflit|já exist|ya exist|существует|đã tồn tại|sudah ada|冲突|已存在|重复|衝突|중복|이미|競合|충돌',
  413: '过大|太大|초과',
  422: 'valida[cç]|проверк|校验|验证|검증|検証',
  429: 'muitas|demasiad|trop de|слишком|quá nhiều|terlalu banyak|频繁|限流|过多|频率|頻繁|제한|초과|制限',
  500: 'intern[oae]\\b|servidor|serveur|внутренн|сервер|máy chủ|hệ thống|sunucu|服务器|伺服器|内部|서버|サーバー',
  502: '网关|게이트웨이',
  503: 'indispon[ií]|no disponible|недоступ|不可用|维护|점검|利用できません',
  504: '超时|시간 초과',
};

/** What is said of codes, as patterns. */
export const sayings: ReadonlyMap<number, RegExp> = new Map(
  Object.entries(english).map(([code, words]) => {
    const others = elsewhere[Number(code)];
    const all = others === undefined ? words : `${words}|${others}`;
    return [Number(code), new RegExp(all, 'i')];
  }),
);
