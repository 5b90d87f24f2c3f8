import assert from 'node:assert/strict';
import { applyEdits } from '../applyEdits';
import { openDocument, policy } from '../engine';

/** A document after the action that changes its last status code to `code`; `null` where none is offered. */
async function changed(language: string, text: string, code: number): Promise<string | null> {
  const { service, uri } = await openDocument(language, text);
  const range = service.occurrences(uri, policy).at(-1)?.range;
  assert.ok(range);
  const actions = service.codeActions(uri, range, policy);
  service.close(uri);
  const action = actions.find(({ title }) => title.startsWith(`Change to ${code} `));
  return action ? applyEdits(text, action.edits) : null;
}

describe('changing an exception class', () => {
  it('imports the other class beside it', async () => {
    const code = (names: string, name: string) =>
      `import { Get, ${names} } from '@nestjs/common';\nthrow new ${name}();\n`;
    const before = code('NotFoundException', 'NotFoundException');
    const after = code('NotFoundException, GoneException', 'GoneException');
    assert.equal(await changed('typescript', before, 410), after);
    const known = code('GoneException, NotFoundException', 'NotFoundException');
    const kept = code('GoneException, NotFoundException', 'GoneException');
    assert.equal(await changed('typescript', known, 410), kept);
  });

  it('adds to what is required by name', async () => {
    const code = (names: string, name: string) =>
      `const { ${names} } = require('http-errors');\nthrow new ${name}();\n`;
    const after = code('NotFound, Gone', 'Gone');
    assert.equal(await changed('javascript', code('NotFound', 'NotFound'), 410), after);
  });

  it('needs no import for the member of an object', async () => {
    const errors = "const createError = require('http-errors');\nthrow new createError.";
    assert.equal(await changed('javascript', `${errors}NotFound();`, 410), `${errors}Gone();`);
    const boom = "const Boom = require('@hapi/boom');\nthrow Boom.";
    assert.equal(await changed('javascript', `${boom}notFound();`, 410), `${boom}resourceGone();`);
  });

  it('imports by a statement of its own where a language has no lists', async () => {
    const jakarta = 'import jakarta.ws.rs.';
    const code = (name: string) => `class A { void f() { throw new ${name}(); } }\n`;
    const one = `${jakarta}NotFoundException;\n`;
    const other = `${jakarta}ForbiddenException;\n`;
    const before = one + code('NotFoundException');
    assert.equal(await changed('java', before, 403), one + other + code('ForbiddenException'));
  });

  it('imports in the list of its module', async () => {
    const code = (names: string, name: string) =>
      `from rest_framework.exceptions import ${names}\n\ndef f():\n    raise ${name}()\n`;
    const after = code('NotFound, PermissionDenied', 'PermissionDenied');
    assert.equal(await changed('python', code('NotFound', 'NotFound'), 403), after);
  });

  it('is not offered where another module has the name', async () => {
    const own = "import { GoneException } from './errors';\n";
    const code =
      "import { NotFoundException } from '@nestjs/common';\nthrow new NotFoundException();";
    assert.equal(await changed('typescript', own + code, 410), null);
  });

  it('brings the import along in the fix of a rule', async () => {
    const text =
      "import { ImATeapotException } from '@nestjs/common';\nthrow new ImATeapotException();\n";
    const { service, uri } = await openDocument('typescript', text);
    const fixes = service.findings(uri, policy).flatMap((finding) => finding.fixes);
    service.close(uri);
    const fix = fixes.find(({ title }) => title === 'Change to 400 Bad Request');
    assert.equal(
      fix && applyEdits(text, fix.edits),
      "import { ImATeapotException, BadRequestException } from '@nestjs/common';\n" +
        'throw new BadRequestException();\n',
    );
  });
});

describe('changing to a code that is often confused', () => {
  it('leaves out codes that nobody registered', async () => {
    const code = 'app.get("/", (req, res) => res.status(429).end());';
    assert.equal(await changed('javascript', code, 420), null);
    assert.notEqual(await changed('javascript', code, 503), null);
  });
});
