import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speaker } from '../../src/i18n/say'
import { added } from '../../src/session/added'
import { correct as change } from '../../src/session/correct'
import { corrected, followed, writeAnew } from '../../src/session/corrected'
import { keptAsIs } from '../../src/session/kept'
import type { Operation } from '../../src/session/model'
import type { Session } from '../../src/session/session'
import { firstPage, starter } from '../../src/session/starter'
import { problemViews } from '../../src/session/problemView'
import { view } from '../../src/session/view'
import { codes, csv, live, rows } from './live'

const blank = '---\ncartograph: 1\ntitle: Untitled\ntimezone: Asia/Shanghai\n---\n'

/** Orders with two columns that could be the amount, and two that could be the customer. */
const shopText = (from: number) =>
  [
    'order_id,buyer,member,ordered_at,paid_at,amount,worth,returned',
    ...Array.from({ length: 80 }, (_, n) => {
      const i = from + n
      const day = `2026-0${1 + (i % 6)}-1${i % 9} 10:00:00`
      return `A${i},C${i % 11},M${i % 5},${day},${day},${10 + (i % 40)}.50,${100 + (i % 40)}.25,${i % 3}.00`
    }),
  ].join('\n')
const shop = (from = 0) => csv(`shop_${from}.csv`, shopText(from))

const sum = (from: number, rows: number, each: (i: number) => number) =>
  Array.from({ length: rows }, (_, n) => each(from + n)).reduce((a, b) => a + b, 0)

async function pageOf(...files: readonly ReturnType<typeof csv>[]): Promise<Session> {
  const { session } = await live(blank)
  await starter(session, files, 'en')
  await session.settled()
  return session
}

async function correct(session: Session, operation: Operation) {
  const correction = await corrected(session, operation)
  await session.settled()
  return correction
}

const role = (key: string, name: string, column: string | null | undefined): Operation => ({
  type: 'set',
  key,
  path: ['roles', name],
  value: column,
})

const keys = (session: Session) =>
  session.state.notebook.cells.flatMap((cell) => ('open' in cell ? [cell.key] : []))
const bodyOf = (session: Session, key: string) =>
  session.state.notebook.cells.find((cell) => cell.key === key)?.body ?? ''
const prose = (session: Session) =>
  view(session.state)
    .map(({ html }) => html ?? '')
    .join('')
    .replace(/<[^>]*>/g, '')
const revenue = async (session: Session) =>
  Number((await rows(session, 'overview'))[0]?.['revenue'])
const charted = async (session: Session) =>
  (await rows(session, 'days')).reduce((all, row) => all + Number(row['revenue']), 0)
/** What the analysis of customers says they spent. */
const spent = async (session: Session) =>
  (await rows(session, 'rfm')).reduce((all, row) => all + Number(row['monetary']), 0)

function expectFresh(session: Session): void {
  const wrong = Object.entries(session.state.cells).filter(
    ([, { status, problems }]) =>
      status !== 'fresh' || problems.some(({ severity }) => severity === 'error'),
  )
  expect(wrong).toEqual([])
}

/** No statement says that it was written from other roles than there are. */
function expectAgreed(session: Session): void {
  const all = Object.keys(session.state.cells).flatMap((key) => codes(session, key) ?? [])
  expect(all.filter((code) => code.startsWith('session.origin'))).toEqual([])
}

