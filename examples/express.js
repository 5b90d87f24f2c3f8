const express = require('express');
const { books, findBook, saveOrder, allowance } = require('./lib/shop.ts');

const app = express();
app.use(express.json());

app.get('/books', (req, res) => {
  res.json(books);
});

app.get('/books/:id', (req, res) => {
  const book = findBook(req.params.id);
  if (!book) return res.status(404).json({ error: { code: 404, message: 'No such book' } });
  res.status(200).json(book);
});

app.post('/orders', async (req, res) => {
  if (!req.body.bookId) {
    return res.status(422).json({ error: { code: 422, message: 'Which book?' } });
  }
  if (allowance(req.ip) === 0) {
    return res.status(429).json({ error: { code: 429, message: 'Too many orders at once' } });
  }
  try {
    const order = await saveOrder(req.body);
    res.status(201).location(`/orders/${order.id}`).json(order);
  } catch (error) {
    res.status(200).json({ error: { code: 'SAVE_FAILED', message: error.message } });
  }
});

app.delete('/orders/:id', (req, res) => {
  res.status(204).json({ deleted: req.params.id });
});

app.get('/teapot', (req, res) => {
  res.status(418).send('Short and stout');
});

app.get('/ping', (req, res) => {
  res.send(200);
});

app.listen(3000);
