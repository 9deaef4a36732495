import type { Example, ExampleTable, Scalar } from '../contract'

const channels = ['Search ads', 'Social', 'Email', 'Display', 'Direct']

const moment = (day: number, minutes: number) =>
  new Date(Date.UTC(2026, 2, 1 + day, 8, minutes)).toISOString().slice(0, 19).replace('T', ' ')

/** A hundred and twenty visitors of a made-up shop, by arithmetic alone: some buy, some twice. */
function visits() {
  const touches: Scalar[][] = []
  const orders: Scalar[][] = []
  for (let visitor = 0; visitor < 120; visitor++) {
    const name = `V${String(visitor).padStart(3, '0')}`
    const length = 1 + ((visitor * 5 + (visitor % 7)) % 4)
    let day = (visitor * 11) % 40
    for (let i = 0; i < length; i++) {
      const channel = channels[(visitor * 3 + i * (1 + (visitor % 3))) % 5] ?? 'Direct'
      touches.push([name, moment(day, i * 20), channel, channel === 'Direct' ? 0 : 1 + (i % 3) / 2])
      day += (visitor + i) % 4
    }
    if ((visitor * 7) % 10 < 4)
      orders.push([name, moment(day, 300), `O${visitor}`, 40 + (visitor % 9) * 15])
    if (visitor % 30 === 0) {
      touches.push([name, moment(day + 3, 10), 'Email', 0.1])
      orders.push([name, moment(day + 3, 90), `P${visitor}`, 65])
    }
  }
  orders.push(['V999', moment(9, 0), 'O999', 80])
  return { touches, orders }
}

const columns = { visitor: 'VARCHAR', at: 'TIMESTAMP', channel: 'VARCHAR', cost: 'DECIMAL(10,2)' }
const roles = { customer: 'visitor', time: 'at', channel: 'channel', cost: 'cost' }
const { touches, orders } = visits()

const conversions: ExampleTable = {
  columns: { visitor: 'VARCHAR', at: 'TIMESTAMP', order_id: 'VARCHAR', value: 'DECIMAL(18,2)' },
  rows: orders,
  roles: { customer: 'visitor', time: 'at', order: 'order_id', value: 'value' },
}

/** Bills by day; the last channel is in no journey, the last day after all touches. */
const costs: ExampleTable = {
  columns: { day: 'DATE', channel: 'VARCHAR', spend: 'DECIMAL(10,2)' },
  rows: [
    ['2026-03-05', 'Search ads', 90],
    ['2026-03-20', 'Search ads', 60],
    ['2026-03-05', 'Social', 120],
    ['2026-03-09', 'Display', 75.5],
    ['2026-03-09', 'Billboard', 30],
    ['2026-06-01', 'Social', 40],
  ],
  roles: { channel: 'channel', time: 'day', cost: 'spend' },
}

/** Ready-made paths with counts of journeys that convert and that do not. */
const paths: readonly (readonly Scalar[])[] = [
  ['搜索广告 > 小红书 > 直接访问', 24, 5280, 60],
  ['小红书', 30, 4500, 210],
  ['搜索广告', 55, 9900, 240],
  ['直播 > 直播 > 搜索广告', 12, 2640, 40],
  ['小红书 > 直播', 18, 3600, 30],
  ['直接访问', 40, 8800, 90],
  ['短信 > 直接访问', 9, 1350, 25],
  ['小红书 > 搜索广告 > 直播 > 直接访问', 6, 1800, 12],
  ['短信', 0, 0, 80],
]

/** What real logs hold: gaps, copies, several names of one channel, an order at the instant of a touch. */
const untidy: readonly (readonly Scalar[])[] = [
  ['李雷', '2026-03-01 09:00:00', 'Email', false, null],
  ['李雷', '2026-03-01 09:00:00', 'Email', false, null],
  ['李雷', '2026-03-02 09:00:00', 'email', true, 120],
  ['李雷', '2026-03-09 09:00:00', '(direct) / (none)', false, null],
  ["O'Brien", '2026-02-01 09:00:00', 'Search', false, null],
  ["O'Brien", '2026-03-12 09:00:00', null, true, 80],
  ['Zoë', '2026-03-03 09:00:00', 'Search', false, null],
  ['Zoë', '2026-03-03 09:10:00', 'Search', false, null],
  ['Zoë', '2026-03-03 11:00:00', ' Social ', true, 60],
  [null, '2026-03-04 09:00:00', 'Search', true, 40],
  ['Ada', null, 'Search', false, null],
]
const untidyColumns = {
  who: 'VARCHAR',
  at: 'TIMESTAMP',
  source: 'VARCHAR',
  bought: 'BOOLEAN',
  paid: 'DECIMAL(18,2)',
}
const untidyRoles = {
  customer: 'who',
  time: 'at',
  channel: 'source',
  converted: 'bought',
  value: 'paid',
}

export const examples: readonly Example[] = [
  { name: 'shop', columns, rows: touches, roles, sides: { conversions }, params: {} },
  {
    name: 'costs',
    columns,
    rows: touches,
    roles: { customer: 'visitor', time: 'at', channel: 'channel' },
    sides: { conversions, costs },
    params: { model: 'shapley', markov_order: 3, lookback: '10 days', cost_period: 'touches' },
  },
  {
    name: 'rules',
    columns,
    rows: touches,
    roles,
    sides: { conversions },
    params: {
      model: 'last',
      direct: 'skip',
      repeats: 'collapse',
      session_gap: '30 min',
      session_rule: 'visit',
      leave_out: ['Display'],
      open: 'leave-out',
      position_weights: [0.3, 0.4, 0.3],
      channels: 3,
    },
  },
  {
    name: 'paths',
    columns: { journey: 'VARCHAR', orders: 'INTEGER', revenue: 'DOUBLE', lost: 'INTEGER' },
    rows: paths,
    roles: { path: 'journey', conversions: 'orders', value: 'revenue', nulls: 'lost' },
    params: { markov_order: 2 },
  },
  {
    name: 'paths-won',
    columns: { journey: 'VARCHAR', orders: 'INTEGER' },
    rows: paths.map(([journey = null, orders = null]) => [
      String(journey).replaceAll(' > ', '|'),
      orders,
    ]),
    roles: { path: 'journey', conversions: 'orders' },
    params: { separator: '|', repeats: 'collapse', model: 'linear' },
  },
  {
    name: 'untidy',
    columns: untidyColumns,
    rows: untidy,
    roles: untidyRoles,
    params: { lookback: null, unnamed: 'direct', session_gap: '5 min', model: 'first' },
  },
  {
    name: 'nothing-to-build',
    columns: untidyColumns,
    rows: untidy,
    roles: { customer: 'who', time: 'at' },
    params: {},
  },
]
