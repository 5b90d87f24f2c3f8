import type { Framework } from '../framework';
import { actix } from './actix';
import { adonisjs } from './adonisjs';
import { aiohttp } from './aiohttp';
import { amplify } from './amplify';
import { angular } from './angular';
import { ansible } from './ansible';
import { apacheHttpclient } from './apache-httpclient';
import { apache } from './apache';
import { apiBlueprint } from './api-blueprint';
import { apiMachinery } from './api-machinery';
import { apidoc } from './apidoc';
import { apiflask } from './apiflask';
import { apimatic } from './apimatic';
import { apisix } from './apisix';
import { apispec } from './apispec';
import { appEngineGo } from './app-engine-go';
import { appEngine } from './app-engine';
import { arazzo } from './arazzo';
import { armeria } from './armeria';
import { aspnetWebapi } from './aspnet-webapi';
import { aspnetcoreFsharp } from './aspnetcore-fsharp';
import { aspnetcore } from './aspnetcore';
import { astro } from './astro';
import { asyncapi } from './asyncapi';
import { awsLambdaGo } from './aws-lambda-go';
import { awsLambdaPython } from './aws-lambda-python';
import { awsLambda } from './aws-lambda';
import { axiosMockAdapter } from './axios-mock-adapter';
import { axios } from './axios';
import { axumTest } from './axum-test';
import { axum } from './axum';
import { azureApiManagement } from './azure-api-management';
import { azureFunctions } from './azure-functions';
import { azureStaticWebApps } from './azure-static-web-apps';
import { beast } from './beast';
import { beego } from './beego';
import { blackboxExporter } from './blackbox-exporter';
import { boom } from './boom';
import { bottle } from './bottle';
import { bruno } from './bruno';
import { bypass } from './bypass';
import { caddy } from './caddy';
import { caddyhttp } from './caddyhttp';
import { cakephp } from './cakephp';
import { catalyst } from './catalyst';
import { chai } from './chai';
import { chaosMesh } from './chaos-mesh';
import { cherrypy } from './cherrypy';
import { chiRender } from './chi-render';
import { cljHttp } from './clj-http';
import { cloudflareTunnel } from './cloudflare-tunnel';
import { cloudformation } from './cloudformation';
import { codeigniter } from './codeigniter';
import { contour } from './contour';
import { contractFragments } from './contract-fragments';
import { cowboy } from './cowboy';
import { cppHttplib } from './cpp-httplib';
import { crow } from './crow';
import { crystalHttpServer } from './crystal-http-server';
import { cypress } from './cypress';
import { dancer } from './dancer';
import { dartFrog } from './dart-frog';
import { dartHttpException } from './dart-http-exception';
import { dartHttp } from './dart-http';
import { dartIo } from './dart-io';
import { dartTest } from './dart-test';
import { directus } from './directus';
import { djangoNinja } from './django-ninja';
import { djangoRestFramework } from './django-rest-framework';
import { django } from './django';
import { dotnetHttp } from './dotnet-http';
import { drogon } from './drogon';
import { echo } from './echo';
import { elasticsearch } from './elasticsearch';
import { elixirHttp } from './elixir-http';
import { elysia } from './elysia';
import { envoy } from './envoy';
import { erlangClients } from './erlang-clients';
import { erlangWeb } from './erlang-web';
import { espWeb } from './esp-web';
import { express } from './express';
import { falco } from './falco';
import { falcon } from './falcon';
import { fastapi } from './fastapi';
import { fastendpoints } from './fastendpoints';
import { fasthttp } from './fasthttp';
import { fastify } from './fastify';
import { feathersjs } from './feathersjs';
import { fetchMock } from './fetch-mock';
import { fetch } from './fetch';
import { fiber } from './fiber';
import { firebaseHosting } from './firebase-hosting';
import { firebase } from './firebase';
import { flaskAppbuilder } from './flask-appbuilder';
import { flaskRestx } from './flask-restx';
import { flaskSmorest } from './flask-smorest';
import { flask } from './flask';
import { flurl } from './flurl';
import { gabbi } from './gabbi';
import { gatus } from './gatus';
import { gin } from './gin';
import { giraffe } from './giraffe';
import { goHttp } from './go-http';
import { goOpenapi } from './go-openapi';
import { goRestful } from './go-restful';
import { goTesting } from './go-testing';
import { goZero } from './go-zero';
import { gock } from './gock';
import { gomega } from './gomega';
import { googleApiGo } from './google-api-go';
import { googleApis } from './google-apis';
import { googleUrlMap } from './google-url-map';
import { goss } from './goss';
import { grape } from './grape';
import { graphql } from './graphql';
import { grpcGateway } from './grpc-gateway';
import { guzzle } from './guzzle';
import { h3 } from './h3';
import { hanami } from './hanami';
import { hapi } from './hapi';
import { happstack } from './happstack';
import { haproxyLua } from './haproxy-lua';
import { haproxy } from './haproxy';
import { har } from './har';
import { haskellWeb } from './haskell-web';
import { helidon } from './helidon';
import { hono } from './hono';
import { httpErrors } from './http-errors';
import { httpException } from './http-exception';
import { httpMessage } from './http-message';
import { httpStatusCodes } from './http-status-codes';
import { http4k } from './http4k';
import { http4s } from './http4s';
import { httpexpect } from './httpexpect';
import { httpmockGo } from './httpmock-go';
import { httr } from './httr';
import { huma } from './huma';
import { hurl } from './hurl';
import { hyperH2 } from './hyper-h2';
import { iis } from './iis';
import { insomnia } from './insomnia';
import { iris } from './iris';
import { istio } from './istio';
import { jackrabbit } from './jackrabbit';
import { javaClients } from './java-clients';
import { javalin } from './javalin';
import { jaxrs } from './jaxrs';
import { jdkHttpServer } from './jdk-http-server';
import { jest } from './jest';
import { jettyXml } from './jetty-xml';
import { junit } from './junit';
import { k6 } from './k6';
import { kemal } from './kemal';
import { koa } from './koa';
import { kong } from './kong';
import { kotest } from './kotest';
import { kratos } from './kratos';
import { ktor } from './ktor';
import { kubernetes } from './kubernetes';
import { lapis } from './lapis';
import { laravel } from './laravel';
import { litestar } from './litestar';
import { loopback } from './loopback';
import { luaWeb } from './lua-web';
import { lucky } from './lucky';
import { lwp } from './lwp';
import { lychee } from './lychee';
import { macaron } from './macaron';
import { micronaut } from './micronaut';
import { minitest } from './minitest';
import { mirage } from './mirage';
import { mochiweb } from './mochiweb';
import { mockoon } from './mockoon';
import { mockserver } from './mockserver';
import { mockttp } from './mockttp';
import { modPerl } from './mod-perl';
import { mojolicious } from './mojolicious';
import { mongoose } from './mongoose';
import { mountebank } from './mountebank';
import { msw } from './msw';
import { nanohttpd } from './nanohttpd';
import { nestjs } from './nestjs';
import { netlify } from './netlify';
import { nette } from './nette';
import { netty } from './netty';
import { nextcloud } from './nextcloud';
import { nextjsPages } from './nextjs-pages';
import { nextjs } from './nextjs';
import { nginx } from './nginx';
import { nimWeb } from './nim-web';
import { nockRecordings } from './nock-recordings';
import { nock } from './nock';
import { nodeAssert } from './node-assert';
import { nodeHttp } from './node-http';
import { nuclei } from './nuclei';
import { oak } from './oak';
import { oatpp } from './oatpp';
import { okhttp } from './okhttp';
import { openApiSpex } from './open-api-spex';
import { openapi } from './openapi';
import { openresty } from './openresty';
import { osApiRef } from './os-api-ref';
import { pactContract } from './pact-contract';
import { pact } from './pact';
import { pactum } from './pactum';
import { passport } from './passport';
import { payload } from './payload';
import { pecan } from './pecan';
import { pedestal } from './pedestal';
import { pekkoHttp } from './pekko-http';
import { phoenix } from './phoenix';
import { php } from './php';
import { phpunit } from './phpunit';
import { pistache } from './pistache';
import { plack } from './plack';
import { playJava } from './play-java';
import { play } from './play';
import { playwright } from './playwright';
import { plumber } from './plumber';
import { pocketbase } from './pocketbase';
import { poco } from './poco';
import { pode } from './pode';
import { poem } from './poem';
import { pook } from './pook';
import { postmanScripts } from './postman-scripts';
import { postman } from './postman';
import { powershellHttp } from './powershell-http';
import { prometheusGo } from './prometheus-go';
import { prometheus } from './prometheus';
import { psr7 } from './psr7';
import { pyramid } from './pyramid';
import { pytestLocalserver } from './pytest-localserver';
import { pythonHttp } from './python-http';
import { qtNetwork } from './qt-network';
import { qwik } from './qwik';
import { rack } from './rack';
import { rails } from './rails';
import { raml } from './raml';
import { reactRouter } from './react-router';
import { redirects } from './redirects';
import { requests } from './requests';
import { responses } from './responses';
import { restAssured } from './rest-assured';
import { restify } from './restify';
import { ring } from './ring';
import { rocket } from './rocket';
import { roda } from './roda';
import { routingControllers } from './routing-controllers';
import { rspec } from './rspec';
import { rswag } from './rswag';
import { rubyHttp } from './ruby-http';
import { rustHttp } from './rust-http';
import { salvo } from './salvo';
import { sanic } from './sanic';
import { sapCap } from './sap-cap';
import { serverless } from './serverless';
import { servlet } from './servlet';
import { shelf } from './shelf';
import { sinatra } from './sinatra';
import { smithy } from './smithy';
import { solid } from './solid';
import { spark } from './spark';
import { springCloudGateway } from './spring-cloud-gateway';
import { springTest } from './spring-test';
import { spring } from './spring';
import { springdoc } from './springdoc';
import { starlette } from './starlette';
import { statusNames } from './status-names';
import { stepCi } from './step-ci';
import { strapi } from './strapi';
import { supertest } from './supertest';
import { sveltekit } from './sveltekit';
import { swaggerJsdoc } from './swagger-jsdoc';
import { swaggerPhp } from './swagger-php';
import { swaggo } from './swaggo';
import { symfony } from './symfony';
import { tavern } from './tavern';
import { terraform } from './terraform';
import { testDoubles } from './test-doubles';
import { testing } from './testing';
import { tide } from './tide';
import { tntnet } from './tntnet';
import { tornado } from './tornado';
import { traefik } from './traefik';
import { trpc } from './trpc';
import { tsoa } from './tsoa';
import { twisted } from './twisted';
import { typespec } from './typespec';
import { undertow } from './undertow';
import { undici } from './undici';
import { unittest } from './unittest';
import { unrolledRender } from './unrolled-render';
import { urlsession } from './urlsession';
import { utoipa } from './utoipa';
import { uwebsockets } from './uwebsockets';
import { vapor } from './vapor';
import { varnish } from './varnish';
import { vcr } from './vcr';
import { vercel } from './vercel';
import { vertx } from './vertx';
import { wadl } from './wadl';
import { warp } from './warp';
import { webXml } from './web-xml';
import { web } from './web';
import { webapp2 } from './webapp2';
import { webmock } from './webmock';
import { webpy } from './webpy';
import { werkzeug } from './werkzeug';
import { wiremockMapping } from './wiremock-mapping';
import { wiremockRs } from './wiremock-rs';
import { wiremock } from './wiremock';
import { wordpress } from './wordpress';
import { xunit } from './xunit';
import { yaws } from './yaws';
import { yii } from './yii';
import { zodOpenapi } from './zod-openapi';

