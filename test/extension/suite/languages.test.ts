import * as vscode from 'vscode';
import { equal, eventually, ok } from '../assert.js';
import { closeAll, write } from './samples.js';

const script = 'export const GET = () => new Response(null, { status: |404 });\n';

const terraform =
  'resource "aws_api_gateway_method_response" "a" {\n  http_method = "GET"\n  status_code = "|404"\n}\n';

/** A line of each language in which 404 is a status, `|` in front of what names it. */
const samples: Readonly<Record<string, readonly [file: string, text: string]>> = {
  javascript: ['a.js', 'res.status(|404).end();'],
  javascriptreact: ['a.jsx', script],
  typescript: ['b.ts', script],
  typescriptreact: ['a.tsx', script],
  python: ['a.py', 'from flask import abort\n\ndef show():\n    abort(|404)\n'],
  ruby: ['a.rb', 'class A < ApplicationController\n  def show\n    head :|not_found\n  end\nend\n'],
  go: [
    'a.go',
    'package a\n\nimport "net/http"\n\nfunc h(w http.ResponseWriter, r *http.Request) {\n\tw.WriteHeader(http.|StatusNotFound)\n}\n',
  ],
  rust: [
    'a.rs',
    'use axum::http::StatusCode;\n\nfn f() -> StatusCode {\n    StatusCode::|NOT_FOUND\n}\n',
  ],
  java: [
    'A.java',
    'import org.springframework.http.HttpStatus;\nimport org.springframework.http.ResponseEntity;\n\nclass A {\n  Object a() {\n    return ResponseEntity.status(HttpStatus.|NOT_FOUND).build();\n  }\n}\n',
  ],
  csharp: [
    'A.cs',
    'using Microsoft.AspNetCore.Mvc;\n\nclass A : ControllerBase {\n  IActionResult Get() {\n    return StatusCode(|404);\n  }\n}\n',
  ],
  php: ['a.php', '<?php\nhttp_response_code(|404);\n'],
  dart: [
    'a.dart',
    "import 'dart:io';\n\nvoid f(HttpRequest request) {\n  request.response.statusCode = HttpStatus.|notFound;\n}\n",
  ],
  kotlin: [
    'a.kt',
    'import io.ktor.http.*\nimport io.ktor.server.response.*\n\nsuspend fun f(call: ApplicationCall) {\n    call.respond(HttpStatusCode.|NotFound)\n}\n',
  ],
  elixir: [
    'a.ex',
    'defmodule A do\n  def show(conn, _) do\n    conn |> put_status(:|not_found)\n  end\nend\n',
  ],
  swift: ['a.swift', 'import Vapor\n\nfunc f() throws {\n    throw Abort(.|notFound)\n}\n'],
  lua: ['a.lua', 'ngx.exit(|404)\n'],
  scala: ['A.scala', 'import play.api.mvc._\n\nobject A { def show = Status(|404) }\n'],
  haskell: ['A.hs', 'import Servant\n\nshow = throwError |err404\n'],
  fsharp: ['A.fs', 'open Giraffe\n\nlet show = setStatusCode |404\n'],
  vcl: ['a.vcl', 'vcl 4.1;\nsub vcl_recv { return (synth(|404)); }\n'],
  typespec: ['a.tsp', 'import "@typespec/http";\nmodel Missing { @statusCode _: |404; }\n'],
  smithy: ['a.smithy', '@httpError(|404)\nstructure Missing {}\n'],
  bruno: ['a.bru', 'assert {\n  res.status: eq |404\n}\n'],
  xml: ['web.xml', '<web-app><error-code>|404</error-code></web-app>\n'],
  apiblueprint: ['a.apib', '+ Response |404 (text/plain)\n'],
  raml: ['a.raml', '/a:\n  get:\n    responses:\n      |404:\n        description: none\n'],
  vb: ['A.vb', 'Imports Microsoft.AspNetCore.Mvc\n\nReturn StatusCode(|404)\n'],
  cpp: ['a.cpp', '#include <crow.h>\n\nauto f() { return crow::response(|404); }\n'],
  powershell: ['a.ps1', 'Set-PodeResponseStatus -Code |404\n'],
  clojure: ['a.clj', '(defn f [_] {:status |404 :body "none"})\n'],
  perl: ['a.pl', "$t->get_ok('/a')->status_is(|404);\n"],
  r: ['a.R', 'library(plumber)\n\nf <- function(res) {\n  res$status <- |404\n}\n'],
  erlang: [
    'a.erl',
    '-module(a).\n\ninit(Req, State) -> {ok, cowboy_req:reply(|404, Req), State}.\n',
  ],
  nim: ['a.nim', 'import jester\n\nroutes:\n  get "/a":\n    resp Http|404, "none"\n'],
  crystal: [
    'a.cr',
    'require "http/server"\n\ndef call(context)\n  context.response.status_code = |404\nend\n',
  ],
  yaml: [
    'openapi.yaml',
    'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        "|404":\n          description: none\n',
  ],
  json: [
    'openapi.json',
    '{"openapi":"3.1.0","paths":{"/a":{"get":{"responses":{"|404":{"description":"none"}}}}}}\n',
  ],
  markdown: ['a.md', '# Answers\n\n```http\nHTTP/1.1 |404 Not Found\n```\n'],
  nginx: ['a.nginx', 'location /a {\n  return |404;\n}\n'],
  apacheconf: ['a.htaccess', 'ErrorDocument |404 /missing.html\n'],
  caddyfile: ['Caddyfile', 'example.com {\n\trespond "gone" |404\n}\n'],
  haproxy: ['haproxy.cfg', 'frontend a\n    http-request return status |404\n'],
  hurl: ['a.hurl', 'GET https://example.com/a\nHTTP |404\n'],
  http: ['a.http', 'HTTP/1.1 |404 Not Found\n'],
  rest: ['a.rest', 'HTTP/1.1 |404 Not Found\n'],
  'http-message': ['b.http', 'HTTP/1.1 |404 Not Found\n'],
  'http-prose': ['b.md', 'Answers |404 Not Found.\n'],
  restructuredtext: ['a.rst', 'Answers |404 Not Found.\n'],
  asciidoc: ['a.adoc', 'Answers |404 Not Found.\n'],
  feature: ['a.feature', 'Feature: a\n  Scenario: b\n    Then status |404\n'],
  redirects: ['_redirects', '/old /missing |404\n'],
  toml: ['netlify.toml', '[[redirects]]\nfrom = "/*"\nto = "/missing"\nstatus = |404\n'],
  terraform: ['a.tf', terraform],
  hcl: ['a.hcl', terraform],
  jsonc: [
    'openapi.jsonc',
    '{"openapi":"3.1.0","paths":{"/a":{"get":{"responses":{"|404":{"description":"none"}}}}}}\n',
  ],
  vue: ['a.vue', `<script>\n${script}</script>\n`],
  html: ['a.html', `<p>404</p>\n<script>\n${script}</script>\n`],
  svelte: ['a.svelte', `<script>\n${script}</script>\n`],
  astro: ['a.astro', `---\n${script}---\n<p>404</p>\n`],
  mdx: ['a.mdx', `# Answers\n\n\`\`\`js\n${script}\`\`\`\n`],
};

