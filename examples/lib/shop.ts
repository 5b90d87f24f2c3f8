/** What the services of this folder share: a shop without a database. */

export interface Book {
  readonly id: string;
  readonly title: string;
}

export class OrderError extends Error {}
export class OutOfStockError extends Error {}

export const books: Book[] = [{ id: '1', title: 'How to Think About HTTP' }];

export function findBook(id: string): Book | undefined {
  return books.find((book) => book.id === id);
}

export async function findCustomer(id: string) {
  return id === '1' ? { id, name: 'Ada' } : undefined;
}

export async function findOrders(customer: string) {
  return [{ id: '7', customer, bookId: '1' }];
}

export async function placeOrder(order: { bookId?: string }) {
  if (!findBook(order.bookId ?? '')) throw new OrderError('No such book');
  return { id: '8', ...order };
}

export const saveOrder = placeOrder;

export function allowance(address: string): number {
  return address === '::1' ? 10 : 0;
}

export function isOpen(): boolean {
  return new Date().getHours() >= 9;
}

export async function reserve(bookId: string) {
  return { bookId, isNew: true };
}

export class BookService {
  async find(id: string) {
    return findBook(id);
  }

  async add(book: Book) {
    books.push(book);
    return book;
  }

  async remove(id: string) {
    books.splice(books.findIndex((book) => book.id === id));
  }
}

/** Answers with an error: the catalog's `patterns` say where its status code stands. */
export function fail(context: { json(body: unknown, status: number): Response }, status: number) {
  return context.json({ error: { code: status, message: 'That did not work' } }, status);
}
