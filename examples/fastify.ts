import Fastify from 'fastify';
import { findBook, isOpen, reserve } from './lib/shop';

const server = Fastify({ connectionTimeout: 500 });

server.get<{ Params: { id: string } }>('/books/:id', async (request, reply) => {
  const book = findBook(request.params.id);
  if (!book) return reply.code(404).send({ error: { code: 404, message: 'No such book' } });
  return book;
});

server.post<{ Body: { bookId: string } }>('/reservations', async (request, reply) => {
  if (!isOpen()) return reply.code(503).send('The shop is closed');
  const reservation = await reserve(request.body.bookId);
  return reply.code(reservation.isNew ? 201 : 200).send(reservation);
});

server.delete('/reservations/:id', async (request, reply) => {
  return reply.code(402).send();
});

await server.listen({ port: 3001 });
