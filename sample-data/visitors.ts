import type { Order } from './orders'

/** The pages whose visits are recorded: the own site and the WeChat shop. */
export const tracked = (order: Order) => order.channel === 'Own site' || order.channel === 'WeChat'

/** The visitor behind an order: one for a customer, one for each guest order. */
export function visitorOf(order: Order): string {
  return order.customer ? `V${order.customer.id.slice(1)}` : `V9${order.id.slice(2)}`
}