/** All frameworks, by id. Generated by `npm run generate`. */
export const frameworks: readonly Framework[] = [
  actix,
  adonisjs,
  aiohttp,
  amplify,
  angular,
  ansible,
  apacheHttpclient,
  apache,
  apiBlueprint,
  apiMachinery,
  apidoc,
  apiflask,
  apimatic,
  apisix,
  apispec,
  appEngineGo,
  appEngine,
  arazzo,
  armeria,
  aspnetWebapi,
  aspnetcoreFsharp,
  aspnetcore,
  astro,
  asyncapi,
  awsLambdaGo,
  awsLambdaPython,
  awsLambda,
  axiosMockAdapter,
  axios,
  axumTest,
  axum,
  azureApiManagement,
  azureFunctions,
  azureStaticWebApps,
  beast,
  beego,
  blackboxExporter,
  boom,
  bottle,
  bruno,
  bypass,
  caddy,
  caddyhttp,
  cakephp,
  catalyst,
  chai,
  chaosMesh,
  cherrypy,
  chiRender,
  cljHttp,
  cloudflareTunnel,
  cloudformation,
  codeigniter,
  contour,
  contractFragments,
  cowboy,
  cppHttplib,
  crow,
  crystalHttpServer,
  cypress,
  dancer,
  dartFrog,
  dartHttpException,
  dartHttp,
  dartIo,
  dartTest,
  directus,
  djangoNinja,
  djangoRestFramework,
  django,
  dotnetHttp,
  drogon,
  echo,
  elasticsearch,
  elixirHttp,
  elysia,
  envoy,
  erlangClients,
  erlangWeb,
  espWeb,
  express,
  falco,
  falcon,
  fastapi,
  fastendpoints,
  fasthttp,
  fastify,
  feathersjs,
  fetchMock,
  fetch,
  fiber,
  firebaseHosting,
  firebase,
  flaskAppbuilder,
  flaskRestx,
  flaskSmorest,
  flask,
  flurl,
  gabbi,
  gatus,
  gin,
  giraffe,
  goHttp,
  goOpenapi,
  goRestful,
  goTesting,
  goZero,
  gock,
  gomega,
  googleApiGo,
  googleApis,
  googleUrlMap,
  goss,
  grape,
  graphql,
  grpcGateway,
  guzzle,
  h3,
  hanami,
  hapi,
  happstack,
  haproxyLua,
  haproxy,
  har,
  haskellWeb,
  helidon,
  hono,
  httpErrors,
  httpException,
  httpMessage,
  httpStatusCodes,
  http4k,
  http4s,
  httpexpect,
  httpmockGo,
  httr,
  huma,
  hurl,
  hyperH2,
  iis,
  insomnia,
  iris,
  istio,
  jackrabbit,
  javaClients,
  javalin,
  jaxrs,
  jdkHttpServer,
  jest,
  jettyXml,
  junit,
  k6,
  kemal,
  koa,
  kong,
  kotest,
  kratos,
  ktor,
  kubernetes,
  lapis,
  laravel,
  litestar,
  loopback,
  luaWeb,
  lucky,
  lwp,
  lychee,
  macaron,
  micronaut,
  minitest,
  mirage,
  mochiweb,
  mockoon,
  mockserver,
  mockttp,
  modPerl,
  mojolicious,
  mongoose,
  mountebank,
  msw,
  nanohttpd,
  nestjs,
  netlify,
  nette,
  netty,
  nextcloud,
  nextjsPages,
  nextjs,
  nginx,
  nimWeb,
  nockRecordings,
  nock,
  nodeAssert,
  nodeHttp,
  nuclei,
  oak,
  oatpp,
  okhttp,
  openApiSpex,
  openapi,
  openresty,
  osApiRef,
  pactContract,
  pact,
  pactum,
  passport,
  payload,
  pecan,
  pedestal,
  pekkoHttp,
  phoenix,
  php,
  phpunit,
  pistache,
  plack,
  playJava,
  play,
  playwright,
  plumber,
  pocketbase,
  poco,
  pode,
  poem,
  pook,
  postmanScripts,
  postman,
  powershellHttp,
  prometheusGo,
  prometheus,
  psr7,
  pyramid,
  pytestLocalserver,
  pythonHttp,
  qtNetwork,
  qwik,
  rack,
  rails,
  raml,
  reactRouter,
  redirects,
  requests,
  responses,
  restAssured,
  restify,
  ring,
  rocket,
  roda,
  routingControllers,
  rspec,
  rswag,
  rubyHttp,
  rustHttp,
  salvo,
  sanic,
  sapCap,
  serverless,
  servlet,
  shelf,
  sinatra,
  smithy,
  solid,
  spark,
  springCloudGateway,
  springTest,
  spring,
  springdoc,
  starlette,
  statusNames,
  stepCi,
  strapi,
  supertest,
  sveltekit,
  swaggerJsdoc,
  swaggerPhp,
  swaggo,
  symfony,
  tavern,
  terraform,
  testDoubles,
  testing,
  tide,
  tntnet,
  tornado,
  traefik,
  trpc,
  tsoa,
  twisted,
  typespec,
  undertow,
  undici,
  unittest,
  unrolledRender,
  urlsession,
  utoipa,
  uwebsockets,
  vapor,
  varnish,
  vcr,
  vercel,
  vertx,
  wadl,
  warp,
  webXml,
  web,
  webapp2,
  webmock,
  webpy,
  werkzeug,
  wiremockMapping,
  wiremockRs,
  wiremock,
  wordpress,
  xunit,
  yaws,
  yii,
  zodOpenapi,
];
