import { framework } from '../framework';

/** The web servers of the ESP8266 and ESP32 for Arduino, and the asynchronous one. */
export const espWeb = framework({
  id: 'esp-web',
  title: 'ESP web server',
  dialects: ['cpp'],
  evidence: [
    'ESP8266WebServer',
    'ESP8266WebServer.h',
    'WebServer.h',
    'ESPAsyncWebServer.h',
    'AsyncWebServerRequest',
    'WebServer',
    'AsyncWebServer',
  ],
  emit: [
    '.send($STATUS',
    '->send($STATUS',
    '.send_P($STATUS',
    '->beginResponse($STATUS',
    '->beginResponse_P($STATUS',
  ],
});
