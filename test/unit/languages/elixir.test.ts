import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';
import { acted, actionsAt, completionsAt, rulesIn } from './ask';

const offeredAt = (text: string) => completionsAt('elixir', text);

describe('Elixir', () => {
  it('completes codes in half-typed code', async () => {
    for (const text of [
      'conn |> put_status(‸',
      'put_status(conn, ‸',
      'send_resp(conn, ‸, "x")',
      'assert json_response(conn, 4‸)',
      'assert conn.status == ‸',
    ]) {
      assert.ok((await offeredAt(text)).includes('404'), text);
    }
  });

  it('completes atoms behind their colon', async () => {
    assert.ok((await offeredAt('put_status(conn, :‸)')).includes(':not_found'));
    assert.ok((await offeredAt('conn |> put_status(:no‸')).includes(':not_found'));
  });

  it('completes nothing elsewhere', async () => {
    for (const text of ['Process.sleep(‸)', 'x = ‸', 'Repo.update(job, status: :‸)']) {
      assert.deepEqual(await offeredAt(text), [], text);
    }
  });

  it('explains a number and an atom, and hints at an uncommon number', async () => {
    const text = 'put_status(conn, 409)\nput_status(conn, :gone)\n';
    const { service, uri } = await openDocument('elixir', text);
    const number = service.hover(uri, text.indexOf('409') + 1, policy);
    const atom = service.hover(uri, text.indexOf(':gone') + 1, policy);
    assert.match(number?.markdown ?? '', /409 Conflict/);
    assert.match(atom?.markdown ?? '', /410 Gone/);
    const hints = service.inlayHints(uri, { start: 0, end: text.length }, policy);
    assert.equal(hints.length, 1);
  });

  it('writes a number as an atom and back', async () => {
    const text = 'conn |> put_status(409)';
    const written = await acted('elixir', text, '409', 'Write as :conflict');
    assert.equal(written, 'conn |> put_status(:conflict)');
    assert.equal(await acted('elixir', written, ':conflict', 'Write as 409'), text);
  });

  it('leaves the status of a schema alone', async () => {
    const text = 'change(job, status: :accepted)\njob.status == :created\n%Job{status: 200}\n';
    const { service, uri } = await openDocument('elixir', text);
    assert.deepEqual(service.occurrences(uri, policy), []);
  });

  it('finds the content that a pipe leads to', async () => {
    const text = 'conn |> put_status(404) |> json(%{error: "no such order"})';
    const { service, uri } = await openDocument('elixir', text);
    const body = service.occurrences(uri, policy)[0]?.context?.body;
    assert.equal(body?.kind, 'json');
    assert.deepEqual(
      body.members.map(({ name }) => name),
      ['error'],
    );
  });

  it('reports a body that a status cannot have, and a missing header', async () => {
    const text =
      'send_resp(conn, 204, "x")\nconn |> put_status(:too_many_requests) |> json(%{error: "slow"})\n';
    const { service, uri } = await openDocument('elixir', text);
    assert.deepEqual(
      service.findings(uri, policy).map(({ rule }) => rule),
      ['unexpected-body', 'missing-retry-after'],
    );
    assert.match(
      await acted('elixir', text, '204', 'Drop the body'),
      /^send_resp\(conn, 204, ""\)\n/,
    );
  });

  it('sees a header that is set before, in the pipe and by a helper', async () => {
    const bare = 'conn |> put_status(429) |> json(%{error: "slow"})';
    const inFunction = (body: string) => `def show(conn, _) do\n  ${body}\nend\n`;
    assert.deepEqual(await rulesIn('elixir', inFunction(bare)), ['missing-retry-after']);
    for (const body of [
      bare.replace('|>', '|> put_resp_header("retry-after", "60") |>'),
      `conn = put_resp_header(conn, "retry-after", "60")\n  ${bare}`,
      bare.replace('|>', '|> put_retry_after(60) |>'),
    ]) {
      assert.deepEqual(await rulesIn('elixir', inFunction(body)), [], body);
    }
    const fixed = await actionsAt('elixir', inFunction(bare.replace('429', '42‸9')));
    assert.match(
      fixed.get('Add Retry-After: 60') ?? '',
      /\n {2}conn = put_resp_header\(conn, "retry-after", "60"\)\n/,
    );
    const apart = inFunction('put_resp_header(conn, "retry-after", "60")') + inFunction(bare);
    assert.deepEqual(await rulesIn('elixir', apart), ['missing-retry-after']);
  });
});