describe('a corrected role', () => {
  it('reaches figures, chart and analyses, as one step of undo', async () => {
    const session = await pageOf(shop())
    const before = session.text()
    expect(session.state.cells['shop']?.result).toMatchObject({
      report: { reading: { roles: { amount: 'amount' } } },
    })
    const was = sum(0, 80, (i) => 10.5 + (i % 40))
    expect([await revenue(session), await charted(session), await spent(session)]).toEqual([
      was,
      was,
      was,
    ])

    const correction = await correct(session, role('shop', 'amount', 'worth'))
    expectFresh(session)
    expectAgreed(session)
    const is = sum(0, 80, (i) => 100.25 + (i % 40))
    expect([await revenue(session), await charted(session), await spent(session)]).toEqual([
      is,
      is,
      is,
    ])
    expect(correction).toEqual({
      anew: ['overview', 'days', 'order_events'],
      more: [],
      gone: [],
      kept: [],
      without: [],
    })

    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
    session.dispatch({ type: 'redo' })
    await session.settled()
    expect(await revenue(session)).toBe(is)
  })

  it('makes room for what can be answered now, and takes away what cannot', async () => {
    const session = await pageOf(shop())
    const before = session.text()
    const left = await correct(session, role('shop', 'customer', null))
    expectFresh(session)
    expectAgreed(session)
    expect(left).toMatchObject({ gone: ['rfm', 'returning', 'order_events'], more: [], kept: [] })
    expect(prose(session)).not.toContain('Customers known')
    expect(prose(session)).not.toContain('Do they come back?')

    const back = await correct(session, role('shop', 'customer', 'member'))
    expectFresh(session)
    expect(back).toMatchObject({ more: ['rfm', 'returning', 'order_events'], gone: [] })
    expect(prose(session)).toContain('Customers known: 5')
    session.dispatch({ type: 'undo' })
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
  })

  it('leaves cells that were changed by hand, which say so until they are written anew or kept', async () => {
    const session = await pageOf(shop())
    const own = bodyOf(session, 'overview').replace('AS mean_order', '* 1 AS mean_order')
    session.dispatch({ type: 'edit', key: 'overview', body: own })
    await session.settled()
    const correction = await correct(session, role('shop', 'amount', 'worth'))
    expect(correction).toMatchObject({ anew: ['days', 'order_events'], kept: ['overview'] })
    expect(bodyOf(session, 'overview')).toBe(own)
    expect(session.state.cells['overview']?.problems).toMatchObject([
      {
        code: 'session.origin-other',
        severity: 'warning',
        values: { relation: 'shop', role: 'amount', was: 'amount', is: 'worth' },
      },
    ])
    const [told] = view(session.state).find(({ key }) => key === 'overview')?.problems ?? []
    expect(told?.text).toContain('‘amount’')
    expect(told?.text).toContain('‘worth’')

    const text = session.text()
    const again = await live(text, { 'shop_0.csv': shopText(0) })
    expect(codes(again.session, 'overview')).toEqual(['session.origin-other'])

    const keep = keptAsIs(session.state, 'overview')
    if (keep) session.dispatch(keep)
    expectAgreed(session)
    expect(bodyOf(session, 'overview')).toContain('"buyer"')
    expect(bodyOf(session, 'overview')).not.toContain('amount = ')
    session.dispatch({ type: 'undo' })
    expect(codes(session, 'overview')).toEqual(['session.origin-other'])

    expect(await writeAnew(session, ['overview', 'nothing'])).toEqual(['nothing'])
    await session.settled()
    expectFresh(session)
    expectAgreed(session)
    expect(await revenue(session)).toBe(sum(0, 80, (i) => 100.25 + (i % 40)))
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(text)
  })

  it('is remembered by a cell whose remark was deleted while it was changed', async () => {
    const session = await pageOf(shop())
    const own =
      'SELECT 1 AS orders, 2 AS customers, sum(amount) AS revenue, 3 AS mean_order, NULL AS first_day, NULL AS last_day FROM shop'
    session.dispatch({ type: 'edit', key: 'overview', body: own })
    await session.settled()
    await correct(session, role('shop', 'amount', 'worth'))
    expect(bodyOf(session, 'overview')).toContain(own)
    expect(codes(session, 'overview')).toEqual(['session.origin-other'])
  })

  it('tells a cell without a remark nothing that its SQL does not name', async () => {
    const session = await pageOf(shop())
    const hand = bodyOf(session, 'overview').replace('AS mean_order', '* 1 AS mean_order')
    session.dispatch({ type: 'edit', key: 'overview', body: hand })
    await session.settled()
    await correct(session, role('shop', 'amount', 'worth'))
    const bare = hand.replace(/^--.*\n/, '')
    session.dispatch({ type: 'edit', key: 'overview', body: bare })
    await session.settled()
    expectAgreed(session)
    await correct(session, role('shop', 'time', 'paid_at'))
    expect(session.state.cells['overview']?.problems).toMatchObject([
      { code: 'session.origin-other', values: { role: 'time', was: 'ordered_at', is: 'paid_at' } },
    ])
    expect(bodyOf(session, 'overview')).toBe(`-- shop: time = "ordered_at"\n${bare}`)
    const keep = keptAsIs(session.state, 'overview')
    if (keep) session.dispatch(keep)
    expect(bodyOf(session, 'overview')).toBe(bare)
    await correct(session, role('shop', 'time', 'ordered_at'))
    expect(bodyOf(session, 'overview')).toBe(bare)
  })

  it('says of a cell that was changed by hand what it lacks now', async () => {
    const session = await pageOf(shop())
    const own = bodyOf(session, 'overview').replace('AS mean_order', '* 1 AS mean_order')
    session.dispatch({ type: 'edit', key: 'overview', body: own })
    await session.settled()
    await correct(session, role('shop', 'refund', 'returned'))
    expect(codes(session, 'overview')).toEqual(['session.origin-new'])
    expect(await charted(session)).toBe(sum(0, 80, (i) => 10.5 + (i % 40) - (i % 3)))
    await correct(session, role('shop', 'refund', undefined))
    expectAgreed(session)
  })

  it('is said in words that are there, by the role where there is one', async () => {
    const session = await pageOf(shop(0), shop(80))
    const { state } = session
    const orders = state.cells['orders']
    const own = bodyOf(session, 'orders').replaceAll('grain = "order"', 'grain = "line"')
    session.dispatch({
      type: 'edit',
      key: 'orders',
      body: own.replace('amount = "amount"', 'amount = "worth"'),
    })
    await session.settled()
    expect(orders?.problems).toEqual([])
    const asked: string[] = []
    const words = speaker({ locale: 'en', timezone: 'UTC', currency: '' })
    const told = problemViews(session.state, 'orders', (key, values) => {
      asked.push(key)
      return words(key, values)
    })
    expect(new Set(told.map(({ code }) => code))).toEqual(
      new Set(['session.origin-grain', 'session.origin-other']),
    )
    expect(asked.filter((key) => key.startsWith('ui.role.'))).toEqual(['ui.role.amount'])
  })

  it('leaves what an analysis was told by hand, and what the analyst’s own cells read', async () => {
    const session = await pageOf(shop())
    session.dispatch({ type: 'set', key: 'rfm', path: ['roles'], value: { amount: 'amount' } })
    const own = 'SELECT max(revenue) AS best FROM days'
    const cell = { kind: 'sql', id: 'best', detail: '', body: own }
    session.dispatch({ type: 'insert', cell, at: 'end' })
    await session.settled()
    await correct(session, role('shop', 'amount', 'worth'))
    expectFresh(session)
    expect(await spent(session)).toBe(sum(0, 80, (i) => 10.5 + (i % 40)))
    expect(bodyOf(session, 'best')).toBe(own)

    const correction = await correct(session, role('shop', 'amount', null))
    expect(correction?.gone).not.toContain('days')
    expect(keys(session)).toContain('days')
    expect(codes(session, 'days')).toEqual(['session.origin-gone'])
    expectFresh(session)
  })

  it('reaches tables that bring files together, and all that is said of them', async () => {
    const session = await pageOf(shop(0), shop(80))
    const before = session.text()
    expect(await revenue(session)).toBe(sum(0, 160, (i) => 10.5 + (i % 40)))
    await correct(session, role('shop', 'amount', 'worth'))
    expectFresh(session)
    expectAgreed(session)
    const mixed = sum(0, 80, (i) => 100.25 + (i % 40)) + sum(80, 80, (i) => 10.5 + (i % 40))
    expect([await revenue(session), await charted(session), await spent(session)]).toEqual([
      mixed,
      mixed,
      mixed,
    ])
    await correct(session, role('shop_2', 'amount', 'worth'))
    expect(await revenue(session)).toBe(sum(0, 160, (i) => 100.25 + (i % 40)))
    session.dispatch({ type: 'undo' })
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
  })

  it('that was written into the text, or came with another file, is said by each cell it reaches', async () => {
    const session = await pageOf(shop())
    session.dispatch(role('shop', 'amount', 'worth'))
    await session.settled()
    for (const key of ['overview', 'days', 'order_events']) {
      expect(codes(session, key)).toEqual(['session.origin-other'])
    }
    await writeAnew(session, ['overview', 'days', 'order_events'])
    await session.settled()
    expectFresh(session)
    expectAgreed(session)

    const text = shopText(0).replaceAll(/,\d+\.50,/g, ',open,')
    const other = csv('shop_9.csv', text)
    const plain = await pageOf(shop())
    const made = await plain.attach([other], 'shop')
    await added(plain, made)
    await plain.settled()
    expect(codes(plain, 'overview')).toContain('session.origin-gone')
    expect(codes(plain, 'days')).toContain('session.origin-gone')
  })
})

