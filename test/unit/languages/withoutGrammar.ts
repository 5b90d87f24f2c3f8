/** A line of a text, and what stands there instead. */
type Change = readonly [line: string, instead: string];

/** What is asked in a language that has no grammar. `‸` is the cursor. */
export interface Sample {
  /** A text with one number that few know by heart, once, and one that all know. */
  readonly text: string;
  /** The number that few know; 422 unless said otherwise. */
  readonly rare?: 308;
  /** What the phrases of the numbers stand beside; none do where they are there already, or in prose. */
  readonly isUnhinted?: true;
  /** A line where a code is half typed, and what it is with 410 chosen; `null` in prose. */
  readonly half: readonly [...Change, taken: string] | null;
  /** A line where something else than a code is typed. */
  readonly elsewhere: Change;
  /** What the rare number can be written as, and how the text changes by that; nothing unless said. */
  readonly constant?: readonly [title: string, ...changes: Change[]];
  /** A line with a constant; what that can be written as, and the line after that. */
  readonly number?: readonly [...Change, title: string, after: string];
  /** What its file is called. */
  readonly file?: string;
}

const openapi: Sample = {
  text: `openapi: 3.1.0
paths:
  /orders:
    post:
      responses:
        '404':
          description: No such shop
        '422':
          description: Not an order
`,
  isUnhinted: true,
  half: ["        '404':\n", "        '4‸':\n", "        '410':\n"],
  elsewhere: ['description: No such shop', 'description: ‸'],
};

const json: Sample = {
  text: `{
  "openapi": "3.1.0",
  "paths": {
    "/orders": {
      "post": {
        "responses": {
          "404": { "description": "No such shop" },
          "422": { "description": "Not an order" }
        }
      }
    }
  }
}
`,
  isUnhinted: true,
  half: ['"404": {', '"40‸": {', '"410": {'],
  elsewhere: ['"description": "No such shop"', '"description": ‸'],
};

const gateway: Sample = {
  text: `resource "aws_api_gateway_method_response" "missing" {
  http_method = "GET"
  status_code = "404"
}

resource "aws_api_gateway_method_response" "vague" {
  http_method = "POST"
  status_code = "422"
}
`,
  half: ['status_code = "404"', 'status_code = "‸"', 'status_code = "410"'],
  elsewhere: ['http_method = "GET"', 'http_method = "‸"'],
};

const script = `export function GET() {
  return new Response(null, { status: 404 });
}
export function POST() {
  return new Response(null, { status: 422 });
}
`;

const inScript: Omit<Sample, 'text'> = {
  constant: [
    'Write as StatusCodes.UNPROCESSABLE_ENTITY',
    [
      'export function GET',
      "import { StatusCodes } from 'http-status-codes';\nexport function GET",
    ],
    ['status: 422', 'status: StatusCodes.UNPROCESSABLE_ENTITY'],
  ],
  number: ['status: 404', 'status: StatusCodes.NOT_F‸OUND', 'Write as 404', 'status: 404'],
  half: ['{ status: 404 }', '{ status: ‸ }', '{ status: 410 }'],
  elsewhere: ['{ status: 404 }', '{ width: ‸ }'],
};

const requests: Sample = {
  text: `GET https://shop.example/orders/9
Accept: application/json

HTTP/1.1 404 Not Found

###

POST https://shop.example/orders

?? status == 422
`,
  half: ['?? status == 422', '?? status == ‸', '?? status == 410'],
  elsewhere: ['Accept: application/json', 'Accept: ‸'],
};

