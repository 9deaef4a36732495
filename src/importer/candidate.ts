import { numericKinds } from '../table/kinds'
import type { Kind } from '../table/table'
import type { RoleName } from './vocabulary'

/** A column as far as roles need to know it. */
export interface Candidate {
  readonly name: string
  readonly kind?: Kind
  /** distinct values over filled ones, from a sample */
  readonly distinct?: number
  /** how many filled values that sample has */
  readonly filled?: number
}

const kindsOf: Readonly<Partial<Record<RoleName, readonly Kind[]>>> = {
  time: ['date', 'timestamp'],
  amount: numericKinds,
  quantity: numericKinds,
  price: numericKinds,
  cost: numericKinds,
  refund: numericKinds,
  rating: numericKinds,
  text: ['text'],
  event: ['text'],
  currency: ['text'],
  status: ['text', 'boolean'],
  channel: ['text'],
  campaign: ['text'],
  category: ['text'],
  product: ['text', 'integer'],
  country: ['text'],
  variant: ['text', 'integer', 'boolean'],
  order: ['text', 'integer'],
  customer: ['text', 'integer'],
  session: ['text', 'integer'],
  paid: ['date', 'timestamp'],
  line: ['text', 'integer'],
  visitor: ['text', 'integer'],
  email: ['text'],
  sku: ['text', 'integer'],
  item: ['text', 'integer'],
  option: ['text'],
  brand: ['text'],
  list: numericKinds,
  net: numericKinds,
  discount: numericKinds,
  shipping: numericKinds,
  source: ['text'],
  medium: ['text'],
  adgroup: ['text'],
  keyword: ['text'],
  impressions: numericKinds,
  clicks: numericKinds,
  conversions: numericKinds,
  sessions: numericKinds,
  visitors: numericKinds,
  views: numericKinds,
  carts: numericKinds,
  orders: numericKinds,
  page: ['text'],
  device: ['text'],
  region: ['text'],
  shop: ['text'],
  experiment: ['text', 'integer'],
  outcome: ['integer', 'boolean', 'number', 'decimal'],
}

/** Whether the kind of a column, where it is known, can fill a role. */
export function fits(role: RoleName, { kind }: Candidate): boolean {
  return kind === undefined || (kindsOf[role]?.includes(kind) ?? true)
}