describe('a corrected reading', () => {
  it('takes the page with it: a kind that is no number, and its undo', async () => {
    const session = await pageOf(shop())
    const before = session.text()
    await correct(session, {
      type: 'set',
      key: 'shop',
      path: ['columns', 'amount', 'kind'],
      value: 'text',
    })
    expectFresh(session)
    expect(keys(session)).not.toContain('revenue')
    session.dispatch({ type: 'undo' })
    await session.settled()
    expect(session.text()).toBe(before)
    expectFresh(session)
  })

  it('leaves the page as it is while the file cannot be read so', async () => {
    const session = await pageOf(shop())
    const page = keys(session)
    await correct(session, { type: 'set', key: 'shop', path: ['skip'], value: 500 })
    expect(keys(session)).toEqual(page)
    await correct(session, { type: 'set', key: 'shop', path: ['skip'], value: undefined })
    expectFresh(session)
  })

  it('that makes one of several files unreadable leaves the page to the others at once, until it can be read again', async () => {
    const session = await pageOf(shop(0), shop(80))
    const before = session.text()
    const skip = (value: number | undefined): Operation => {
      return { type: 'set', key: 'shop_2', path: ['skip'], value }
    }
    expect(await correct(session, skip(500))).toMatchObject({
      without: ['shop_80.csv'],
      kept: [],
    })
    expectFresh(session)
    expect(keys(session)).toContain('shop_2')
    expect([await revenue(session), await charted(session), await spent(session)]).toEqual(
      Array.from({ length: 3 }, () => sum(0, 80, (i) => 10.5 + (i % 40))),
    )
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
    session.dispatch({ type: 'redo' })
    session.dispatch(skip(undefined))
    await added(session, ['shop_2'])
    await session.settled()
    expectFresh(session)
    expect(await revenue(session)).toBe(sum(0, 160, (i) => 10.5 + (i % 40)))
  })

  it('brings the currency of another column', async () => {
    const money = csv(
      'money.csv',
      [
        'order_id,buyer,ordered_at,amount,currency,settled_in',
        ...Array.from(
          { length: 40 },
          (_, i) => `A${i},C${i % 7},2026-0${1 + (i % 6)}-11 10:00:00,${i}.50,USD,EUR`,
        ),
      ].join('\n'),
    )
    const session = await pageOf(money)
    expect(session.state.notebook.meta.currency).toBe('USD')
    await correct(session, role('money', 'currency', 'settled_in'))
    expect(session.state.notebook.meta.currency).toBe('EUR')
    await correct(session, role('money', 'currency', null))
    expect(session.state.notebook.meta.currency).toBe('EUR')
    await correct(session, role('money', 'currency', 'settled_in'))
    session.dispatch({ type: 'meta', field: 'currency', value: 'GBP' })
    await correct(session, role('money', 'currency', 'currency'))
    expect(session.state.notebook.meta.currency).toBe('GBP')
  })
})

