import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpException,
  HttpStatus,
  NotFoundException,
  Param,
  Post,
} from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { type Book, BookService, OutOfStockError } from './lib/shop';

@Controller('books')
export class BookController {
  constructor(private readonly books: BookService) {}

  @Get(':id')
  @ApiResponse({ status: 200, description: 'The book' })
  @ApiResponse({ status: 404, description: 'No such book' })
  async read(@Param('id') id: string): Promise<Book> {
    const book = await this.books.find(id);
    if (!book) throw new NotFoundException(`No book ${id}`);
    return book;
  }

  @Post()
  @HttpCode(HttpStatus.CREATED)
  @ApiResponse({ status: 507, description: 'The shelf is full' })
  async add(@Body() book: Book): Promise<Book> {
    try {
      return await this.books.add(book);
    } catch (error) {
      if (error instanceof OutOfStockError) throw new HttpException('Sold out', 409);
      throw new HttpException('The warehouse does not answer', 504);
    }
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@Param('id') id: string): Promise<void> {
    await this.books.remove(id);
  }
}
