import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/session/session'
import { starter } from '../../src/session/starter'
import { view } from '../../src/session/view'
import { csv, live, rows } from './live'

const blank = '---\ncartograph: 1\ntitle: Untitled\ntimezone: Asia/Shanghai\n---\n'

const day = (i: number) => `2026-05-${String(1 + i).padStart(2, '0')}`
const prose = (session: Session) =>
  view(session.state)
    .map(({ html }) => html ?? '')
    .join('')
    .replace(/<[^>]*>/g, '')

async function page(locale: 'en' | 'zh-CN', files: Readonly<Record<string, readonly string[]>>) {
  const { session } = await live(blank)
  const sources = Object.entries(files).map(([name, lines]) => csv(name, lines.join('\n')))
  await starter(session, sources, locale)
  await session.settled()
  const states = Object.values(session.state.cells).map(({ status }) => status)
  expect(new Set(states)).toEqual(new Set(['fresh']))
  return session
}

/** Lines of eleven products, the first of which brings a third of all, from two shops. */
const lines = (head: string, timed: boolean) => [
  head,
  ...Array.from({ length: 30 }, (_, i) => {
    const [product, price] = i % 3 === 0 ? ['Tea', 30] : [`Cup ${i % 10}`, 30]
    const time = timed ? `${day(i % 28)} 10:00:00` : ''
    return `O${100 + i},${time},${product},1,${price}.00,${i % 5 === 0 ? 'North' : 'South'}`
  }),
]
const head = 'order_id,ordered_at,product_name,quantity,item_total,store'

describe('what sells, and where', () => {
  it('names the products that bring most, their share, and what each shop brings', async () => {
    const session = await page('en', { 'order_items.csv': lines(head, true) })
    expect(prose(session)).toContain(
      'Of 11 products, “Tea” brings most: 300, 33.3% of what all bring.',
    )
    expect(prose(session)).not.toContain('lines that name a product')
    const best = await rows(session, 'best_sellers')
    expect(best).toHaveLength(10)
    expect(best[0]).toMatchObject({ product: 'Tea' })
    expect(Number(best[0]?.['revenue'])).toBe(300)
    const shops = (await rows(session, 'by_shop')).map(({ shop, revenue, orders }) => [
      shop,
      Number(revenue),
      Number(orders),
    ])
    expect(shops).toEqual([
      ['South', 720, 24],
      ['North', 180, 6],
    ])
  })

  it('calls platforms what their customers call them', async () => {
    const taobao = [
      '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题',
      ...Array.from({ length: 30 }, (_, i) => {
        const at = `${day(i % 28)} 10:00:00`
        return `33043551605460${10_000 + i},买家${i % 9},80.00,80.00,80.00,交易成功,${at},${at},宝贝`
      }),
    ]
    const shopify = [
      'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku',
      ...Array.from({ length: 20 }, (_, i) => {
        const at = `${day(i)} 08:30:00 +0800`
        return `#${1001 + i},c${i % 6}@example.com,paid,${at},CNY,30.00,0.00,0.00,30.00,${at},1,Mug,30.00,M-1`
      }),
    ]
    const files = { 'ExportOrderList.csv': taobao, 'orders_export.csv': shopify }
    for (const [locale, word, name] of [
      ['en', 'platform', 'Taobao/Tmall'],
      ['zh-CN', '平台', '淘宝/天猫'],
    ] as const) {
      const session = await page(locale, files)
      const found = (await rows(session, 'by_platform')).map((row) => row[word])
      expect(found).toEqual([name, 'Shopify'])
    }
  })

  it('draws every part where they are few, those that are not said among them', async () => {
    const session = await page('en', {
      'orders.csv': [
        'order_id,customer_id,ordered_at,amount,store',
        ...Array.from({ length: 39 }, (_, i) => {
          return `O${i},c${i},${day(i % 28)} 10:00:00,${10 + i}.00,${i % 13 === 0 ? '' : `S${i % 13}`}`
        }),
      ],
    })
    const shops = await rows(session, 'by_shop')
    expect(shops).toHaveLength(13)
    expect(shops.map(({ shop }) => shop)).toContain('(not said)')
    expect(shops.reduce((sum, { revenue }) => sum + Number(revenue), 0)).toBe(39 * 10 + 741)
  })

  it('names the same of two products that bring as much in words and in the chart', async () => {
    const session = await page('en', {
      'order_items.csv': [
        head,
        ...Array.from({ length: 30 }, (_, i) => {
          return `O${100 + i},${day(i % 28)} 10:00:00,${['Tea', 'Pot', 'Cup'][i % 3]},1,30.00,North`
        }),
      ],
    })
    expect(prose(session)).toContain('“Cup” brings most')
    expect((await rows(session, 'best_sellers'))[0]).toMatchObject({ product: 'Cup' })
  })

  it('says what orders came to where no row says when they were placed', async () => {
    const session = await page('zh-CN', {
      'ExportOrderDetailList.csv': [
        '订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码',
        ...Array.from({ length: 12 }, (_, i) => {
          return `="30000${i}",${i % 2 ? '茶壶' : '茶杯'},20.00,2,,,,,交易成功,"A${i % 2}"`
        }),
      ],
    })
    expect(prose(session)).toContain('共 12 单，成交额 ¥480')
    expect(prose(session)).toContain('文件没有写明下单时间')
    expect(prose(session)).toContain('共 2 种商品')
    expect(prose(session)).toContain('写明商品的明细共 ¥480。')
    expect(prose(session)).not.toContain('—')
  })
})