describe('a correction that takes its time', () => {
  const kind = (value: string): Operation => ({
    type: 'set',
    key: 'shop',
    path: ['columns', 'amount', 'kind'],
    value,
  })
  const typed = (session: Session) => {
    const cell = { kind: 'sql', id: 'mine', detail: '', body: 'SELECT 1 AS one' }
    session.dispatch({ type: 'insert', cell, at: 'end' })
  }

  it('stands in the text at once, also while the file is being read', async () => {
    const session = await pageOf(shop())
    const skip = corrected(session, { type: 'set', key: 'shop', path: ['skip'], value: 1 })
    expect(session.text()).toContain('skip: 1')
    const other = corrected(session, role('shop', 'amount', 'worth'))
    expect(session.text()).toContain('amount: worth')
    await Promise.all([skip, other])
    await session.settled()
    expect(bodyOf(session, 'shop')).toContain('amount: worth')
  })

  it('reaches no other notebook that is opened meanwhile', async () => {
    const session = await pageOf(shop())
    const text = session.text()
    const made = change(session, role('shop', 'amount', 'worth'))
    session.dispatch({ type: 'open', text, trusted: true })
    expect(made && (await followed(session, made))).toBeUndefined()
    expect(session.text()).toBe(text)

    const other = await pageOf(shop())
    const before = other.text()
    const correction = corrected(other, role('shop', 'amount', 'worth'))
    other.dispatch({ type: 'open', text: before, trusted: true })
    expect(await correction).toBeUndefined()
    expect(other.text()).toBe(before)

    const third = await pageOf(shop())
    third.dispatch(role('shop', 'amount', 'worth'))
    await third.settled()
    const written = writeAnew(third, ['overview'])
    third.dispatch({ type: 'open', text: before, trusted: true })
    expect(await written).toEqual([])
    expect(third.text()).toBe(before)
  })

  it('is followed together with the ones made before it was read, and never rejects', async () => {
    const session = await pageOf(shop())
    const plan: [string, string][] = [
      ['amount', 'worth'],
      ['customer', 'member'],
      ['time', 'paid_at'],
    ]
    const made = await Promise.allSettled([
      ...plan.map(([name, column]) => corrected(session, role('shop', name, column))),
      corrected(session, { type: 'meta', field: 'timezone', value: 'Europe/Berlin' }),
    ])
    expect(made.map(({ status }) => status)).toEqual(made.map(() => 'fulfilled'))
    await session.settled()
    expectFresh(session)
    expectAgreed(session)
    expect(await revenue(session)).toBe(sum(0, 80, (i) => 100.25 + (i % 40)))
    expect(bodyOf(session, 'overview')).toContain('"member"')
  })

  it('is followed, as a step of its own, where the analyst goes on writing meanwhile', async () => {
    const session = await pageOf(shop())
    const correction = corrected(session, kind('text'))
    typed(session)
    expect(await correction).toBeDefined()
    await session.settled()
    expectFresh(session)
    expect(keys(session)).not.toContain('revenue')
    expect(bodyOf(session, 'mine')).toBe('SELECT 1 AS one')
    session.dispatch({ type: 'undo' })
    expect(keys(session)).toContain('revenue')
    expect(keys(session)).toContain('mine')
  })

  it('is followed with the next one after which the file can be read', async () => {
    const session = await pageOf(shop())
    const skip = (value: number | undefined): Operation => ({
      type: 'set',
      key: 'shop',
      path: ['skip'],
      value,
    })
    expect(await correct(session, skip(500))).toBeUndefined()
    expect(await correct(session, role('shop', 'amount', 'worth'))).toBeUndefined()
    const made = await correct(session, skip(undefined))
    expect(made).toMatchObject({ anew: ['overview', 'days', 'order_events'], kept: [] })
    expectFresh(session)
    expectAgreed(session)
    expect(await revenue(session)).toBe(sum(0, 80, (i) => 100.25 + (i % 40)))
  })
})

