import { framework } from '../framework';

/** `com.sun.net.httpserver`, which the JDK ships. */
export const jdkHttpServer = framework({
  id: 'jdk-http-server',
  title: 'JDK HttpServer',
  dialects: ['java', 'kotlin'],
  evidence: ['com.sun.net.httpserver'],
  receivers: ['exchange', 'httpExchange', 'ex', 't', 'he'],
  emit: [{ code: 'exchange.sendResponseHeaders($STATUS, _)', needs: 'none' }],
  header: ['exchange.getResponseHeaders().set($NAME, $VALUE)'],
});
