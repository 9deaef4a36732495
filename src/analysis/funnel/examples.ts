import type { Example, Scalar } from '../contract'

const columns = {
  visitor: 'VARCHAR',
  action: 'VARCHAR',
  at: 'TIMESTAMP',
  device: 'VARCHAR',
  price: 'DECIMAL(9,2)',
}
const untidyColumns = { visitor: 'VARCHAR', action: 'VARCHAR', at: 'TIMESTAMP' }
const roles = { actor: 'visitor', event: 'action', time: 'at' }
const path = ['view', 'cart', 'checkout', 'purchase']

/** Sixty visitors of a made-up shop, by arithmetic alone: some come twice, some look at other things in between. */
function visits(): readonly (readonly Scalar[])[] {
  const rows: Scalar[][] = []
  for (let visitor = 0; visitor < 60; visitor++) {
    for (let visit = 0; visit <= visitor % 2; visit++) {
      const depth = 1 + ((visitor * 7 + visit * 3) % 10 > 4 ? (visitor + visit) % 4 : 0)
      const begin = (visitor * 11 + visit * 9) % 27
      const rest = [visitor % 3 === 0 ? 'phone' : 'desktop', visitor % 7]
      for (let step = 0; step < depth; step++) {
        const minutes = step * (17 + visitor * 3) + (step > 2 ? 900 : 0)
        rows.push([name(visitor), path[step] ?? 'view', at(begin, minutes), ...rest])
        if ((visitor + step) % 5 === 0)
          rows.push([name(visitor), 'search', at(begin, minutes + 2), ...rest])
      }
    }
  }
  return rows
}

const name = (visitor: number) => `V${String(visitor).padStart(3, '0')}`

function at(day: number, minutes: number): string {
  const moment = new Date(Date.UTC(2026, 2, 1 + day, 9, minutes))
  return moment.toISOString().slice(0, 19).replace('T', ' ')
}

/** Many who come once in three weeks of May: those on a phone seldom buy, and fewer still in the last week. */
function crowd(): readonly (readonly Scalar[])[] {
  const rows: Scalar[][] = []
  for (let visitor = 0; visitor < 240; visitor++) {
    const phone = visitor % 2 === 0
    const day = (visitor * 5) % 21
    const device =
      visitor % 24 === 5 ? null : phone ? 'phone' : visitor % 15 === 1 ? 'tablet' : 'desktop'
    const steps =
      1 +
      (visitor % 3 > 0 ? 1 : 0) +
      (visitor % 3 > 0 && visitor % 10 < (phone ? 2 : day > 13 ? 4 : 8) ? 1 : 0)
    for (let step = 0; step < steps; step++) {
      const price = ((visitor * 37) % 90) + 10
      rows.push([
        name(visitor),
        path[step] ?? 'view',
        at(day + 61, step * (visitor % 50)),
        device,
        price,
      ])
    }
    if (visitor % 4 === 0) rows.push([name(visitor), 'search', at(day + 61, 300), device, null])
  }
  return rows
}

/** What real logs hold: rows without a user or a time, events twice, users who begin in the middle. */
const untidy: readonly (readonly Scalar[])[] = [
  ['李雷', '浏览', '2026-03-01 09:00:00'],
  ['李雷', '浏览', '2026-03-01 09:00:00'],
  ['李雷', '支付', '2026-03-01 09:05:00'],
  ["O'Brien", '浏览', '2026-03-01 10:00:00'],
  ["O'Brien", '支付', '2026-03-12 10:00:00'],
  ['Ada', '支付', '2026-03-02 08:00:00'],
  ['Zoë', '浏览', '2026-03-11 23:59:59'],
  [null, '浏览', '2026-03-02 09:00:00'],
  ['', '浏览', '2026-03-02 09:00:00'],
  ['Ada', null, '2026-03-03 09:00:00'],
  ['Ada', '浏览', null],
]

export const examples: readonly Example[] = [
  { name: 'shop', columns, rows: visits(), roles, params: { steps: path, window: '2 days' } },
  {
    name: 'first-entry-march',
    columns,
    rows: visits(),
    roles,
    params: { steps: path.slice(0, 3), entry: 'first', since: '2026-03-05', until: '2026-03-20' },
  },
  {
    name: 'strict',
    columns,
    rows: visits(),
    roles,
    params: { steps: path.slice(0, 3), order: 'strict', window: '12 hours' },
  },
  {
    name: 'strict-first',
    columns,
    rows: visits(),
    roles,
    params: { steps: path.slice(0, 2), order: 'strict', entry: 'first' },
  },
  {
    name: 'any-order',
    columns,
    rows: visits(),
    roles,
    params: { steps: ['cart', 'view', 'search'], order: 'any', window: '1 day' },
  },
  {
    name: 'any-order-first',
    columns,
    rows: visits(),
    roles,
    params: { steps: ['cart', 'view', 'view'], order: 'any', entry: 'first', until: '2026-03-28' },
  },
  {
    name: 'by-device',
    columns,
    rows: crowd(),
    roles,
    params: {
      steps: ['view', 'cart', 'checkout'],
      window: '2 days',
      breakdown: 'device',
      breakdown_top: 2,
      trend: 'week',
      next: 2,
      since: '2026-05-11',
      until: '2026-05-17',
      compare: 'previous',
    },
  },
  {
    name: 'conditions-and-exclusions',
    columns,
    rows: crowd(),
    roles,
    params: {
      steps: [
        { event: 'view', column: 'device', test: 'is_not', value: 'tablet', label: 'View' },
        { event: 'cart', column: 'price', test: 'at_least', value: 20, label: 'Dear cart' },
        'checkout',
      ],
      exclude: [{ event: 'search', after: 1 }],
      step_window: '40 min',
      trend: 'day',
      breakdown: 'device',
      breakdown_at: 'last',
      correction: 'bh',
    },
  },
  {
    name: 'users-left-out',
    columns,
    rows: crowd(),
    roles,
    params: {
      steps: ['view', 'cart', 'checkout'],
      exclude: [{ event: 'search', after: 1, before: 3 }],
      excluded: 'user',
    },
  },
  {
    name: 'visits',
    columns,
    rows: visits(),
    roles,
    params: {
      steps: path.slice(0, 3),
      unit: 'session',
      session_gap: '1 hour',
      entry: 'each',
      trend: 'month',
    },
  },
  {
    name: 'out-of-order-ends',
    columns,
    rows: visits(),
    roles,
    params: {
      steps: path.slice(0, 3),
      order: 'strict_order',
      repeats_end: true,
      increase: true,
      exclude: ['search'],
    },
  },
  {
    name: 'untidy',
    columns: untidyColumns,
    rows: untidy,
    roles,
    params: { steps: ['浏览', '支付'] },
  },
  {
    name: 'misspelled',
    columns: untidyColumns,
    rows: untidy,
    roles,
    params: { steps: ['浏览商品', '支付'], window: '1 hour' },
  },
  {
    name: 'days-only',
    columns: { visitor: 'VARCHAR', action: 'VARCHAR', day: 'DATE' },
    rows: visits().map(([visitor = null, action = null, time]) => [
      visitor,
      action,
      String(time).slice(0, 10),
    ]),
    roles: { actor: 'visitor', event: 'action', time: 'day' },
    params: { steps: ['view', 'purchase'], window: '6 hours' },
  },
  { name: 'no-steps', columns: untidyColumns, rows: untidy, roles, params: {} },
]
