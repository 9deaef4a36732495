import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Analysis } from '../../src/analysis/contract'
import { funnel } from '../../src/analysis/funnel'
import type { Summary } from '../../src/analysis/funnel/summary'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load, run } from '../analysis/run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

type Users = Readonly<Record<string, readonly (readonly [at: string, event: string])[]>>
const roles = { actor: 'who', event: 'event', time: 'time' }

async function asked(users: Users, params: Readonly<Record<string, unknown>>) {
  const columns = { who: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP' }
  const rows = Object.entries(users).flatMap(([who, log]) =>
    log.map(([at, event]) => [who, event, at]),
  )
  await load(engine, 'data', { columns, rows })
  const { tables, summary, prepared } = await run(engine, funnel as Analysis, { roles, params })
  expect(prepared.problems).toEqual([])
  const column = (name: string) => tables['steps']?.column(name)
  return {
    counts: column('actors'),
    means: column('mean_seconds'),
    medians: column('median_seconds'),
    summary: summary as Summary,
    tables,
  }
}
/** The users' events an hour apart, in the order given. */
const inOrder = (users: Readonly<Record<string, readonly string[]>>): Users =>
  Object.fromEntries(
    Object.entries(users).map(([who, events]) => [
      who,
      events.map((event, i) => [`2021-05-01 ${String(i).padStart(2, '0')}:00:00`, event] as const),
    ]),
  )

const three = ['step one', 'step two', 'step three']

// PostHog, posthog/hogql_queries/insights/funnels/test/test_funnel_trends.py @004c4f0 (MIT): who entered and who finished by day.
describe('trend by the day of entry, as PostHog has it', () => {
  /** Of each day with entries: how many entered and how many finished. */
  async function days(users: Users, params: Readonly<Record<string, unknown>>) {
    const { tables } = await asked(users, { steps: three, trend: 'day', ...params })
    const rows = tables['trend']?.rows() ?? []
    const at = (position: number) => rows.filter((row) => row['position'] === position)
    return at(1).map((row, i) => [row['period'], row['actors'], at(3)[i]?.['actors']])
  }
  const sample: Users = {
    one: [
      ['2021-05-01', 'step one'],
      ['2021-05-03', 'step two'],
      ['2021-05-05', 'step three'],
    ],
    two: [
      ['2021-05-02', 'step one'],
      ['2021-05-04', 'step two'],
    ],
    three: [['2021-05-06', 'step one']],
    four: [['2021-05-06', 'step none']],
    five: [
      ['2021-05-01 01:00', 'step one'],
      ['2021-05-01 02:00', 'step two'],
      ['2021-05-01 03:00', 'step three'],
    ],
    six: [
      ['2021-05-01', 'step one'],
      ['2021-05-03', 'step two'],
      ['2021-05-05', 'step three'],
    ],
    seven: [
      ['2021-05-02', 'step one'],
      ['2021-05-04', 'step two'],
    ],
  }

  test('within one day', async () => {
    const found = [
      ['2021-05-01', 3, 1],
      ['2021-05-02', 2, 0],
      ['2021-05-06', 1, 0],
    ]
    expect(await days(sample, { window: '1 day' })).toEqual(found)
  })

  test('one user in several periods, where each entry counts', async () => {
    const users: Users = {
      one: [
        ['2021-05-01 01:00', 'step one'],
        ['2021-05-01 02:00', 'step two'],
        ['2021-05-01 03:00', 'step three'],
        ['2021-05-03 01:00', 'step one'],
        ['2021-05-03 02:00', 'step two'],
        ['2021-05-04 11:00', 'step one'],
        ['2021-05-04 12:00', 'step two'],
        ['2021-05-04 13:00', 'step three'],
      ],
      two: [['2021-05-04 18:00', 'step one']],
    }
    const found = [
      ['2021-05-01', 1, 1],
      ['2021-05-03', 1, 0],
      ['2021-05-04', 2, 1],
    ]
    expect(await days(users, { window: '1 day', entry: 'each' })).toEqual(found)
  })

  test('two runs of one user in one period are one', async () => {
    const run = (hour: number) =>
      three.map((step, i) => [`2021-05-01 ${String(hour + i).padStart(2, '0')}:00`, step] as const)
    expect(await days({ one: [...run(0), ...run(13)] }, { window: '1 day' })).toEqual([
      ['2021-05-01', 1, 1],
    ])
  })

  test('steps in reverse', async () => {
    const users = { one: [...(inOrder({ one: three.toReversed() })['one'] ?? [])] }
    expect(await days(users, { window: '1 day' })).toEqual([['2021-05-01', 1, 0]])
  })

  test('the month of entry', async () => {
    const users: Users = {
      one: [
        ['2020-05-01 00:00', 'step one'],
        ['2020-05-01 01:00', 'step two'],
        ['2020-05-01 02:00', 'step three'],
      ],
    }
    expect(await days(users, { trend: 'month' })).toEqual([['2020-05-01', 1, 1]])
  })
})

// The same folder, test_funnel_time_to_convert.py @0751027: seconds from the first step to the second.
describe('time to convert, as PostHog has it', () => {
  test('the mean of 3,600, 2,220 and 82,800 seconds', async () => {
    const users: Users = {
      a: [
        ['2021-06-08 18:00', 'step one'],
        ['2021-06-08 19:00', 'step two'],
        ['2021-06-08 21:00', 'step three'],
      ],
      b: [
        ['2021-06-09 13:00', 'step one'],
        ['2021-06-09 13:37', 'step two'],
      ],
      c: [
        ['2021-06-11 07:00', 'step one'],
        ['2021-06-12 06:00', 'step two'],
      ],
    }
    const { counts, means, tables } = await asked(users, { steps: three })
    expect(counts).toEqual([3, 3, 1])
    expect(means?.[1]).toBe(29_540)
    // Its seven bins of equal width from the least to the most hold two users, none and one; one user finishes in 10,800 s.
    const finished = tables['distribution']?.rows().filter(({ actors }) => Number(actors) > 0)
    expect(finished).toHaveLength(1)
    expect(tables['times']?.column('p50_seconds')).toEqual([3600, 7200])
    expect(tables['health']?.column('median_total_seconds')).toEqual([10_800])
  })

  test('three times the same step takes three events', async () => {
    const users: Users = {
      a: [
        ['2021-06-08 18:00', 'step one'],
        ['2021-06-08 19:00', 'step one'],
        ['2021-06-08 21:00', 'step one'],
      ],
      b: [
        ['2021-06-09 13:00', 'step one'],
        ['2021-06-09 13:37', 'step one'],
      ],
      c: [
        ['2021-06-11 07:00', 'step one'],
        ['2021-06-12 06:00', 'step one'],
      ],
    }
    const same = ['step one', 'step one', 'step one']
    const { counts, means } = await asked(users, { steps: same })
    expect(counts).toEqual([3, 3, 1])
    expect(means?.[1]).toBe(29_540)
  })

  const half: Users = {
    one: [['2021-05-02 00:00', 'user signed up']],
    two: [
      ['2021-05-02 00:00', 'user signed up'],
      ['2021-05-02 01:00', '$pageview'],
    ],
    three: [
      ['2021-05-02 00:00', 'user signed up'],
      ['2021-05-02 02:00', '$pageview'],
      ['2021-05-02 04:00', 'insight viewed'],
    ],
  }
  // test_funnel_strict.py and test_funnel_unordered.py @047c637.
  test('in strict order', async () => {
    const steps = ['user signed up', '$pageview', 'insight viewed']
    const { counts, means } = await asked(half, { steps, order: 'strict' })
    expect(counts).toEqual([3, 2, 1])
    expect(means?.slice(1)).toEqual([5400, 7200])
  })

  test('in any order, of the first of two full runs', async () => {
    const users: Users = {
      one: [['2021-05-02 00:00', 'user signed up']],
      two: [
        ['2021-05-02 00:00', '$pageview'],
        ['2021-05-02 01:00', 'user signed up'],
      ],
      three: [
        ['2021-05-02 00:00', 'insight viewed'],
        ['2021-05-02 02:00', 'user signed up'],
        ['2021-05-02 04:00', '$pageview'],
        ['2021-05-03 00:00', '$pageview'],
        ['2021-05-03 03:00', 'insight viewed'],
        ['2021-05-03 06:00', 'user signed up'],
      ],
    }
    const steps = ['user signed up', '$pageview', 'insight viewed']
    const { counts, means } = await asked(users, { steps, order: 'any', window: '1 day' })
    expect(counts).toEqual([3, 2, 1])
    expect(means?.slice(1)).toEqual([5400, 7200])
  })
})

// test_funnel_unordered.py @047c637.
describe('in any order, as PostHog counts', () => {
  test('four steps of eight users', async () => {
    const [up, view, seen, cry, other] = [
      'user signed up',
      '$pageview',
      'insight viewed',
      'crying',
      'blaah blaa',
    ]
    const users = inOrder({
      1: [up],
      2: [view, cry],
      3: [up, view, other, seen],
      4: [seen, cry, up],
      5: [view, up, cry, seen],
      6: [other, seen],
      7: [view, other],
      8: [seen, view],
    } as Readonly<Record<string, readonly string[]>>)
    const steps = [up, view, seen, cry]
    expect((await asked(users, { steps, order: 'any' })).counts).toEqual([8, 5, 3, 1])
  })

  const days14 = { order: 'any', window: '14 days', exclude: ['x'] }
  test('an excluded event in between leaves the one step before it', async () => {
    const users = inOrder({
      1: ['user signed up', 'paid'],
      2: ['user signed up', 'x', 'paid'],
      3: ['user signed up', 'paid'],
    })
    const { counts, summary } = await asked(users, { ...days14, steps: ['user signed up', 'paid'] })
    expect(counts).toEqual([3, 2])
    expect(summary.idle).toEqual([])
  })

  test('an excluded event after the last step changes nothing', async () => {
    const users = inOrder({ 1: ['user signed up', 'paid', 'left', 'x', 'left'] })
    const steps = ['user signed up', 'paid', 'left']
    expect((await asked(users, { ...days14, steps })).counts).toEqual([1, 1, 1])
  })
})

// test_funnel_strict.py @047c637: the second and the fourth step are any event whose key is “val”.
test('strict order with steps that ask about a property, as PostHog counts', async () => {
  const [up, signs, view, page, other] = [
    'user signed up',
    'sign up',
    '$pageview',
    'pageview',
    'blaah blaa',
  ]
  const users: Readonly<Record<string, readonly (string | undefined)[]>> = {
    1: [up],
    2: [up, view],
    3: [up, `${signs}=val`, `${signs}=val2`, view, other, 'insight viewed'],
    4: [other, up, `${signs}=val`, `${view}=val`, other],
    5: [other, up, `${signs}=val`, view, other],
    6: [other, up, `${signs}=val`, view, `${page}=val1`],
    7: [other, up, `${signs}=val`, view, up, `${page}=val`],
    8: [other, up, up, `${signs}=val`, view, `${page}=val`],
  }
  const rows = Object.entries(users).flatMap(([who, events]) =>
    events.map((one, i) => {
      const [event = '', key = null] = (one ?? '').split('=')
      return [who, event, `2021-05-01 0${i}:00:00`, key]
    }),
  )
  const columns = { who: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP', key: 'VARCHAR' }
  await load(engine, 'data', { columns, rows })
  const asks = { event: '', column: 'key', value: 'val' }
  const { tables } = await run(engine, funnel as Analysis, {
    roles,
    params: { steps: [up, asks, view, asks], order: 'strict' },
  })
  expect(tables['steps']?.column('actors')).toEqual([8, 6, 5, 1])
})

// ClickHouse, 01646_fix_window_funnel_inconistency.sql: two events of one instant, whichever was written first.
test.each([[['1004', '1003']], [['1003', '1004']]])(
  'events of one instant stand in the order of the steps: %j',
  async (together) => {
    const users: Users = {
      1: [
        ...together.map((event) => ['2019-01-29 10:00:00', event] as const),
        ['2019-01-28 10:00:00', '1002'],
      ],
    }
    const { counts } = await asked(users, { steps: ['1004', '1003', '1002'], window: 'none' })
    expect(counts).toEqual([1, 1, 0])
  },
)

// ClickHouse, 00632_aggregation_window_funnel.sql: conditions on columns that may be missing, and times far from 1970.
describe('conditions on missing values, as windowFunnel has them', () => {
  const rows = [
    ['1', 'e', '2020-01-01 00:00:01', 'a1', 'b1'],
    ['1', 'e', '2020-01-01 00:00:02', 'a2', 'b2'],
    ['2', 'e', '2020-01-01 00:00:01', 'a1', null],
    ['2', 'e', '2020-01-01 00:00:02', 'a2', null],
    ['3', 'e', '2020-01-01 00:00:01', null, null],
    ['4', 'e', '2020-01-01 00:00:01', null, 'b1'],
    ['4', 'e', '2020-01-01 00:00:02', 'a2', null],
    ['4', 'e', '2020-01-01 00:00:03', null, 'b3'],
  ]
  test.each([
    ['a', 'a1', 'a', 'a2', [2, 2]],
    ['a', 'a1', 'b', 'b2', [2, 1]],
  ])('%s = %s, then %s = %s', async (first, one, second, two, expected) => {
    const columns = {
      who: 'VARCHAR',
      event: 'VARCHAR',
      time: 'TIMESTAMP',
      a: 'VARCHAR',
      b: 'VARCHAR',
    }
    await load(engine, 'data', { columns, rows })
    const steps = [
      { event: '', column: first, value: one },
      { event: '', column: second, value: two },
    ]
    const { tables } = await run(engine, funnel as Analysis, { roles, params: { steps } })
    expect(tables['steps']?.column('actors')).toEqual(expected)
  })
})

// Amplitude, “How Amplitude handles simultaneous events in a funnel”: of two events of one second either order is right.
test.each([
  ['ordered', ['B', 'A']],
  ['ordered', ['A', 'B']],
  ['strict', ['B', 'A']],
  // Another event of the same second does not come in between.
  ['strict', ['A', 'other', 'B']],
])('events of one second in the order %s: %j', async (order, events) => {
  const users: Users = { 1: events.map((event) => ['2020-01-01 10:00:00', event] as const) }
  expect((await asked(users, { steps: ['A', 'B'], order })).counts).toEqual([1, 1])
})

// Umami, “Funnel”: the window is what a user has between two steps.
test('a window between steps, as Umami has it', async () => {
  const users: Users = {
    1: [
      ['2024-01-01 00:00', '/'],
      ['2024-01-01 00:50', '/pricing'],
      ['2024-01-01 01:40', '/signup'],
    ],
    2: [
      ['2024-01-01 00:00', '/'],
      ['2024-01-01 01:01', '/pricing'],
    ],
  }
  const steps = ['/', '/pricing', '/signup']
  const each = await asked(users, { steps, window: 'none', step_window: '60 min' })
  expect(each.counts).toEqual([2, 1, 1])
  const whole = await asked(users, { steps, window: '60 min' })
  expect(whole.counts).toEqual([2, 1, 0])
})