/** What is asked of `package.json`. */
interface Manifest {
  readonly activationEvents: readonly string[];
}

describe('every language', () => {
  afterEach(closeAll);

  it('has a sample here', () => {
    const extension = vscode.extensions.all.find(({ id }) =>
      id.endsWith('.http-status-intellisense'),
    );
    const { activationEvents } = extension?.packageJSON as Manifest;
    const read = activationEvents
      .flatMap((event) => /^onLanguage:(.+)/.exec(event)?.[1] ?? [])
      .filter((language) => language !== 'ipynb');
    ok(read.length > 0);
    for (const language of read) ok(language in samples, `no sample of ${language}`);
  });

  it('is known by the names of its files', async () => {
    for (const [file, language] of [
      ['nginx.conf', 'nginx'],
      ['Caddyfile', 'caddyfile'],
      ['a.http', 'http'],
      ['a.kt', 'kotlin'],
      ['a.tf', 'terraform'],
      ['a.vue', 'vue'],
    ] as const) {
      const document = await vscode.workspace.openTextDocument(await write(`named/${file}`, ''));
      equal(document.languageId, language, file);
    }
  });

  for (const [language, [file, drawn]] of Object.entries(samples)) {
    it(`explains a status in ${language}`, async () => {
      const known = await vscode.languages.getLanguages();
      ok(known.includes(language), `the editor does not know ${language}`);
      const at = markerOf(drawn);
      const text = drawn.slice(0, at) + drawn.slice(at + 1);
      const uri = await write(`languages/${file}`, text);
      const opened = await vscode.workspace.openTextDocument(uri);
      const document = await vscode.languages.setTextDocumentLanguage(opened, language);
      const position = document.positionAt(at + 1);
      const said = await eventually('a hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        );
        const words = hovers
          .flatMap(({ contents }) => contents as vscode.MarkdownString[])
          .map(({ value }) => value)
          .join('\n');
        return words.includes('404 Not Found') ? words : null;
      });
      ok(said.includes('RFC 9110'), said);
    });
  }
});

/** The marker, which is no pipe of the language's own. */
function markerOf(drawn: string): number {
  return drawn.search(/\|(?![>|])/);
}
