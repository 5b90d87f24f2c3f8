import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { StatusCodes } from 'http-status-codes';
import { fail, findBook, findCustomer } from './lib/shop';

const app = new Hono();

app.get('/customers/:id', async (c) => {
  const customer = await findCustomer(c.req.param('id'));
  if (!customer) throw new HTTPException(StatusCodes.NOT_FOUND, { message: 'No such customer' });
  return c.json(customer);
});

app.get('/books/:id', (c) => {
  const book = findBook(c.req.param('id'));
  if (!book) return c.json({ error: { code: 404, message: 'No such book' } }, 404);
  return c.json(book, StatusCodes.OK);
});

app.post('/payments', async (c) => {
  const payment = await c.req.json();
  if (payment.declined) return fail(c, 402);
  return c.json({ id: payment.id }, 299);
});

export default app;
