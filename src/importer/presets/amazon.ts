import type { Preset } from './preset'

/** All orders, tab separated, nothing quoted; an item a row, times in UTC. */
const allOrders: Preset = {
  id: 'amazon_all_orders',
  subject: 'order_lines',
  grain: 'line',
  timezone: 'UTC',
  quote: 'none',
  signature: [
    'amazon-order-id',
    'purchase-date',
    'item-price',
    'ship-service-level',
    'fulfillment-channel',
    'merchant-order-id',
    'item-promotion-discount',
  ],
  roles: {
    order: ['amazon-order-id'],
    time: ['purchase-date'],
    status: ['order-status', 'item-status'],
    sku: ['sku'],
    item: ['asin'],
    product: ['product-name'],
    quantity: ['quantity'],
    amount: ['item-price'],
    discount: ['item-promotion-discount'],
    shipping: ['shipping-price'],
    currency: ['currency'],
    channel: ['sales-channel'],
    medium: ['fulfillment-channel'],
    campaign: ['promotion-ids'],
    country: ['ship-country'],
    region: ['ship-state'],
  },
  texts: ['ship-postal-code', 'promotion-ids', 'sku'],
}

/** Settlement V2: an amount a row; the first row sums up the settlement and names no transaction. */
const settlement: Preset = {
  id: 'amazon_settlement_v2',
  subject: 'ledger',
  timezone: 'UTC',
  quote: 'none',
  signature: [
    'settlement-id',
    'amount-type',
    'amount-description',
    'posted-date-time',
    'merchant-adjustment-item-id',
    'settlement-start-date',
  ],
  roles: {
    order: ['order-id'],
    line: ['order-item-code'],
    time: ['posted-date-time', 'posted-date'],
    event: ['transaction-type'],
    category: ['amount-type'],
    text: ['amount-description'],
    sku: ['sku'],
    quantity: ['quantity-purchased'],
    amount: ['amount'],
    currency: ['currency'],
    channel: ['marketplace-name'],
    campaign: ['promotion-id'],
  },
  texts: ['settlement-id', 'order-item-code', 'shipment-id', 'promotion-id'],
  asides: [{ column: ['transaction-type'], values: [''], reason: 'total' }],
}

/** Date range reports: seven to nine lines of definitions above, times with the name of their zone. */
const dateRange: Preset = {
  id: 'amazon_date_range',
  subject: 'ledger',
  signature: [
    'settlement id',
    'product sales',
    'fba fees',
    'selling fees',
    'marketplace',
    'promotional rebates',
    'other transaction fees',
  ],
  roles: {
    order: ['order id'],
    time: ['date/time'],
    event: ['type'],
    sku: ['sku'],
    product: ['description'],
    quantity: ['quantity'],
    amount: ['product sales'],
    net: ['total'],
    shipping: ['shipping credits', 'postage credits'],
    discount: ['promotional rebates'],
    channel: ['marketplace'],
    region: ['order state'],
  },
  texts: ['settlement id', 'order postal'],
}

/** Detail page sales and traffic; the day stands in the file's name only. */
const business: Preset = {
  id: 'amazon_business',
  subject: 'metrics',
  signature: [
    '(Child) ASIN',
    '(Parent) ASIN',
    'Sessions - Total',
    'Sessions',
    'Unit Session Percentage',
    'Ordered Product Sales',
    'Featured Offer (Buy Box) Percentage',
    'Buy Box Percentage',
  ],
  roles: {
    time: ['Date'],
    sku: ['SKU'],
    item: ['(Child) ASIN', 'ASIN'],
    product: ['Title'],
    sessions: ['Sessions - Total', 'Sessions'],
    views: ['Page Views - Total', 'Page Views'],
    quantity: ['Units Ordered'],
    amount: ['Ordered Product Sales'],
    conversions: ['Total Order Items'],
  },
}

export const amazon: readonly Preset[] = [allOrders, settlement, dateRange, business]
