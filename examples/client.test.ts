import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { app } from './lib/shop';

describe('the book shop', () => {
  it('does not know every book', async () => {
    const response = await request(app).get('/books/0');
    expect(response.status).toBe(404);
  });

  it('keeps orders', async () => {
    await request(app).post('/orders').send({ bookId: '1' }).expect(201);
  });

  it('is retried when it is busy', async () => {
    const response = await fetch('http://localhost:3000/orders');
    const isBusy = response.status === 429 || response.status >= 500;
    expect([200, 429].includes(response.status)).toBe(!isBusy);
  });
});
