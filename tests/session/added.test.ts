import { describe, expect, it } from 'vitest'
import { added, appended, superseded } from '../../src/session/added'
import { corrected } from '../../src/session/corrected'
import type { Session } from '../../src/session/session'
import { areQuick, lettingCount, sharers } from '../../src/session/shared'
import { firstPage, starter } from '../../src/session/starter'
import { predecessor } from '../../src/session/successor'
import { view } from '../../src/session/view'
import { csv, live, rows, status } from './live'

const blank = '---\ncartograph: 1\ntitle: Untitled\ntimezone: Asia/Shanghai\n---\n'

const keys = (session: Session) =>
  session.state.notebook.cells.flatMap((cell) => ('open' in cell ? [cell.key] : []))
const bodyOf = (session: Session, key: string) =>
  session.state.notebook.cells.find((cell) => cell.key === key)?.body ?? ''
const detailOf = (session: Session, key: string) =>
  session.state.notebook.cells.flatMap((cell) =>
    'open' in cell && cell.key === key ? [cell.detail] : [],
  )[0]
const prose = (session: Session) =>
  view(session.state)
    .map(({ html }) => html ?? '')
    .join('')
    .replace(/<[^>]*>/g, '')
const count = (session: Session, key: string) =>
  session.state.cells[key]?.result?.outputs[0]?.rowCount

function expectFresh(session: Session): void {
  const states = Object.entries(session.state.cells).map(([key, cell]) => {
    return [key, cell.status, ...cell.problems.filter((one) => one.severity === 'error')]
  })
  expect(states).toEqual(Object.keys(session.state.cells).map((key) => [key, 'fresh']))
}

/** Forty orders of a day, the first ten of them also in the file of the day before. */
const daily = (day: number) => {
  const lines = Array.from({ length: 40 }, (_, n) => {
    const i = day * 30 + n
    const minute = String((i * 7) % 60).padStart(2, '0')
    return `A${i},C${i % 13},2026-06-${String(10 + day).padStart(2, '0')} 1${i % 10}:${minute}:00,${20 + (i % 50)}.50`
  })
  return csv(
    `orders_2026-06-${10 + day}.csv`,
    ['order_id,customer_id,ordered_at,amount', ...lines].join('\n'),
  )
}
/** A file that tells most of the first day once more. */
const repeated = csv(
  'orders_again.csv',
  [
    'order_id,customer_id,ordered_at,amount',
    ...Array.from({ length: 40 }, (_, n) => {
      const i = 45 + n
      return `A${i},C${i % 13},2026-06-11 1${i % 10}:05:00,${20 + (i % 50)}.50`
    }),
  ].join('\n'),
)
const revenue = (days: readonly number[]) => {
  const ids = new Set(days.flatMap((day) => Array.from({ length: 40 }, (_, n) => day * 30 + n)))
  return [...ids].reduce((sum, i) => sum + 20 + (i % 50) + 0.5, 0)
}

/** A page about the first days of a month, in one drop. */
async function pageOf(...days: readonly number[]): Promise<Session> {
  const { session } = await live(blank)
  await starter(session, days.map(daily), 'en')
  await session.settled()
  return session
}

/** A later drop, as the page does it. */
async function drop(session: Session, ...files: readonly ReturnType<typeof csv>[]) {
  const made = await session.attach(files)
  await added(session, made)
  await session.settled()
  return made
}

