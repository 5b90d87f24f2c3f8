import { one, wordsOf } from './words';

/** Words of protocols that have codes of their own, three digits long mostly. */
export const otherProtocols = `\\b${one(
  ...['smtp', 'mta', 'mail', 'imap', 'nntp', 's?ftps?', 'sip', 'rtsp', '\\w*rpc', 'ldap', 'redis'],
  ...['amqp', 'rabbit ?mq', 'mqtt', 'stomp', 'xmpp', 'jabber'],
)}\\b`;

/** Words of what keeps data, and answers with codes of its own. */
const otherStores = `\\b${one('database', 'db', '(?:my|no|pg)?sql\\w*', 'pg', 'postgres', 'maria db', 'oracle', 'mongo(?: db)?', 'jdbc', 'odbc')}\\b`;

const ofProtocol = new RegExp(otherProtocols);
const ofStore = new RegExp(otherStores);

/** Whether a name is that of another protocol: `XMPPError`, `ftp`. */
export function isOfProtocol(name: string): boolean {
  return ofProtocol.test(wordsOf(name));
}

/** Whether a name, of a type perhaps, is that of another protocol, or of what keeps data: `SQLException`, `sqlx`. */
export function isOfOther(name: string): boolean {
  return isOfProtocol(name) || ofStore.test(wordsOf(name));
}

/** Codes of other things than answers, in one word with them mostly: `zipcode`, `promoCode`. */
const ofOthers = new RegExp(
  `${one(
    ...['zip', 'post', 'postal', 'area', 'country', 'city', 'region', 'district', 'dial', 'geo'],
    ...['bar', 'qr', 'promo', 'coupon', 'discount', 'voucher', 'gift', 'product', 'item', 'sku'],
    ...['key', 'scan', 'char', 'byte', 'op', 'uni', 'pin', 'pass', 'lang', 'language', 'currency'],
    ...['colou?r', 'bank', 'branch', 'sort', 'tax', 'exit'],
  )}_?codes?$`,
  'i',
);

/** Whether a name is that of such codes. */
export function areOfOthers(name: string): boolean {
  return ofOthers.test(name);
}

/** Modules of mail and files: `nodemailer`, `haraka-notes`, `javax.mail.Session`, `aioftp`. */
const ofMail = /smtp|\bharaka\b|\bnodemailer\b|\bmail\b|\w*ftp(?:lib)?\b/;

/** Modules of protocols that have the same numbers as HTTP: `amqplib`, `slixmpp`. */
const ofSameCodes =
  /amqp|rabbit ?mq|\b(?:pika|bunny|kombu)\b|xmpp|jabber|\b(?:sip|pjsua\d?|pjsip|rtsp|nntp)(?:lib|go|js)?\b/;

/** Of these, the brokers, whose codes are those of replies and errors: a response comes from their servers' HTTP. */
const ofBrokers = /amqp|rabbit ?mq|\b(?:pika|bunny|kombu)\b/;

/** What no server of mail or files answers with. */
const neverOfMail = /^(?:20[13-8]|30[1-9]|40[1-9]|41\d)$/;

/** Whether the code of what is called so may be one of another protocol. */
export type OtherCode = (code: number | string | null, holder: string) => boolean;

/** Whether a code may be one of the other protocol that a module speaks; `null` for a module that speaks none. */
export function otherSpoken(module: string): OtherCode | null {
  const words = wordsOf(module);
  if (ofBrokers.test(words)) return (_, holder) => !/resp(?:onse)?$/i.test(holder);
  if (ofSameCodes.test(words)) return () => true;
  return ofMail.test(words) ? (code) => !neverOfMail.test(String(code)) : null;
}

/** Whether a module has the statuses of remote calls, which are not those of HTTP: `google.golang.org/grpc/status`. */
export function isOfCalls(module: string): boolean {
  return /(?:^|\/)\w*rpc\/(?:status|codes)$/.test(module);
}