describe('reports beside each other', () => {
  const ads = (value: (i: number) => string, name: string) => [
    'Day,Campaign,Cost,Impr.,Clicks,Conversions,Conv. value',
    ...Array.from({ length: 20 }, (_, i) => `${day(i)},${name},50.00,1000,50,${value(i)}`),
  ]

  it('counts an outcome left empty as none in tables that join files, as in a file alone', async () => {
    const half = (i: number) => (i % 2 === 0 ? ',' : '2,200.00')
    const session = await page('en', {
      'ads_may.csv': ads(half, 'Selling'),
      'ads_june.csv': ads(half, 'Quiet').map((line) => line.replace('2026-05', '2026-06')),
    })
    const [totals] = await rows(session, 'ad_spend_figures')
    // 2,000 spent, half of it on days without a sale; 40 conversions, 4,000 of sales.
    expect(Number(totals?.['roas'])).toBe(2)
    expect(Number(totals?.['cost_per_conversion'])).toBe(50)
  })

  const visits = (part: string, names: readonly string[], date: string) => [
    `Date,${part},Sessions,Conversions`,
    ...names.map((name, i) => `${date},${name},${100 * (i + 1)},${i + 1}`),
  ]

  it('adds up visits of one report only, whose files are told together', async () => {
    const pages = ['/home', '/tea', '/cup']
    const channels = ['Search', 'Mail', 'Direct']
    const session = await page('en', {
      'channels_0501.csv': visits('Channel', channels, '2026-05-01'),
      'channels_0502.csv': visits('Channel', channels, '2026-05-02'),
      'pages.csv': visits('Page', pages, '2026-05-01'),
    })
    const text = prose(session)
    // Each report counts the 600 visits of a day in its own way.
    expect(text).toContain('There were 1,200 sessions from May 1, 2026 to May 2, 2026.')
    expect(text).toContain('There were 600 sessions on May 1, 2026.')
    expect(text).not.toContain('1,800')
    expect(text.match(/sessions (?:from|on)/g)).toHaveLength(2)
  })

  it('says which sums follow, and names them in the language of the page', async () => {
    const session = await page('zh-CN', {
      'ads.csv': ads(() => '2,100.00', '品牌'),
    })
    const figure = view(session.state).flatMap(({ charts }) => charts)[0]
    expect(figure?.subtitle).toContain('花费')
    expect(figure?.subtitle).not.toContain('cost')
    expect(prose(session)).toContain('以下按日期汇总。')
    expect(Object.keys((await rows(session, 'ads_days'))[0] ?? {})).toContain('投入产出比')
  })
})

