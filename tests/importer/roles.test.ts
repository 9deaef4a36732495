import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessRoles } from '../../src/importer'
import { roleNames } from '../../src/importer/contract'
import type { Kind } from '../../src/table/table'

/** `name:kind` for each column; text where no kind is given. */
const roles = (...columns: string[]) =>
  guessRoles(
    columns.map((column) => {
      const [name = '', kind = 'text'] = column.split(':')
      return { name, kind: kind as Kind }
    }),
  )

describe('roles', () => {
  it('take State for a place where there is a Status, and the first of several dates for the time', () => {
    expect(roles('order id', 'city', 'state', 'status', 'order date:date')).toMatchObject({
      status: 'status',
    })
    expect(roles('order id', 'state', 'order date:date').status).toBe('state')
    expect(roles('Nomor', 'Dibuat:timestamp', 'Dibayar:timestamp').time).toBe('Dibuat')
    expect(roles('Bestell-Nr.', 'Gesamtbetrag in €:decimal', 'Kunden-Nr.')).toMatchObject({
      order: 'Bestell-Nr.',
      customer: 'Kunden-Nr.',
      amount: 'Gesamtbetrag in €',
    })
  })

  it('heed how often values repeat', () => {
    const counted = (...columns: readonly (readonly [string, Kind, number])[]) =>
      guessRoles(columns.map(([name, kind, distinct]) => ({ name, kind, distinct, filled: 1000 })))
    // A kind of order is no number of one, and who is another in each row is no customer where one comes back.
    expect(
      counted(['Order', 'text', 0.003], ['Invoice', 'text', 1], ['day', 'date', 0.3]).order,
    ).toBe('Invoice')
    expect(
      counted(['client', 'text', 0.003], ['user', 'text', 0.4], ['day', 'date', 0.3]).customer,
    ).toBe('user')
    expect(counted(['platform', 'text', 0.001], ['day', 'date', 0.3]).channel).toBeUndefined()
    expect(counted(['platform', 'text', 0.004], ['day', 'date', 0.3]).channel).toBe('platform')
    expect(counted(['渠道', 'text', 0.001], ['day', 'date', 0.3]).channel).toBe('渠道')
    // Of a few rows nothing can be told.
    expect(guessRoles([{ name: 'platform', kind: 'text', distinct: 1, filled: 1 }]).channel).toBe(
      'platform',
    )
  })

  it('tell who is known from who only came by', () => {
    for (const [visitor, customer] of [
      ['visitor_id', 'customer_id'],
      ['user_pseudo_id', 'user_id'],
      ['anonymous_id', 'uid'],
      ['访客ID', '用户ID'],
    ] as const)
      expect(roles(visitor, customer, 'touched_at:timestamp', 'channel')).toMatchObject({
        visitor,
        customer,
        time: 'touched_at',
      })
    expect(roles('visitor_id', 'event', 'event_at:timestamp').customer).toBe('visitor_id')
    expect(roles('unit_id', 'group', 'converted:integer')).toEqual({
      visitor: 'unit_id',
      variant: 'group',
      outcome: 'converted',
    })
  })

  it.each([
    [
      [
        'Bestellnummer',
        'Kundennummer',
        'Bestelldatum:date',
        'Gesamtbetrag:decimal',
        'Land',
        'Status',
      ],
      ['order', 'customer', 'time', 'amount', 'country', 'status'],
    ],
    [
      [
        'Rechnungsnr',
        'Kunde',
        'Artikel',
        'Menge:integer',
        'Einzelpreis:decimal',
        'Versandkosten:decimal',
      ],
      ['order', 'customer', 'product', 'quantity', 'price', 'shipping'],
    ],
    [
      ['N° commande', 'Client', 'Date de commande:date', 'Montant TTC:decimal', 'Pays', 'Statut'],
      ['order', 'customer', 'time', 'amount', 'country', 'status'],
    ],
    [
      ['Pedido', 'Cliente', 'Fecha:date', 'Importe:decimal', 'País', 'Estado'],
      ['order', 'customer', 'time', 'amount', 'country', 'status'],
    ],
    [
      ['注文番号', '顧客ID', '注文日:date', '商品名', '数量:integer', '合計金額:decimal'],
      ['order', 'customer', 'time', 'product', 'quantity', 'amount'],
    ],
    [
      ['訂單編號', '會員編號', '訂單日期:date', '商品名稱', '數量:integer', '訂單金額:decimal'],
      ['order', 'customer', 'time', 'product', 'quantity', 'amount'],
    ],
    [
      ['会员编号', '消费日期:date', '消费金额:decimal', '门店'],
      ['customer', 'time', 'amount', 'shop'],
    ],
  ] as const)('of other languages: %s', (columns, expected) => {
    const named = columns.map((column, i) => [expected[i], column.split(':')[0]])
    expect(roles(...columns)).toEqual(Object.fromEntries(named))
  })

  it('do not take a country, a region or a state of an order for who bought', () => {
    for (const column of ['customer_country', 'Land', 'País', 'Order Status', '收货省份', 'region'])
      expect(roles('order_id', column, 'ordered_at:timestamp', 'total:decimal').customer).toBe(
        undefined,
      )
  })

  it('of the well-known retail file', () => {
    expect(
      roles(
        'InvoiceNo',
        'StockCode',
        'Description',
        'Quantity:integer',
        'InvoiceDate:timestamp',
        'UnitPrice:decimal',
        'CustomerID',
        'Country',
      ),
    ).toEqual({
      order: 'InvoiceNo',
      customer: 'CustomerID',
      time: 'InvoiceDate',
      quantity: 'Quantity',
      price: 'UnitPrice',
      product: 'Description',
      country: 'Country',
      sku: 'StockCode',
    })
  })

  it('of a Taobao export', () => {
    expect(
      roles(
        '订单编号',
        '买家会员名',
        '买家应付货款:decimal',
        '买家应付邮费:decimal',
        '总金额:decimal',
        '买家实际支付金额:decimal',
        '订单状态',
        '收货人姓名',
        '订单创建时间:timestamp',
        '订单付款时间:timestamp',
        '宝贝标题',
        '宝贝总数量:integer',
        '退款金额:decimal',
        '确认收货时间:timestamp',
      ),
    ).toEqual({
      order: '订单编号',
      customer: '买家会员名',
      time: '订单创建时间',
      amount: '买家实际支付金额',
      quantity: '宝贝总数量',
      product: '宝贝标题',
      status: '订单状态',
      refund: '退款金额',
      paid: '订单付款时间',
      list: '买家应付货款',
      shipping: '买家应付邮费',
    })
  })

  it('of a Shopify export, where the order number is called Name', () => {
    const found = roles(
      'Name',
      'Email',
      'Financial Status',
      'Paid at:timestamp',
      'Fulfilled at:timestamp',
      'Currency',
      'Subtotal:decimal',
      'Shipping:decimal',
      'Taxes:decimal',
      'Total:decimal',
      'Discount Amount:decimal',
      'Created at:timestamp',
      'Lineitem quantity:integer',
      'Lineitem name',
      'Lineitem price:decimal',
      'Lineitem sku',
      'Refunded Amount:decimal',
      'Vendor',
      'Source',
    )
    expect(found).toEqual({
      order: 'Name',
      customer: 'Email',
      time: 'Paid at',
      amount: 'Total',
      quantity: 'Lineitem quantity',
      price: 'Lineitem price',
      product: 'Lineitem name',
      channel: 'Source',
      currency: 'Currency',
      status: 'Financial Status',
      refund: 'Refunded Amount',
      sku: 'Lineitem sku',
      brand: 'Vendor',
      discount: 'Discount Amount',
      shipping: 'Shipping',
    })
  })

  it.each([
    [
      ['user_id', 'event_name', 'event_time:timestamp', 'session_id', 'variant'],
      {
        customer: 'user_id',
        event: 'event_name',
        time: 'event_time',
        session: 'session_id',
        variant: 'variant',
      },
    ],
    [
      ['用户ID', '事件', '时间:timestamp', '会话ID', '渠道'],
      { customer: '用户ID', event: '事件', time: '时间', session: '会话ID', channel: '渠道' },
    ],
    [
      ['日期:date', '推广计划', '花费:decimal', '成交金额:decimal'],
      { time: '日期', campaign: '推广计划', cost: '花费', amount: '成交金额' },
    ],
    [
      [
        'Day:date',
        'Campaign name',
        'Amount spent (USD):decimal',
        'Purchases conversion value:decimal',
      ],
      {
        time: 'Day',
        campaign: 'Campaign name',
        cost: 'Amount spent (USD)',
        amount: 'Purchases conversion value',
      },
    ],
    [
      ['utm_source', 'utm_medium', 'utm_campaign', 'started_at:timestamp', 'ended_at:timestamp'],
      {
        channel: 'utm_source',
        campaign: 'utm_campaign',
        time: 'started_at',
        medium: 'utm_medium',
      },
    ],
    [
      [
        'order_id',
        'buyer',
        'shipped_at:timestamp',
        'paid_at:timestamp',
        'unit_price:decimal',
        'net_sales:decimal',
      ],
      {
        order: 'order_id',
        customer: 'buyer',
        time: 'paid_at',
        price: 'unit_price',
        amount: 'net_sales',
      },
    ],
    [
      ['订单号', '单价:decimal', '数量:integer', '商品名称', '类目'],
      { order: '订单号', price: '单价', quantity: '数量', product: '商品名称', category: '类目' },
    ],
    [
      ['customer_id', 'customer_unique_id', 'order_id'],
      { order: 'order_id', customer: 'customer_unique_id' },
    ],
    [
      ['review_id', 'review_score:integer', 'review_comment_message'],
      { rating: 'review_score', text: 'review_comment_message' },
    ],
  ] as const)('of %j', (columns, expected) => {
    expect(roles(...columns)).toEqual(expected)
  })

  it('never take a unit price, a tax or a shipping fee for the amount', () => {
    expect(
      roles('order_id', 'unit price:decimal', 'tax:decimal', 'shipping:decimal', '运费:decimal'),
    ).toEqual({
      order: 'order_id',
      price: 'unit price',
      shipping: 'shipping',
    })
  })

  it('take a country or a region for the country, a province or a city for the region, and no address', () => {
    for (const name of ['国家', '地区', 'country', 'Shipping Country', 'region'])
      expect(roles(name)).toEqual({ country: name })
    expect(
      roles('收货地址', '地址', 'address', 'Shipping Address', '省份', '市', '城市', 'city'),
    ).toEqual({ region: '省份' })
    expect(roles('收货地址', 'state', '国家')).toEqual({ status: 'state', country: '国家' })
  })

  it('follow kinds: a time is no text, an amount no word', () => {
    expect(roles('created_at', 'amount')).toEqual({})
  })

  it('tell an id that repeats from one that does not', () => {
    const columns = (distinct: number) => [
      { name: 'id', kind: 'text' as const, distinct },
      { name: 'date', kind: 'date' as const },
    ]
    expect(guessRoles(columns(1))).toEqual({ order: 'id', time: 'date' })
    expect(guessRoles(columns(0.4))).toEqual({ customer: 'id', time: 'date' })
  })

  it('are one column each, and the same for the same columns', () => {
    const names = fc.constantFrom(
      'order_id',
      '订单号',
      'id',
      'amount',
      'Total',
      '金额',
      'date',
      'paid_at',
      'qty',
      'x',
      'user',
      'email',
      'price',
      '渠道',
      'source',
      'status',
    )
    const kinds = fc.constantFrom<Kind>('text', 'integer', 'decimal', 'timestamp', 'date')
    const columns = fc.uniqueArray(fc.record({ name: names, kind: kinds }), {
      selector: ({ name }) => name,
    })
    fc.assert(
      fc.property(columns, (some) => {
        const found = guessRoles(some)
        const used = Object.values(found)
        expect(new Set(used).size).toBe(used.length)
        expect(used.every((name) => some.some((column) => column.name === name))).toBe(true)
        expect(Object.keys(found).every((role) => roleNames.some((one) => one === role))).toBe(true)
        expect(guessRoles(some)).toEqual(found)
      }),
      { numRuns: 500, seed: 42 },
    )
  })
})