describe('a page that was written before statements said what they read', () => {
  const older = (session: Session) => session.text().replaceAll(/^-- \S+: \w+ = .*\n/gm, '')

  it('follows a correction, and says it from then on', async () => {
    const { session } = await live(older(await pageOf(shop())), { 'shop_0.csv': shopText(0) })
    expect(session.text()).not.toContain('-- shop:')
    const made = await correct(session, role('shop', 'amount', 'worth'))
    expect(made).toMatchObject({ anew: ['overview', 'days', 'order_events'], kept: [] })
    expect(bodyOf(session, 'overview')).toContain('amount = "worth"')
  })

  it('takes a third file into what two were joined to', async () => {
    const text = older(await pageOf(shop(0), shop(80)))
    const files = { 'shop_0.csv': shopText(0), 'shop_80.csv': shopText(80) }
    const { session } = await live(text, files)
    await added(session, await session.attach([shop(160)]))
    await session.settled()
    expectFresh(session)
    expect(await revenue(session)).toBe(sum(0, 240, (i) => 10.5 + (i % 40)))
    expect(session.text()).not.toContain('by hand')
  })
})

describe('any corrections', () => {
  const columns = [
    'buyer',
    'member',
    'ordered_at',
    'paid_at',
    'amount',
    'worth',
    'returned',
    'order_id',
    null,
  ]
  const one = fc.record({
    name: fc.constantFrom('amount', 'customer', 'time', 'refund', 'order', 'status'),
    column: fc.constantFrom(...columns),
  })

  it('leave the page that would have been written with them', async () => {
    const { session } = await live(blank)
    const open = async () => {
      session.dispatch({ type: 'open', text: blank, trusted: true })
      return await session.attach([shop()])
    }
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), async (changes) => {
        await firstPage(session, await open(), 'en')
        await session.settled()
        for (const { name, column } of changes) await correct(session, role('shop', name, column))
        expectAgreed(session)
        const text = session.text()
        const made = await open()
        for (const { name, column } of changes) session.dispatch(role('shop', name, column))
        await firstPage(session, made, 'en')
        await session.settled()
        expect(text).toBe(session.text())
      }),
      { numRuns: 15 },
    )
  })
})