describe('orders whose customers another file knows', () => {
  const bought = [
    'order_id,customer_id,ordered_at,amount',
    ...Array.from({ length: 24 }, (_, i) => `O${i},c${i},2026-0${1 + (i % 6)}-10 10:00:00,20.00`),
  ]
  const list = (person: (i: number) => string) => [
    'customer_id,customer_unique_id,customer_city',
    ...Array.from({ length: 24 }, (_, i) => `c${i},${person(i)},Lyon`),
  ]

  it('takes the person from there, and each id by itself on demand', async () => {
    const session = await page('en', {
      'orders.csv': bought,
      'customers.csv': list((i) => `u${i % 10}`),
    })
    expect(prose(session)).toContain('24 orders brought 480')
    expect(prose(session)).toContain('Customers known: 10.')
    expect(prose(session)).toContain('several of them are one “customer_unique_id”')
    const scored = async () =>
      (await rows(session, 'rfm')).reduce((sum, row) => sum + Number(row['orders']), 0)
    expect(await rows(session, 'rfm')).toHaveLength(10)
    expect(await scored()).toBe(24)
    expect((await rows(session, 'customers')).map((row) => Number(row['orders'])).sort()).toEqual([
      2, 2, 2, 2, 2, 2, 3, 3, 3, 3,
    ])
    session.dispatch({ type: 'set', key: 'customer_is', path: ['value'], value: 'as_written' })
    await session.settled()
    expect(prose(session)).toContain('Customers known: 24.')
    expect(await rows(session, 'rfm')).toHaveLength(24)
  })

  it('leaves ids alone that are no other than those of persons', async () => {
    const session = await page('en', {
      'orders.csv': bought,
      'customers.csv': list((i) => `u${i}`),
    })
    expect(Object.keys(session.state.cells)).not.toContain('customer_is')
    expect(prose(session)).toContain('Customers known: 24.')
  })
})

describe('orders whose customers come back', () => {
  it('are those of the ids they name, whatever else is said of these', async () => {
    const session = await page('en', {
      'orders.csv': [
        'order_id,customer_id,ordered_at,amount',
        ...Array.from({ length: 24 }, (_, i) => `O${i},c${i % 12},2026-0${1 + (i % 6)}-10,20.00`),
      ],
      'customers.csv': [
        'customer_id,customer_unique_id,customer_city',
        ...Array.from({ length: 12 }, (_, i) => `c${i},u${i % 3},Lyon`),
      ],
    })
    expect(prose(session)).toContain('Customers known: 12.')
  })

  it('are not told by what their customers share with others', async () => {
    const session = await page('en', {
      'orders.csv': [
        'order_id,customer_id,ordered_at,amount',
        ...Array.from({ length: 24 }, (_, i) => `O${i},c${i},2026-0${1 + (i % 6)}-10,20.00`),
      ],
      'customers.csv': [
        'customer_id,user_group_id,customer_city',
        ...Array.from({ length: 24 }, (_, i) => `c${i},g${i % 10},Lyon`),
      ],
    })
    expect(prose(session)).toContain('Customers known: 24.')
  })
})

describe('a series with other numbers beside its sums', () => {
  const weeks = (repeat: number) => [
    'DATE,revenue,tv_spend_index,store,temperature',
    ...Array.from({ length: 30 * repeat }, (_, i) => {
      const date = new Date(Date.UTC(2025, 0, 6 + 7 * (i % 30))).toISOString().slice(0, 10)
      return `${date},${1000 + i * 13}.50,${(i * 7) % 31},1,${10 + (i % 17)}.5`
    }),
  ]

  it('draws those that differ, as they stand, where each date has one row', async () => {
    const session = await page('en', { 'weekly.csv': weeks(1) })
    const titles = view(session.state).flatMap(({ charts }) => charts.map(({ title }) => title))
    expect(titles).toEqual(['sales by date', 'tv_spend_index over DATE', 'temperature over DATE'])
  })

  it('draws none where a date has several rows, which it could not add up', async () => {
    const session = await page('en', { 'weekly.csv': weeks(2) })
    const titles = view(session.state).flatMap(({ charts }) => charts.map(({ title }) => title))
    expect(titles).toEqual(['sales by date'])
  })
})
