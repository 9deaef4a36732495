import type { Preset } from './preset'

/** PayPal's activity: sales, refunds, fees and withdrawals, which are bookings and not all orders. */
const paypal: Preset = {
  id: 'paypal_activity',
  subject: 'ledger',
  signature: [
    'From Email Address',
    'To Email Address',
    'Reference Txn ID',
    'Balance Impact',
    'Receipt ID',
    'Absender E-Mail-Adresse',
    'Empfänger E-Mail-Adresse',
    'Zugehöriger Transaktionscode',
    'Auswirkung auf Guthaben',
    "De l'adresse email",
    "À l'adresse email",
    'Impact sur le solde',
  ],
  roles: {
    time: ['Date', 'Datum'],
    order: ['Transaction ID', 'Transaktionscode', 'Numéro de transaction'],
    customer: ['From Email Address', 'Absender E-Mail-Adresse', "De l'adresse email"],
    event: ['Type', 'Typ'],
    status: ['Status', 'État'],
    currency: ['Currency', 'Währung', 'Devise'],
    amount: ['Gross', 'Brutto', 'Avant commission'],
    cost: ['Fee', 'Gebühr', 'Entgelt', 'Commission'],
    net: ['Net', 'Netto'],
    product: ['Item Title', 'Artikelbezeichnung', "Titre de l'objet"],
    quantity: ['Quantity', 'Anzahl', 'Quantité'],
    country: ['Country Code', 'Ländercode', 'Indicatif pays'],
  },
  texts: ['Invoice Number', 'Receipt ID', 'Reference Txn ID', 'Item ID'],
}

/** Square's transactions: a payment or a refund a row, the latter with amounts below zero. */
const square: Preset = {
  id: 'square_transactions',
  subject: 'orders',
  grain: 'order',
  signature: ['Gift Card Sales', 'Partial Refunds', 'Total Collected', 'Card Entry Methods'].concat(
    ['Other Tender', 'Net Total', 'PAN Suffix', 'Square Gift Card', 'Customer Reference ID'],
  ),
  roles: {
    time: ['Date'],
    order: ['Transaction ID'],
    customer: ['Customer ID', 'Customer Name'],
    amount: ['Total Collected'],
    list: ['Gross Sales'],
    net: ['Net Total'],
    discount: ['Discounts'],
    cost: ['Fees'],
    channel: ['Source'],
    shop: ['Location'],
    status: ['Event Type'],
    product: ['Description'],
  },
  includes: { amount: 'shipping-and-taxes' },
  texts: ['PAN Suffix', 'Staff ID', 'Customer ID'],
}

/** 支付宝 records of trades: what came in and what went out, told by 收/支. */
const alipay: Preset = {
  id: 'alipay_records',
  subject: 'ledger',
  currency: 'CNY',
  timezone: 'Asia/Shanghai',
  signature: [
    '交易来源地',
    '资金状态',
    '最近修改时间',
    '成功退款（元）',
    '服务费（元）',
    '收/支',
    '收/付款方式',
  ].concat(['交易创建时间', '商家订单号']),
  roles: {
    time: ['交易创建时间', '交易时间', '付款时间'],
    paid: ['付款时间'],
    order: ['商家订单号', '商户订单号', '交易号', '交易订单号'],
    customer: ['对方账号', '交易对方'],
    product: ['商品名称', '商品说明'],
    amount: ['金额（元）', '金额'],
    event: ['收/支'],
    status: ['交易状态'],
    refund: ['成功退款（元）'],
    cost: ['服务费（元）'],
  },
  texts: ['交易号', '交易订单号', '商户订单号'],
}

/** 微信支付 bills of a person: what came in and what went out, told by 收/支. */
const wechat: Preset = {
  id: 'wechat_records',
  subject: 'ledger',
  currency: 'CNY',
  timezone: 'Asia/Shanghai',
  signature: ['当前状态', '交易单号', '商户单号', '收/支'],
  roles: {
    time: ['交易时间'],
    order: ['商户单号', '交易单号'],
    customer: ['交易对方'],
    product: ['商品'],
    amount: ['金额(元)'],
    event: ['收/支'],
    status: ['当前状态'],
  },
  texts: ['交易单号', '商户单号'],
}

export const payments: readonly Preset[] = [paypal, square, alipay, wechat]
