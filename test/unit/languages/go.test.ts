import assert from 'node:assert/strict';
import { actionsAt, completionsAt, hintsIn, hoverAt, rulesIn } from './ask';

const gin = 'package a\n\nimport (\n\t"fmt"\n\t"net/url"\n\n\t"github.com/gin-gonic/gin"\n)\n\n';
const net = 'package a\n\nimport "net/http"\n\n';

describe('Go', () => {
  it('completes codes where a call is half typed', async () => {
    const codes = await completionsAt('go', `${gin}func f(c *gin.Context) {\n\tc.JSON(‸\n}\n`);
    assert.ok(codes.includes('404'));
    const error = `${net}func f(w http.ResponseWriter) {\n\thttp.Error(w, "no", ‸\n}\n`;
    assert.ok((await completionsAt('go', error)).includes('503'));
    const compared = `${net}func f(r *http.Response) {\n\tif r.StatusCode == ‸\n}\n`;
    assert.ok((await completionsAt('go', compared)).includes('404'));
  });

  it('completes constants behind their package', async () => {
    const names = await completionsAt('go', `${net}func f(w W) {\n\tw.WriteHeader(http.‸)\n}\n`);
    assert.ok(names.includes('StatusNotFound'));
    assert.ok(!names.includes('StatusContentTooLarge'));
  });

  it('completes codes in comments that declare them, and nothing in others', async () => {
    const declared = `${net}var a = http.StatusOK\n\n// @Failure ‸\nfunc f() {}\n`;
    assert.ok((await completionsAt('go', declared)).includes('404'));
    assert.deepEqual(await completionsAt('go', `${net}// waits ‸\nfunc f() {}\n`), []);
    const sleep = `${net}func f() {\n\ttime.Sleep(‸)\n}\n`;
    assert.deepEqual(await completionsAt('go', sleep), []);
  });

  it('explains constants', async () => {
    const text = `${net}func f(w W) {\n\tw.WriteHeader(http.StatusTea‸pot)\n}\n`;
    assert.match((await hoverAt('go', text)) ?? '', /418/);
  });

  it('hints at what an uncommon number means', async () => {
    const hints = await hintsIn('go', `${gin}func f(c *gin.Context) {\n\tc.Status(422)\n}\n`);
    assert.deepEqual(hints, ['Unprocessable Content']);
  });

  it('writes a number as the constant, importing it in its place in the group', async () => {
    const text = `${gin}func f(c *gin.Context) {\n\tc.Status(40‸9)\n}\n`;
    const written = (await actionsAt('go', text)).get('Write as http.StatusConflict');
    assert.equal(
      written,
      'package a\n\nimport (\n\t"fmt"\n\t"net/http"\n\t"net/url"\n\n\t"github.com/gin-gonic/gin"\n)\n\n' +
        'func f(c *gin.Context) {\n\tc.Status(http.StatusConflict)\n}\n',
    );
  });

  it('writes a constant as the number, and keeps the name of an import', async () => {
    const text = `${net}func f(w W) {\n\tw.WriteHeader(http.StatusGo‸ne)\n}\n`;
    assert.match((await actionsAt('go', text)).get('Write as 410') ?? '', /WriteHeader\(410\)/);
    const aliased = 'package a\n\nimport h "net/http"\n\nfunc f(w W) {\n\tw.WriteHeader(41‸0)\n}\n';
    assert.match(
      (await actionsAt('go', aliased)).get('Write as h.StatusGone') ?? '',
      /WriteHeader\(h\.StatusGone\)/,
    );
  });

  it('offers no constant in a comment, no number for an error value', async () => {
    const comment = `${net}// @Failure 40‸4 {object} Problem\nfunc f() {}\n`;
    const titles = [...(await actionsAt('go', comment)).keys()];
    assert.ok(titles.every((title) => !title.startsWith('Write as')));
    const value =
      'package a\n\nimport "github.com/gofiber/fiber/v2"\n\nfunc f() error {\n\treturn fiber.ErrGo‸ne\n}\n';
    const others = [...(await actionsAt('go', value)).keys()];
    assert.ok(others.every((title) => !title.startsWith('Write as')));
  });

  it('adds a missing header before the response, also where that is an argument', async () => {
    const text = `${net}func f(w http.ResponseWriter) {\n\thttp.Error(w, "slow down", 42‸9)\n}\n`;
    const fixed = [...(await actionsAt('go', text)).values()].find((after) =>
      after.includes('\tw.Header().Set("Retry-After", '),
    );
    assert.ok(fixed);
  });

  it('drops the content of a response that has none', async () => {
    const text = `${gin}func f(c *gin.Context) {\n\tc.JSON(20‸4, gin.H{"ok": true})\n}\n`;
    const fixed = [...(await actionsAt('go', text)).values()];
    assert.ok(fixed.some((after) => after.includes('\tc.Status(204)\n')));
    assert.deepEqual(await rulesIn('go', text.replace('‸', '')), ['unexpected-body']);
    const error = `${net}func f(w http.ResponseWriter) {\n\thttp.Error(w, "no", 20‸4)\n}\n`;
    const rewritten = [...(await actionsAt('go', error)).values()];
    assert.ok(rewritten.some((after) => after.includes('\tw.WriteHeader(204)\n')));
  });
});
