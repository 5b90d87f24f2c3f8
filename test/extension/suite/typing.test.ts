import * as vscode from 'vscode';
import { equal, eventually, ok } from '../assert.js';
import { closeAll, write } from './samples.js';

/** Half-typed code in several languages, `|` where the cursor is, and what 404 is offered as there. */
const samples: readonly (readonly [file: string, text: string, offered: string])[] = [
  ['a.py', 'from flask import abort\n\ndef show():\n    abort(|', '404 Not Found'],
  [
    'a.go',
    'package a\n\nimport "net/http"\n\nfunc h(w http.ResponseWriter) {\n\tw.WriteHeader(http.|',
    'StatusNotFound',
  ],
  [
    'a.rs',
    'use axum::Json;\n\nasync fn f() -> impl IntoResponse {\n    (|, Json(x))\n}\n',
    'StatusCode::NOT_FOUND',
  ],
  [
    'A.cs',
    'using Microsoft.AspNetCore.Mvc;\n\nclass A : ControllerBase\n{\n    object F()\n    {\n        return StatusCode(|',
    '404 Not Found',
  ],
  [
    'a.kt',
    'import io.ktor.server.response.respond\n\nsuspend fun f() {\n    call.respond(|)\n}\n',
    'HttpStatusCode.NotFound',
  ],
  ['a.php', '<?php\nhttp_response_code(|', '404 Not Found'],
  ['a.rb', 'class A < ApplicationController\n  def show\n    head :|\n  end\nend\n', ':not_found'],
  [
    'openapi.yaml',
    'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        |',
    '404 Not Found',
  ],
  ['nginx.conf', 'location / {\n  return |\n}\n', '404 Not Found'],
];

describe('half-typed code', () => {
  afterEach(closeAll);

  for (const [file, drawn, offered] of samples) {
    it(`is completed in ${file}`, async () => {
      const at = drawn.indexOf('|');
      const uri = await write(`typing/${file}`, drawn.slice(0, at) + drawn.slice(at + 1));
      const document = await vscode.workspace.openTextDocument(uri);
      await eventually('completions', async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          uri,
          document.positionAt(at),
        );
        const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return names.includes(offered) ? names : null;
      });
    });
  }
});

/** Numbers, `|` in front of them, and what is written in their place, with what it needs. */
const numbers: readonly (readonly [file: string, text: string, title: string, after: string])[] = [
  [
    'b.py',
    'from fastapi import HTTPException\nraise HTTPException(|409)\n',
    'Write as status.HTTP_409_CONFLICT',
    'from fastapi import HTTPException, status\nraise HTTPException(status.HTTP_409_CONFLICT)\n',
  ],
  [
    'b.go',
    'package a\n\nfunc f(resp *Response) bool {\n\treturn resp.StatusCode == |409\n}\n',
    'Write as http.StatusConflict',
    'package a\n\nimport "net/http"\n\nfunc f(resp *Response) bool {\n\treturn resp.StatusCode == http.StatusConflict\n}\n',
  ],
  [
    'B.java',
    'import org.springframework.http.HttpStatus;\n\nclass B {\n  void f() { mvc.andExpect(status().is(|409)); }\n}\n',
    'Write as HttpStatus.CONFLICT.value()',
    'import org.springframework.http.HttpStatus;\n\nclass B {\n  void f() { mvc.andExpect(status().is(HttpStatus.CONFLICT.value())); }\n}\n',
  ],
  [
    'B.cs',
    'using System.Net;\n\nvar known = r.StatusCode == (HttpStatusCode)|409;\n',
    'Write as HttpStatusCode.Conflict',
    'using System.Net;\n\nvar known = r.StatusCode == HttpStatusCode.Conflict;\n',
  ],
  [
    'b.rs',
    'use axum::Json;\n\nfn f() {\n    Response::builder().status(|409);\n}\n',
    'Write as StatusCode::CONFLICT',
    'use axum::Json;\nuse axum::http::StatusCode;\n\nfn f() {\n    Response::builder().status(StatusCode::CONFLICT);\n}\n',
  ],
];

describe('a number', () => {
  afterEach(closeAll);

  for (const [file, drawn, title, after] of numbers) {
    it(`is written as a constant in ${file}`, async () => {
      const at = drawn.indexOf('|');
      const uri = await write(`typing/${file}`, drawn.replace('|', ''));
      const document = await vscode.workspace.openTextDocument(uri);
      const place = new vscode.Range(document.positionAt(at), document.positionAt(at));
      const action = await eventually('the refactoring', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          place,
        );
        return actions.find((each) => each.title === title) ?? null;
      });
      ok(action.edit && (await vscode.workspace.applyEdit(action.edit)), 'it is applied');
      equal(document.getText(), after);
    });
  }
});
