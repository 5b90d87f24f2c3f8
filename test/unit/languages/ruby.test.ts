import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';
import { acted, completionsAt } from './ask';

const offeredAt = (text: string) => completionsAt('ruby', text);

function controller(body: string): string {
  return `class OrdersController < ApplicationController\n  def show\n    ${body}\n  end\nend\n`;
}

describe('Ruby', () => {
  it('completes codes in half-typed code', async () => {
    for (const body of [
      'head ‸',
      'render json: x, status: ‸',
      'halt 4‸',
      'redirect_to x, status: ‸',
    ]) {
      assert.ok((await offeredAt(controller(body))).includes('404'), body);
    }
    assert.ok((await offeredAt('expect(response).to have_http_status(‸')).includes('404'));
  });

  it('completes symbols behind their colon', async () => {
    assert.ok((await offeredAt(controller('head :‸'))).includes(':not_found'));
    assert.ok((await offeredAt(controller('render json: x, status: :no‸'))).includes(':not_found'));
  });

  it('completes nothing elsewhere', async () => {
    for (const text of [
      'sleep ‸',
      'x = ‸',
      'Order.where(status: ‸)',
      'order.update!(status: :‸)',
    ]) {
      assert.deepEqual(await offeredAt(text), [], text);
    }
  });

  it('explains a number, a symbol and an exception class', async () => {
    const text = controller('head 409\n    head :gone\n    raise ActiveRecord::RecordNotFound');
    const { service, uri } = await openDocument('ruby', text);
    for (const [word, phrase] of [
      ['409', '409 Conflict'],
      [':gone', '410 Gone'],
      ['RecordNotFound', '404 Not Found'],
    ] as const) {
      const shown = service.hover(uri, text.indexOf(word) + 1, policy);
      assert.match(shown?.markdown ?? '', new RegExp(phrase), word);
    }
  });

  it('hints at the phrase of an uncommon number, not of a symbol', async () => {
    const text = controller('head 409\n    head :conflict');
    const { service, uri } = await openDocument('ruby', text);
    const hints = service.inlayHints(uri, { start: 0, end: text.length }, policy);
    assert.equal(hints.length, 1);
  });

  it('writes a number as a symbol and back', async () => {
    const text = controller('render json: x, status: 409');
    const written = await acted('ruby', text, '409', 'Write as :conflict');
    assert.equal(written, controller('render json: x, status: :conflict'));
    assert.equal(await acted('ruby', written, ':conflict', 'Write as 409'), text);
  });

  it('leaves the status of a model alone', async () => {
    const text =
      'order.update!(status: :accepted)\norder.status == :created\nOrder.new(status: 200)\n';
    const { service, uri } = await openDocument('ruby', text);
    assert.deepEqual(service.occurrences(uri, policy), []);
  });

  it('drops the body that a status cannot have', async () => {
    const text = controller('render json: { a: 1 }, status: :no_content');
    assert.equal(
      await acted('ruby', text, ':no_content', 'Drop the body'),
      controller('head :no_content'),
    );
  });

  it("adds a header in the framework's own way", async () => {
    const rails = controller('render json: { error: "slow" }, status: 429');
    assert.match(
      await acted('ruby', rails, '429', 'Add Retry-After: 60'),
      /\n {4}response\.headers\["Retry-After"\] = "60"\n {4}render/,
    );
    const sinatra = 'require "sinatra"\n\nget "/" do\n  halt 429\nend\n';
    assert.match(
      await acted('ruby', sinatra, '429', 'Add Retry-After: 60'),
      /\n {2}headers "Retry-After" => "60"\n {2}halt 429/,
    );
  });

  it('gives an error body that is sent as a success its status', async () => {
    const text = controller('render json: { error: "no such order" }');
    assert.match(
      await acted('ruby', text, 'render', 'Answer 404 Not Found'),
      /render json: \{ error: "no such order" \}, status: 404\n/,
    );
  });

  it('reads what a method answers with as its last expression, and when it is rescued', async () => {
    const text = 'def call(env)\n  log(500)\n  [404, {}, []]\nrescue Gone\n  [410, {}, []]\nend\n';
    const { service, uri } = await openDocument('ruby', text);
    assert.deepEqual(
      service.occurrences(uri, policy).map(({ code }) => code),
      [404, 410],
    );
  });

  it("spells another of a project's own constants in the same style", async () => {
    for (const [name, other] of [
      ['HTTP_GONE', 'HTTP_NOT_FOUND'],
      ['HTTP_STATUS_GONE', 'HTTP_STATUS_NOT_FOUND'],
      ['HTTP_GONE_CODE', 'HTTP_NOT_FOUND_CODE'],
      ['STATUS_CODE_GONE', 'STATUS_CODE_NOT_FOUND'],
      ['STATUS_CODE_410', 'STATUS_CODE_404'],
    ]) {
      const text = `def gone?(response)\n  response.status == ${name}\nend\n`;
      const { service, uri } = await openDocument('ruby', text);
      const [found] = service.occurrences(uri, policy);
      assert.deepEqual([found?.code, found?.spell(404)], [410, other]);
    }
  });
});
