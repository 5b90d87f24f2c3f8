import { one, wordsOf } from './words';

/** Words of protocols that have codes of their own, three digits long mostly. */
export const otherProtocols = `\\b${one(
  ...['smtp', 'mta', 'mail', 'imap', 'nntp', 's?ftps?', 'sip', 'rtsp', '\\w*rpc', 'ldap', 'redis'],
  ...['amqp', 'rabbit ?mq', 'mqtt', 'stomp', 'xmpp', 'jabber'],
)}\\b`;

/** Words of what keeps data, and answers with codes of its own. */
export const otherStores = `\\b${one('database', 'db', '(?:my|no|pg)?sql\\w*', 'pg', 'postgres', 'maria db', 'oracle', 'mongo(?: db)?', 'jdbc', 'odbc')}\\b`;

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

/** Modules of clients and servers of such protocols: `amqplib`, `slixmpp`, `aioftp`, `nodemailer`, `javax.mail.Session`. */
const modules =
  /smtp|\bnodemailer\b|\bmail\b|amqp|rabbit ?mq|\b(?:pika|bunny|kombu)\b|xmpp|jabber|\w*ftp(?:lib)?\b|\b(?:sip|pjsua\d?|pjsip|rtsp|nntp)(?:lib|go|js)?\b/;

/** Whether a module speaks another protocol whose codes are those of HTTP or look like them. */
export function speaksOther(module: string): boolean {
  return modules.test(wordsOf(module));
}
