import { NextResponse } from 'next/server';
import { findOrders, OrderError, placeOrder } from '../../../lib/shop';

export async function GET(request: Request) {
  const customer = new URL(request.url).searchParams.get('customer');
  if (!customer) return NextResponse.json({ message: 'Whose orders?' }, { status: 400 });
  return NextResponse.json(await findOrders(customer));
}

export async function POST(request: Request) {
  try {
    const order = await placeOrder(await request.json());
    return NextResponse.json(order, { status: 201, headers: { Location: `/orders/${order.id}` } });
  } catch (error) {
    if (error instanceof OrderError) return NextResponse.json({ error: error.message });
    return new Response(null, { status: 500 });
  }
}

export async function DELETE() {
  return NextResponse.json({ deleted: true }, { status: 204 });
}