/** By VS Code's language id. */
export const samples: Readonly<Record<string, Sample>> = {
  swift: {
    text: `import Vapor

func routes(_ app: Application) throws {
    app.get("orders") { req -> Response in
        guard req.isKnown else { throw Abort(.custom(code: 404, reasonPhrase: "None")) }
        return Response(status: HTTPResponseStatus(statusCode: 422))
    }
}
`,
    half: [
      'throw Abort(.custom(code: 404, reasonPhrase: "None"))',
      'throw Abort(.g‸)',
      'throw Abort(.gone)',
    ],
    elsewhere: ['return Response', 'sleep(‸)\n        return Response'],
    constant: [
      'Write as HTTPResponseStatus.unprocessableEntity',
      ['HTTPResponseStatus(statusCode: 422)', 'HTTPResponseStatus.unprocessableEntity'],
    ],
  },
  scala: {
    text: `import play.api.mvc._

class Orders extends BaseController {
  def show(id: Long) = Action {
    if (id == 9) Status(404)
    else Status(422)("vague")
  }
}
`,
    half: ['Status(404)', 'Status(4‸', 'Status(410'],
    elsewhere: ['if (id == 9)', 'if (id == ‸)'],
    constant: ['Write as UNPROCESSABLE_ENTITY', ['Status(422)', 'Status(UNPROCESSABLE_ENTITY)']],
    number: ['Status(404)', 'Status(NOT_F‸OUND)', 'Write as 404', 'Status(404)'],
  },
  haskell: {
    text: `import Network.HTTP.Client
import Network.HTTP.Types.Status

judge :: Response a -> Either String ()
judge res
  | statusCode (responseStatus res) == 404 = Left "none"
  | statusCode (responseStatus res) == 422 = Left "vague"
  | otherwise = Right ()
`,
    half: [
      '(responseStatus res) == 404',
      '(responseStatus res) == ‸',
      '(responseStatus res) == 410',
    ],
    elsewhere: ['statusCode (responseStatus res) == 404', 'length res == ‸'],
  },
  fsharp: {
    text: `open System.Net
open Giraffe

let handler : HttpHandler =
    choose [
        route "/orders" >=> setStatusCode 422
        setStatusCode 404 >=> text "none"
    ]
`,
    half: ['setStatusCode 404', 'setStatusCode ‸', 'setStatusCode 410'],
    elsewhere: ['setStatusCode 404', 'Thread.Sleep ‸'],
    constant: [
      'Write as (int HttpStatusCode.UnprocessableEntity)',
      ['setStatusCode 422', 'setStatusCode (int HttpStatusCode.UnprocessableEntity)'],
    ],
  },
  vb: {
    text: `Imports Microsoft.AspNetCore.Mvc

Public Class OrdersController
    Inherits ControllerBase

    Public Function Show(id As Integer) As IActionResult
        If id = 9 Then Return StatusCode(404)
        Return StatusCode(422)
    End Function
End Class
`,
    half: ['StatusCode(404)', 'StatusCode(4‸', 'StatusCode(410'],
    elsewhere: ['If id = 9', 'If id = ‸'],
    constant: [
      'Write as StatusCodes.Status422UnprocessableEntity',
      ['Mvc\n', 'Mvc\nImports Microsoft.AspNetCore.Http\n'],
      ['StatusCode(422)', 'StatusCode(StatusCodes.Status422UnprocessableEntity)'],
    ],
    number: [
      'StatusCode(404)',
      'StatusCode(StatusCodes.Status404‸NotFound)',
      'Write as 404',
      'StatusCode(404)',
    ],
  },
  vcl: {
    text: `vcl 4.1;

sub vcl_recv {
  if (req.url ~ "^/old") {
    return (synth(404, "Not here"));
  }
  return (synth(422));
}
`,
    half: ['synth(404, "Not here")', 'synth(4‸)', 'synth(410)'],
    elsewhere: ['return (synth(422))', 'set req.ttl = ‸'],
  },
  typespec: {
    text: `import "@typespec/http";

using Http;

model Missing {
  @statusCode _: 404;
}
model Vague {
  @statusCode _: 422;
  @maxLength(9) why: string;
}
`,
    half: ['@statusCode _: 404', '@statusCode _: 4‸', '@statusCode _: 410'],
    elsewhere: ['@maxLength(9)', '@maxLength(‸)'],
  },
  smithy: {
    text: `$version: "2"
namespace shop

@error("client")
@httpError(404)
structure Missing {}

@error("client")
@httpError(422)
structure Vague {}
`,
    half: ['@httpError(404)', '@httpError(4‸)', '@httpError(410)'],
    elsewhere: ['@httpError(404)', '@length(max: ‸)'],
  },
  bruno: {
    text: `meta {
  name: Show an order
  seq: 3
}

assert {
  res.status: eq 404
}

tests {
  expect(res.status).to.equal(422);
}
`,
    half: ['res.status: eq 404', 'res.status: eq ‸', 'res.status: eq 410'],
    elsewhere: ['seq: 3', 'seq: ‸'],
  },
  xml: {
    text: `<web-app>
  <session-timeout>30</session-timeout>
  <error-page>
    <error-code>404</error-code>
    <location>/missing.html</location>
  </error-page>
  <error-page>
    <error-code>422</error-code>
  </error-page>
</web-app>
`,
    half: ['<error-code>404<', '<error-code>4‸<', '<error-code>410<'],
    elsewhere: ['>30<', '>‸<'],
  },
  apiblueprint: {
    text: `FORMAT: 1A

# Orders

## Place an order [POST /orders]

+ Response 404 (text/plain)

+ Response 422
    + Headers
`,
    half: ['+ Response 404', '+ Response 4‸', '+ Response 410'],
    elsewhere: ['+ Headers', '+ ‸'],
  },
  raml: {
    text: `#%RAML 1.0
title: Shop
/orders:
  post:
    responses:
      404:
        description: No such shop
      422:
        description: Not an order
`,
    isUnhinted: true,
    half: ['      404:', '      4‸:', '      410:'],
    elsewhere: ['title: Shop', 'title: ‸'],
  },
  lua: {
    text: `local order = find(ngx.var.id)
if not order then
  ngx.status = 404
  return ngx.say("none")
end
ngx.sleep(1)
return ngx.exit(422)
`,
    half: ['ngx.status = 404', 'ngx.status = ‸', 'ngx.status = 410'],
    elsewhere: ['ngx.sleep(1)', 'ngx.sleep(‸)'],
    number: [
      'ngx.status = 404',
      'ngx.status = ngx.HTTP_NOT‸_FOUND',
      'Write as 404',
      'ngx.status = 404',
    ],
  },
  cpp: {
    text: `#include <crow.h>

int main() {
  crow::SimpleApp app;
  CROW_ROUTE(app, "/orders")([](const crow::request& req) {
    if (req.body.empty()) return crow::response(422);
    return crow::response(404, "none");
  });
  app.port(80).run();
}
`,
    half: ['crow::response(422)', 'crow::response(4‸', 'crow::response(410'],
    elsewhere: ['app.port(80)', 'app.port(‸)'],
  },
  powershell: {
    text: `Add-PodeRoute -Method Get -Path '/orders' -ScriptBlock {
    if ($null -eq $order) {
        Set-PodeResponseStatus -Code 404
        return
    }
    Start-Sleep -Seconds 1
    Set-PodeResponseStatus -Code 422
}
`,
    half: ['-Code 404', '-Code ‸', '-Code 410'],
    elsewhere: ['-Seconds 1', '-Seconds ‸'],
  },
  clojure: {
    text: `(ns shop.orders
  (:require [ring.util.response :as response]))

(defn show [request]
  (if-let [order (find-order request)]
    {:status 422 :body "vague"}
    {:status 404 :size 9 :body "none"}))
`,
    half: [':status 404', ':status ‸', ':status 410'],
    elsewhere: [':size 9', ':size ‸'],
  },
  perl: {
    text: `use Mojolicious::Lite -signatures;

get '/orders' => sub ($c) {
  return $c->render(text => 'none', status => 404) unless $c->param('id');
  sleep 1;
  $c->render(text => 'vague', status => 422);
};
`,
    half: ['status => 404', 'status => ‸', 'status => 410'],
    elsewhere: ['sleep 1', 'sleep ‸'],
  },
  r: {
    text: `library(plumber)

#* @get /orders
function(req, res) {
  if (is.null(req$args$id)) {
    res$status <- 404
    return(list(error = "none"))
  }
  Sys.sleep(1)
  res$status <- 422
}
`,
    half: ['res$status <- 404', 'res$status <- ‸', 'res$status <- 410'],
    elsewhere: ['Sys.sleep(1)', 'Sys.sleep(‸)'],
  },
  erlang: {
    text: `-module(orders).

init(Req0, State) ->
    timer:sleep(1),
    Req = case find(Req0) of
        none -> cowboy_req:reply(404, Req0);
        _ -> cowboy_req:reply(422, #{}, <<"vague">>, Req0)
    end,
    {ok, Req, State}.
`,
    half: ['cowboy_req:reply(404', 'cowboy_req:reply(‸', 'cowboy_req:reply(410'],
    elsewhere: ['timer:sleep(1)', 'timer:sleep(‸)'],
  },
  nim: {
    text: `import std/asynchttpserver

proc show(req: Request) {.async.} =
  if req.body.len == 9:
    await req.respond(HttpCode(404), "none")
  await req.respond(HttpCode(422), "vague")
`,
    half: ['HttpCode(404)', 'HttpCode(‸)', 'HttpCode(410)'],
    elsewhere: ['len == 9', 'len == ‸'],
    constant: [
      'Write as Http422',
      ['asynchttpserver\n', 'asynchttpserver\nimport std/httpcore\n'],
      ['HttpCode(422)', 'Http422'],
    ],
    number: ['HttpCode(404)', 'Http4‸04', 'Write as 404', '404'],
  },
  crystal: {
    text: `require "http/server"

server = HTTP::Server.new do |context|
  sleep 1
  if context.request.body.nil?
    context.response.status = HTTP::Status.new(422)
  else
    context.response.status_code = 404
  end
end
`,
    half: ['status_code = 404', 'status_code = ‸', 'status_code = 410'],
    elsewhere: ['sleep 1', 'sleep ‸'],
    constant: [
      'Write as HTTP::Status::UNPROCESSABLE_ENTITY',
      ['HTTP::Status.new(422)', 'HTTP::Status::UNPROCESSABLE_ENTITY'],
    ],
  },
  yaml: openapi,
  json,
  jsonc: json,
  toml: {
    text: `[build]
  publish = "dist"

[[redirects]]
  from = "/old"
  to = "/new"
  status = 308

[[redirects]]
  from = "/*"
  to = "/missing"
  status = 404
`,
    rare: 308,
    half: ['status = 404', 'status = ‸', 'status = 410'],
    elsewhere: ['publish = "dist"', 'publish = ‸'],
    file: 'netlify.toml',
  },
  terraform: gateway,
  hcl: gateway,
  nginx: {
    text: `server {
  listen 80;
  error_page 404 /missing.html;
  location /orders {
    return 422;
  }
}
`,
    half: ['error_page 404', 'error_page 4‸', 'error_page 410'],
    elsewhere: ['listen 80', 'listen ‸'],
  },
  apacheconf: {
    text: `Timeout 60
ErrorDocument 404 /missing.html
ErrorDocument 422 "Not an order"
`,
    half: ['ErrorDocument 404', 'ErrorDocument 4‸', 'ErrorDocument 410'],
    elsewhere: ['Timeout 60', 'Timeout ‸'],
  },
  caddyfile: {
    text: `shop.example {
	root * /srv
	respond /old "gone" 404
	respond /orders "vague" 422
}
`,
    half: ['respond /old "gone" 404', 'respond /old "gone" ‸', 'respond /old "gone" 410'],
    elsewhere: ['root * /srv', 'root * ‸'],
  },
  haproxy: {
    text: `frontend shop
    bind :80
    http-request return status 404 if { path /old }
    http-request deny deny_status 422
`,
    half: ['status 404', 'status ‸', 'status 410'],
    elsewhere: ['bind :80', 'maxconn ‸'],
  },
  hurl: {
    text: `GET https://shop.example/orders/9
HTTP 404

POST https://shop.example/orders
HTTP 422
[Asserts]
duration < 1000
`,
    half: ['HTTP 404', 'HTTP ‸', 'HTTP 410'],
    elsewhere: ['duration < 1000', 'duration < ‸'],
  },
  redirects: {
    text: `/old  /new  308
/gone /missing  404
`,
    rare: 308,
    half: ['/missing  404', '/missing  4‸', '/missing  410'],
    elsewhere: ['/gone ', '/‸ '],
  },
  http: requests,
  rest: requests,
  'http-message': {
    text: `HTTP/1.1 404 Not Found
Content-Length: 0

HTTP/1.1 422
Retry-After: 9
`,
    half: ['HTTP/1.1 404 Not Found', 'HTTP/1.1 ‸', 'HTTP/1.1 410'],
    elsewhere: ['Content-Length: 0', 'Content-Length: ‸'],
  },
  'http-prose': {
    text: `An unknown order is answered with HTTP status 404.
An order that makes no sense is answered with HTTP status 422.
There are 9 shops.
`,
    isUnhinted: true,
    half: null,
    elsewhere: ['There are 9', 'There are ‸'],
  },
  restructuredtext: {
    text: `Orders
======

An unknown order is answered with HTTP status 404.

An order that makes no sense is answered with HTTP status 422.
There are 9 shops.
`,
    isUnhinted: true,
    half: null,
    elsewhere: ['There are 9', 'There are ‸'],
  },
  asciidoc: {
    text: `= Orders

An unknown order is answered with HTTP status 404.

An order that makes no sense is answered with HTTP status 422.
There are 9 shops.
`,
    isUnhinted: true,
    half: null,
    elsewhere: ['There are 9', 'There are ‸'],
  },
  feature: {
    text: `Feature: Orders
  Scenario: Show an order that is unknown
    Given 9 orders
    When I request "/orders/9"
    Then the response status code should be 404

  Scenario: Place an order that makes no sense
    When I send a POST request to "/orders"
    Then the response status code should be 422
`,
    isUnhinted: true,
    half: null,
    elsewhere: ['Given 9', 'Given ‸'],
  },
  vue: {
    text: `<template>
  <p>404</p>
</template>

<script lang="ts">
${script}</script>
`,
    ...inScript,
  },
  html: {
    text: `<!doctype html>\n<p>404</p>\n<script type="module">\n${script}</script>\n`,
    ...inScript,
  },
  svelte: { text: `<script lang="ts">\n${script}</script>\n\n<p>404</p>\n`, ...inScript },
  astro: { text: `---\n${script}---\n\n<p>404</p>\n`, ...inScript },
  markdown: { text: `# Answers\n\n\`\`\`js\n${script}\`\`\`\n`, ...inScript },
  mdx: { text: `# Answers\n\n\`\`\`ts\n${script}\`\`\`\n`, ...inScript },
  ipynb: {
    text: `{
 "cells": [
  {
   "cell_type": "code",
   "source": [
    "import requests\\n",
    "r = requests.get(url, timeout=9)\\n",
    "gone = r.status_code == 404\\n",
    "vague = r.status_code == 422\\n"
   ]
  }
 ],
 "metadata": { "language_info": { "name": "python" } },
 "nbformat": 4
}
`,
    half: [
      'gone = r.status_code == 404',
      'gone = r.status_code == ‸',
      'gone = r.status_code == 410',
    ],
    elsewhere: ['timeout=9', 'timeout=‸'],
    constant: [
      'Write as requests.codes.unprocessable_entity',
      ['== 422', '== requests.codes.unprocessable_entity'],
    ],
  },
};