describe('files that come later', () => {
  it('are added at once where they go on where the other ends, as a part of the drop', async () => {
    const session = await pageOf(1)
    const before = session.text()
    const [made = ''] = await session.attach([daily(2)])
    const { appended, offered } = await added(session, [made])
    await session.settled()
    expect(offered).toEqual([])
    expect(appended).toEqual([
      {
        key: 'orders_2',
        to: 'orders_file',
        overlap: { by: 'ids', own: 40, shared: 10, isApart: true },
      },
    ])
    expectFresh(session)
    expect(count(session, 'orders')).toBe(70)
    expect(prose(session)).toContain('70 orders brought')
    expect(prose(session)).not.toContain('40 orders brought')
    const [overview] = await rows(session, 'overview')
    expect(Number(overview?.['revenue'])).toBe(revenue([1, 2]))
    const checks = await rows(session, 'import_checks')
    expect(checks.map((row) => [row['rows_in_file'], row['rows_used']].map(Number))).toEqual([
      [40, 30],
      [40, 40],
    ])
    expect(predecessor(session.state, 'orders_2')).toBeUndefined()
    expect(session.text()).toBe((await pageOf(1, 2)).text())
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
  })

  it('can be put in the place of the one they were added to, after all', async () => {
    const session = await pageOf(1)
    await drop(session, daily(2))
    const before = session.text()
    await superseded(session, 'orders_file', 'orders_2')
    await session.settled()
    expectFresh(session)
    expect(keys(session)).not.toContain('orders_2')
    expect(prose(session)).toContain('40 orders brought')
    const [overview] = await rows(session, 'overview')
    expect(Number(overview?.['revenue'])).toBe(revenue([2]))
    expect(session.state.earlier['orders_file']?.file).toBe('orders_2026-06-11.csv')
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
  })

  it('are asked about right below the file that they tell once more, and added or not on demand', async () => {
    const session = await pageOf(1)
    const [made = ''] = await session.attach([repeated])
    const arrived = await added(session, [made])
    await session.settled()
    expect(arrived).toEqual({ appended: [], offered: ['orders_again'], joined: [] })
    expect(keys(session).slice(0, 2)).toEqual(['orders', 'orders_again'])
    expect(predecessor(session.state, 'orders_again')).toMatchObject({ key: 'orders', by: 'same' })
    expect(await session.overlap('orders_again', 'orders')).toEqual({
      by: 'ids',
      own: 40,
      shared: 25,
      isApart: false,
    })
    expect(prose(session)).toContain('40 orders brought')
    const before = session.text()
    await appended(session, 'orders_again', 'orders')
    await session.settled()
    expectFresh(session)
    expect(count(session, 'orders')).toBe(55)
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
    session.dispatch({ type: 'undo' })
    expect(keys(session)).not.toContain('orders_again')
  })

  it('without ids are told apart by their times: what lies apart is added, what does not is asked about', async () => {
    const spend = (name: string, from: number, to: number) =>
      csv(
        name,
        [
          'Day,Campaign,Cost,Impr.,Clicks',
          ...Array.from({ length: to - from + 1 }, (_, i) =>
            ['Brand', 'Shoes'].map(
              (campaign) =>
                `2026-06-${String(from + i).padStart(2, '0')},${campaign},${10 + i}.00,1000,50`,
            ),
          ).flat(),
        ].join('\n'),
      )
    const { session } = await live(blank)
    await starter(session, [spend('spend_a.csv', 1, 7)], 'en')
    await session.settled()
    const [next = ''] = await session.attach([spend('spend_b.csv', 8, 14)])
    expect(await added(session, [next])).toMatchObject({
      appended: [{ overlap: { by: 'times', isApart: true } }],
    })
    await session.settled()
    expectFresh(session)
    expect(count(session, 'ad_spend')).toBe(28)

    const { session: other } = await live(blank)
    await starter(other, [spend('spend_a.csv', 1, 7)], 'en')
    await other.settled()
    const [again = ''] = await other.attach([spend('spend_b.csv', 5, 11)])
    expect(await added(other, [again])).toEqual({ appended: [], offered: [again], joined: [] })
  })

  it('come into tables of several files by themselves, and make the page they would have made at once', async () => {
    const session = await pageOf(1, 2)
    const before = session.text()
    const [made = ''] = await session.attach([daily(3)])
    const { joined } = await added(session, [made])
    await session.settled()
    expect(joined).toEqual([
      {
        key: 'orders_3',
        shared: {
          what: 'orders',
          own: 40,
          shared: 10,
          // The ten orders of the evening before are dated a day later in this file.
          differing: 10,
          files: [
            { key: 'orders_2', shared: 10, differing: 10, counts: 'orders_3', isSaid: false },
          ],
        },
      },
    ])
    expectFresh(session)
    expect(count(session, 'orders')).toBe(100)
    const [overview] = await rows(session, 'overview')
    expect(Number(overview?.['revenue'])).toBe(revenue([1, 2, 3]))
    const whole = await pageOf(1, 2, 3)
    expect(session.text()).toBe(whole.text())

    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
  })

  it('are not compared unasked where they are of millions of rows', async () => {
    const { state } = await pageOf(1, 2)
    const files = sharers(state, 'orders_2')
    const sized = (rowCount: number) => {
      const cells = Object.entries(state.cells).map(([key, cell]) => {
        const outputs = (cell.result?.outputs ?? []).map((output) => ({ ...output, rowCount }))
        return [key, cell.result ? { ...cell, result: { ...cell.result, outputs } } : cell]
      })
      return { cells: Object.fromEntries(cells) as typeof state.cells }
    }
    expect(files).toHaveLength(2)
    expect(areQuick(state, files)).toBe(true)
    expect(areQuick(sized(1_000_000), files)).toBe(true)
    expect(areQuick(sized(1_000_001), files)).toBe(false)
  })

  it('count where they are newer, whichever was dropped first, until the analyst lets the other count', async () => {
    const month = (name: string, last: string, state: string, refund: string) =>
      csv(
        name,
        [
          'order_id,customer_id,ordered_at,amount,refund,status',
          ...Array.from({ length: 20 }, (_, i) => {
            const at = `2026-01-${String(i + 1).padStart(2, '0')} 10:00:00`
            const isLast = i >= 17
            return `J${i},C${i % 6},${at},20.00,${isLast ? refund : '0.00'},${isLast ? state : 'paid'}`
          }),
          `${last},C1,2026-0${last === 'F1' ? '2' : '1'}-24 10:00:00,30.00,0.00,paid`,
        ].join('\n'),
      )
    const newer = month('b_shop.csv', 'F1', 'refunded', '20.00')
    const older = month('a_shop.csv', 'J99', 'paid', '0.00')
    for (const files of [
      [older, newer],
      [newer, older],
    ]) {
      const { session } = await live(blank)
      await starter(session, files, 'en')
      await session.settled()
      const refunded = async () =>
        (await rows(session, 'orders')).reduce((sum, row) => sum + Number(row['refund']), 0)
      expect(await refunded()).toBe(60)
      expectFresh(session)
      const [one = '', two = ''] = keys(session)
      const [won, lost] = files[0] === newer ? [one, two] : [two, one]
      for (const key of [won, lost]) {
        expect(await session.shared(key)).toEqual({
          what: 'orders',
          own: 21,
          shared: 20,
          differing: 3,
          files: [
            {
              key: key === won ? lost : won,
              shared: 20,
              differing: 3,
              counts: won,
              isSaid: false,
            },
          ],
        })
      }
      const before = session.text()
      const operation = lettingCount(session.state, lost, won)
      expect(operation).toMatchObject({ key: lost, path: ['priority'], value: 1 })
      if (operation) await corrected(session, operation)
      await session.settled()
      expectFresh(session)
      expect(await refunded()).toBe(0)
      expect((await session.shared(won))?.files).toMatchObject([{ counts: lost, isSaid: true }])
      const after = session.text()
      const back = lettingCount(session.state, won, lost)
      if (back) await corrected(session, back)
      await session.settled()
      expect(session.text()).toBe(before)
      session.dispatch({ type: 'undo' })
      expect(session.text()).toBe(after)
      session.dispatch({ type: 'undo' })
      expect(session.text()).toBe(before)
    }
  })

  it('leave what the analyst changed, added and took out', async () => {
    const session = await pageOf(1, 2)
    const own = 'SELECT customer_id, sum(amount) AS spent FROM orders GROUP BY ALL'
    session.dispatch({
      type: 'insert',
      cell: { kind: 'sql', id: 'spent', detail: '', body: own },
      at: { before: 'overview' },
    })
    session.dispatch({ type: 'remove', key: 'revenue' })
    session.dispatch({ type: 'meta', field: 'title', value: 'June' })
    const [note] = session.state.notebook.cells
    session.dispatch({ type: 'edit', key: note?.key ?? '', body: `My words.\n\n${note?.body}` })
    await session.settled()
    const before = keys(session)
    await drop(session, daily(3))
    expectFresh(session)
    expect(keys(session).filter((key) => !before.includes(key))).toEqual(['orders_3'])
    expect(keys(session)).not.toContain('revenue')
    expect(bodyOf(session, 'spent')).toBe(own)
    expect(keys(session).indexOf('spent')).toBe(keys(session).indexOf('overview') - 1)
    expect(session.state.notebook.meta.title).toBe('June')
    expect(prose(session).match(/My words\./g)).toHaveLength(1)
    expect(prose(session).match(/orders brought/g)).toHaveLength(1)
    expect(count(session, 'orders')).toBe(100)
  })

  it('of other platforms come beside what is there: orders with orders, spend with what it brought', async () => {
    const taobao = [
      '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题',
      ...Array.from({ length: 30 }, (_, i) => {
        const at = `2026-05-${String(1 + (i % 28)).padStart(2, '0')} 10:0${i % 10}:00`
        return `33043551605460${10_000 + i},买家${i % 9},88.00,88.00,88.00,交易成功,${at},${at},宝贝`
      }),
    ].join('\n')
    // Of two lines an order, the first has the order's own fields.
    const shopify = [
      'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku',
      ...Array.from({ length: 20 }, (_, i) => {
        const at = `2026-05-${String(1 + i).padStart(2, '0')} 08:30:00 +0800`
        return [
          `#${1001 + i},c${i % 6}@example.com,paid,${at},USD,30.00,0.00,0.00,30.00,${at},1,Mug,10.00,M-1`,
          `#${1001 + i},c${i % 6}@example.com,,,,,,,,${at},2,Cup,10.00,C-1`,
        ].join('\n')
      }),
    ].join('\n')
    const ads = [
      'Campaign report',
      '"May 1, 2026 - May 14, 2026"',
      'Day,Campaign,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value',
      ...Array.from(
        { length: 14 },
        (_, i) => `2026-05-${String(1 + i).padStart(2, '0')},Brand,USD,10.00,1000,50,5,80.00`,
      ),
    ].join('\n')
    const { session } = await live(blank)
    const first = await session.attach([csv('ExportOrderList.csv', taobao)])
    await firstPage(session, first, 'en')
    await session.settled()
    expect(prose(session)).toContain('30 orders brought')

    await drop(session, csv('orders_export.csv', shopify))
    expect(count(session, 'orders')).toBe(50)
    expect(count(session, 'order_lines')).toBe(40)
    expect(keys(session)).toContain('exchange_rates')
    const rates = bodyOf(session, 'exchange_rates')
    expect(rates).toContain("('USD', NULL)")
    session.dispatch({
      type: 'edit',
      key: 'exchange_rates',
      body: rates.replace("('USD', NULL)", "('USD', 7.0)"),
    })
    await session.settled()

    await drop(session, csv('Campaign report.csv', ads))
    expectFresh(session)
    expect(bodyOf(session, 'exchange_rates')).toContain("('USD', 7.0)")
    expect(count(session, 'orders')).toBe(50)
    const revenue = (await rows(session, 'orders')).reduce(
      (sum, row) => sum + Number(row['amount']),
      0,
    )
    expect(revenue).toBe(30 * 88 + 20 * 30 * 7)
    expect(count(session, 'ad_spend')).toBe(14)
    expect(prose(session)).toMatch(/140 was spent/)
    const text = session.text()
    session.dispatch({ type: 'undo' })
    expect(keys(session)).not.toContain('ad_spend')
    session.dispatch({ type: 'redo' })
    expect(session.text()).toBe(text)
  })

  it('stay out of a table whose SQL was changed by hand, which is said', async () => {
    const session = await pageOf(1, 2)
    const changed = bodyOf(session, 'orders').replace('UNION ALL', 'UNION')
    session.dispatch({ type: 'edit', key: 'orders', body: changed })
    await session.settled()
    await drop(session, daily(3))
    expectFresh(session)
    expect(bodyOf(session, 'orders')).toBe(changed)
    expect(count(session, 'orders')).toBe(70)
    expect(prose(session)).toContain('orders_2026-06-13.csv was not added to orders.')
  })

  it('leave remarks, names and days that were written into SQL by hand, and say what they were not added to', async () => {
    const report = (day: number, cost: number) =>
      csv(
        `spend_2026-06-${day}.csv`,
        `Campaign,Cost,Impr.,Clicks\nBrand,${cost}.00,1000,50\nShoes,30.00,9000,50`,
      )
    const { session } = await live(blank)
    await starter(session, [report(11, 10), report(12, 20)], 'en')
    await session.settled()
    const changed = `-- my own remark\n${bodyOf(session, 'ad_spend')
      .replace('DATE \'2026-06-12\' AS "day"', 'DATE \'2026-05-01\' AS "day"')
      .replace("'spend_2026-06-12.csv' AS file", "'second.csv' AS file")}`
    session.dispatch({ type: 'edit', key: 'ad_spend', body: changed })
    await session.settled()

    const [key = ''] = await session.attach([report(13, 40)], 'spend')
    await added(session, [key])
    await session.settled()
    // The file that took the place is the newer of the two now.
    const renewed = changed
      .replaceAll('2026-06-11', '2026-06-13')
      .replace(/\d(?= AS file_number)/g, (n) => String(3 - Number(n)))
    expect(renewed).not.toBe(changed)
    expect(bodyOf(session, 'ad_spend')).toBe(renewed)

    await drop(session, report(14, 50))
    expect(bodyOf(session, 'ad_spend')).toBe(renewed)
    expect(prose(session)).toContain('spend_2026-06-14.csv was not added to ad_spend')
  })

  it('leave what an analysis of the analyst’s own reads, where files were brought together before', async () => {
    const session = await pageOf(1, 2)
    const own = 'from: orders_file\nroles:\n  customer: customer_id'
    expect(keys(session)).toContain('orders_file')
    session.dispatch({
      type: 'insert',
      cell: { kind: 'analysis', id: 'one_shop', detail: 'rfm@1', body: own },
      at: 'end',
    })
    await session.settled()
    await drop(session, daily(3))
    expect(bodyOf(session, 'one_shop')).toBe(own)
    expect(count(session, 'orders')).toBe(100)
  })

  it('leave texts that say the same, each in its place', async () => {
    const session = await pageOf(1, 2)
    const note = { kind: 'text', id: '', detail: '', body: 'To be checked.' }
    session.dispatch({ type: 'insert', cell: note, at: { before: 'orders_2' } })
    session.dispatch({ type: 'insert', cell: note, at: 'end' })
    const { cells } = session.state.notebook
    const [first, last] = [cells.findIndex(({ body }) => body === note.body), cells.at(-1)]
    expect(last?.body).toBe(note.body)
    await drop(session, daily(3))
    const now = session.state.notebook.cells
    expect(now.filter(({ body }) => body === note.body)).toHaveLength(2)
    expect(now[first]?.body).toBe(note.body)
    expect(now.at(-1)?.body).toBe(note.body)
  })

  it('come into a table whose rows were chosen for the report, which stay chosen', async () => {
    const session = await pageOf(1, 2)
    session.dispatch({ type: 'show', key: 'orders', showing: 'show' })
    expect(detailOf(session, 'orders')).toBe('show')
    await drop(session, daily(3))
    expectFresh(session)
    expect(count(session, 'orders')).toBe(100)
    expect(detailOf(session, 'orders')).toBe('show')
  })

  it('are added and put in a place once, however often that is asked for', async () => {
    for (const twice of [
      appended,
      (session: Session, key: string, to: string) => superseded(session, to, key),
    ]) {
      const session = await pageOf(1)
      const [key = ''] = await drop(session, repeated)
      const before = session.text()
      await twice(session, key, 'orders')
      await session.settled()
      const once = session.text()
      await twice(session, key, 'orders')
      await session.settled()
      expect(session.text()).toBe(once)
      session.dispatch({ type: 'undo' })
      expect(session.text()).toBe(before)
    }
  })

  it('take a place in a notebook of the analyst’s own, where analyses follow and SQL stays', async () => {
    const own = `${blank}
# Mine

\`\`\`data #shop
file: shop.csv
\`\`\`

\`\`\`sql #all_of_it
SELECT count(*) AS n FROM shop
\`\`\`

\`\`\`analysis #rfm rfm@1
from: shop
roles:
  customer: buyer
\`\`\`
`
    const shop = (from: number) =>
      [
        'order_id,buyer,ordered_at,amount',
        ...Array.from({ length: 60 }, (_, n) => {
          const i = from + n
          return `A${i},C${i % 11},2026-0${1 + (i % 6)}-11 10:00:00,${10 + (i % 40)}.50`
        }),
      ].join('\n')
    const { session } = await live(own, { 'shop.csv': shop(0) })
    const [key = ''] = await drop(session, csv('later.csv', shop(60)))
    expect(keys(session)).toEqual(['shop', 'all_of_it', 'rfm', 'later'])
    await appended(session, key, 'shop')
    await session.settled()
    expectFresh(session)
    expect(count(session, 'orders')).toBe(120)
    expect((await rows(session, 'all_of_it')).map(({ n }) => Number(n))).toEqual([60])
    expect(bodyOf(session, 'rfm')).toBe('from: orders\nroles:\n  customer: customer_id')
    expect(prose(session)).toContain('Now read over all files: rfm (shop → orders).')
  })

  it('replace the names and days that tables have written down', async () => {
    const report = (day: number, cost: number) =>
      csv(
        `spend_2026-06-${day}.csv`,
        `Campaign,Cost,Impr.,Clicks\nBrand,${cost}.00,1000,50\nShoes,30.00,9000,50`,
      )
    const { session } = await live(blank)
    await starter(session, [report(11, 10), report(12, 20)], 'en')
    await session.settled()
    const days = async () => (await rows(session, 'ad_spend')).map(({ day }) => String(day))
    expect(new Set(await days())).toEqual(new Set(['2026-06-11', '2026-06-12']))

    const [key = ''] = await session.attach([report(13, 40)], 'spend')
    await added(session, [key])
    await session.settled()
    expectFresh(session)
    expect(new Set(await days())).toEqual(new Set(['2026-06-13', '2026-06-12']))
    expect((await rows(session, 'import_checks')).map(({ file }) => file).toSorted()).toEqual([
      'spend_2026-06-12.csv',
      'spend_2026-06-13.csv',
    ])
  })

  it('take the place of another one where the analyst says so, as one step of undo', async () => {
    const session = await pageOf(1)
    const [key = ''] = await drop(session, repeated)
    const before = session.text()
    await superseded(session, 'orders', key)
    await session.settled()
    expectFresh(session)
    expect(prose(session)).toContain('40 orders brought')
    expect(status(session, key)).toBeUndefined()
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
  })
})
