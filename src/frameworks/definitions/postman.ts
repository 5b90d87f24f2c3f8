import { framework } from '../framework';

/** Collections: saved examples are what a mock server answers; scripts test responses. */
export const postman = framework({
  id: 'postman',
  title: 'Postman',
  dialects: ['json'],
  evidence: ['info + item'],
  inlays: ['description.content', 'script.exec[]', 'script.exec'].map((key) => ({
    path: `**.${key}`,
    language: 'http-prose',
  })),
  mock: [
    '**.response[].code: $STATUS',
    { code: '**.response[].status: $STATUS', values: 'phrase' },
  ],
  assert: [
    '**.item[].name: ...($STATUS)',
    ...["'$STATUS'", '\\"$STATUS\\"'].map((phrase) => ({
      code: `**.script.**: ...pm.response...have.status(${phrase}`,
      values: 'phrase',
    })),
    '**.script.**: ...pm.expect(...).to.have.status($STATUS',
    '**.script.**: ...pm.expect(...response.code)...($STATUS',
    '**.script.**: ...pm.expect([$STATUS...])...pm.response.code',
    '**.script.**: ...pm.expect(...response.code...within($STATUS, $STATUS)',
    '**.script.**: ...pm.response...have.status($STATUS',
    '**.script.**: ...pm.response.code)...oneOf ([$STATUS...]',
    '**.script.**: ...pm.response.to.be.oneOf ([$STATUS...]',
    "**.script.**: ...pm.response).to.have.property('code', $STATUS)",
    '**.script.**: ...pm.response.code == $STATUS',
    '**.script.**: ...responseCode.code == $STATUS',
    '**.script.**: ...statusCode == $STATUS',
    '**.script.**: ...case $STATUS :',
    '**.script.**: ...[$STATUS...].includes(pm.response.code)',
    '**.script.**: ...[$STATUS...].indexOf(pm.response.code)',
    ...['esponseCodes', 'tatusCodes', 'tatuses'].map(
      (name) => `**.script.**: ...${name} = [$STATUS...]`,
    ),
  ],
});
