import { readHcl } from './hcl';
import { readJson } from './json';
import type { Format } from './reader';
import { readToml } from './toml';
import { jsonWriting, yamlWriting } from './writing';
import { readYaml } from './yaml';

/** The formats of contracts, by dialect. */
export const formats: Readonly<Record<string, Format>> = {
  yaml: { read: readYaml, writing: yamlWriting, style: 'yaml' },
  json: { read: readJson, writing: jsonWriting, style: 'json' },
  raml: { read: readYaml, writing: null, style: null },
  toml: { read: readToml, writing: null, style: null },
  hcl: { read: readHcl, writing: null, style: null },
};
