import assert from 'node:assert/strict';
import { actionsAt, completedAt, completionsAt, hintsIn, hoverAt, rulesIn } from './ask';

const axum = 'use axum::{http::StatusCode, Json};\nuse std::fmt;\n\n';
const http = 'use http::Response;\n\n';

describe('Rust', () => {
  it('completes constants behind their type', async () => {
    const names = await completionsAt(
      'rust',
      `${axum}fn f() -> R {\n    (StatusCode::‸, Json(x))\n}\n`,
    );
    assert.ok(names.includes('PAYLOAD_TOO_LARGE'));
    assert.ok(!names.includes('CONTENT_TOO_LARGE'));
  });

  it('completes codes in half-typed calls, macros and attributes', async () => {
    const call = await completionsAt(
      'rust',
      `${http}fn f() {\n    Response::builder().status(‸\n}\n`,
    );
    assert.ok(call.includes('404'));
    const macro = `${http}fn f() {\n    assert_eq!(res.status(), ‸);\n}\n`;
    assert.ok((await completionsAt('rust', macro)).includes('404'));
    const attribute = 'use rocket::get;\n\n#[catch(‸)]\nfn f() {}\n';
    assert.ok((await completionsAt('rust', attribute)).includes('404'));
    assert.deepEqual(await completionsAt('rust', `${http}fn f() {\n    sleep(‸);\n}\n`), []);
  });

  it('explains constants in macros', async () => {
    const text = `${axum}fn f() {\n    assert_eq!(res.status(), StatusCode::IM_A_TEA‸POT);\n}\n`;
    assert.match((await hoverAt('rust', text)) ?? '', /418/);
  });

  it('hints at what an uncommon number means', async () => {
    const text = `${http}fn f() {\n    Response::builder().status(422);\n}\n`;
    assert.deepEqual(await hintsIn('rust', text), ['Unprocessable Content']);
  });

  it('writes a number as the constant, with its import', async () => {
    const text = `${http}fn f() {\n    Response::builder().status(40‸9);\n}\n`;
    assert.equal(
      (await actionsAt('rust', text)).get('Write as StatusCode::CONFLICT'),
      'use http::Response;\nuse http::StatusCode;\n\nfn f() {\n    Response::builder().status(StatusCode::CONFLICT);\n}\n',
    );
    const imported = `${axum}fn f() {\n    Response::builder().status(40‸9);\n}\n`;
    assert.match(
      (await actionsAt('rust', imported)).get('Write as StatusCode::CONFLICT') ?? '',
      /^use axum::\{http::StatusCode, Json\};\nuse std::fmt;\n\nfn f/,
    );
  });

  it('changes a constant to another of its table', async () => {
    const text = `${axum}fn f() -> R {\n    Err(StatusCode::NOT_FO‸UND)\n}\n`;
    const titles = [...(await actionsAt('rust', text)).keys()];
    assert.ok(titles.includes('Change to 410 Gone'));
  });

  it('finds a missing header and adds it behind the status', async () => {
    const text = `${http}fn f() {\n    Response::builder().status(50‸3).body(())\n}\n`;
    const fixed = [...(await actionsAt('rust', text)).values()];
    assert.ok(
      fixed.some((after) => after.includes('.status(503).header("Retry-After", "60").body(())')),
    );
    assert.deepEqual(await rulesIn('rust', text.replace('‸', '')), ['missing-retry-after']);
  });

  it('imports the constants from the crate that the file uses', async () => {
    const uses = { axum: 'axum::http', actix_web: 'actix_web::http', reqwest: 'reqwest' };
    for (const [crate, module] of Object.entries(uses)) {
      const text = `use ${crate}::Thing;\n\nfn f() {\n    Response::builder().status(40‸9);\n}\n`;
      const written = (await actionsAt('rust', text)).get('Write as StatusCode::CONFLICT') ?? '';
      assert.ok(written.includes(`\nuse ${module}::StatusCode;\n`), written);
    }
  });

  it('writes no number where only a StatusCode can stand', async () => {
    const answer = `${axum}fn f() -> R {\n    Err(StatusCode::CONF‸LICT)\n}\n`;
    assert.equal((await actionsAt('rust', answer)).has('Write as 409'), false);
    const asserted = `${axum}fn f() {\n    assert_eq!(answer.status(), StatusCode::CONF‸LICT);\n}\n`;
    assert.match(
      (await actionsAt('rust', asserted)).get('Write as 409') ?? '',
      /assert_eq!\(answer\.status\(\), 409\);/,
    );
  });

  it("adds a header in axum's own way, none where a variable holds them", async () => {
    const answer = (items: string): string =>
      `${axum}fn f(fields: HeaderMap) -> Response {\n    (${items}).into_response()\n}\n`;
    for (const [before, after] of [
      ['StatusCode::TOO_MANY‸_REQUESTS, "slow"', '[("retry-after", "60")], "slow"'],
      [
        'StatusCode::TOO_MANY‸_REQUESTS, [(header::VARY, "*")], Json(body)',
        '[("retry-after", "60")], [(header::VARY, "*")], Json(body)',
      ],
    ] as const) {
      const written = (await actionsAt('rust', answer(before))).get('Add Retry-After: 60') ?? '';
      assert.ok(written.includes(`(StatusCode::TOO_MANY_REQUESTS, ${after})`), written);
    }
    const variable = answer('StatusCode::TOO_MANY‸_REQUESTS, fields, "slow"');
    assert.equal((await actionsAt('rust', variable)).has('Add Retry-After: 60'), false);
  });

  it("adds a header in actix's own way", async () => {
    const text = `use actix_web::HttpResponse;\n\nfn f() -> HttpResponse {\n    HttpResponse::TooManyReq‸uests().json("slow")\n}\n`;
    assert.match(
      (await actionsAt('rust', text)).get('Add Retry-After: 60') ?? '',
      /HttpResponse::TooManyRequests\(\)\.insert_header\(\("Retry-After", "60"\)\)\.json\("slow"\)/,
    );
  });

  it('completes constants with their import where no number can stand', async () => {
    const answer = `use axum::Json;\n\nasync fn f() -> impl IntoResponse {\n    (‸, Json(x))\n}\n`;
    assert.equal(
      await completedAt('rust', answer, 409),
      answer
        .replace('Json;\n', 'Json;\nuse axum::http::StatusCode;\n')
        .replace('‸', 'StatusCode::CONFLICT'),
    );
    const built = `use actix_web::{http::StatusCode, HttpResponse};\n\nfn f() -> R {\n    HttpResponse::build(‸)\n}\n`;
    assert.ok((await completionsAt('rust', built)).includes('StatusCode::CONFLICT'));
  });
});
