import { readHcl } from './hcl';
import { readJson } from './json';
import type { Format } from './reader';
import { readToml } from './toml';
import { jsonWriting, yamlWriting } from './writing';
import { readYaml } from './yaml';

const inJson = /\/\/[^\n]*|\/\*[^]*?\*\/|(?<string>"(?:\\.|[^"\\\n])*")/g;
const inHcl = new RegExp(`#[^\\n]*|${inJson.source}`, 'g');
const inToml = /#[^\n]*|(?<string>"""[^]*?"""|'{3}[^]*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')/g;

const quoted = /(?:"(?:\\[^]|[^"\\])*"|'(?:''|[^'])*')(?=[ \t]*(?:[,:\]}]|\s#|\r?$))/.source;
const plain = /(?:[^\s"'#[\]{},:?-]|[:?-](?=\S))(?:(?!\s#|:\s|:$|,\s)[^\n])*/.source;
/** Of plain text what stands behind a sign on its line; other lines may be a text in another language. */
const inYaml = new RegExp(
  `(?<!\\S)#[^\\n]*|(?<string>${quoted}|(?<=[-:,[{][ \\t]+)${plain})|${plain}`,
  'gm',
);

/** The formats of contracts, by dialect. */
export const formats: Readonly<Record<string, Format>> = {
  yaml: { read: readYaml, strings: inYaml, writing: yamlWriting, style: 'yaml' },
  json: { read: readJson, strings: inJson, writing: jsonWriting, style: 'json' },
  raml: { read: readYaml, strings: inYaml, writing: null, style: 'yaml' },
  toml: { read: readToml, strings: inToml, writing: null, style: null },
  hcl: { read: readHcl, strings: inHcl, writing: null, style: null },
};
