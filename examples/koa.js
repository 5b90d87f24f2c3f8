const Koa = require('koa');
const { findBook } = require('./lib/shop.ts');

const app = new Koa();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.status ?? 500;
    ctx.body = { error: { code: ctx.status, message: 'Something went wrong' } };
  }
});

app.use(async (ctx) => {
  if (ctx.method !== 'GET') ctx.throw(405, 'Read only');

  const book = findBook(ctx.path.slice(1));
  if (!book) {
    ctx.status = 404;
    ctx.body = 'No such book';
    return;
  }
  ctx.body = book;
});

app.listen(3002);
