import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Analysis, Example } from '../../src/analysis/contract'
import { funnel } from '../../src/analysis/funnel'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql } from '../../src/sql'
import { load, run } from '../analysis/run'
import { describeShared, shared } from './shared'

type Event = number | string
type Log = readonly (readonly [at: number | string, event: Event])[]
type Users = Readonly<Record<string, Log>>
type Levels = Readonly<Record<string, number>>
interface Case {
  readonly events: Log
  readonly window: number
  readonly steps: readonly Event[]
  readonly expected_level: number
  readonly note?: string
}
interface Peer {
  readonly steps: readonly string[]
  readonly window_seconds: number
  readonly users_reaching_step: readonly number[]
}

/** What the published cases hold, as far as it concerns this funnel. */
interface ClickHouse {
  readonly published: {
    readonly single_user_default_mode: readonly Case[]
    readonly strict_once: readonly Case[]
    readonly strict_deduplication: readonly Case[]
    readonly strict_increase: readonly Case[]
    readonly allow_reentry_users: {
      readonly users: Users
      readonly steps3: readonly string[]
      readonly steps4: readonly string[]
      readonly window: number
      readonly strict_order_3: Levels
      readonly strict_order_4: Levels
      readonly 'strict_order+allow_reentry_3': Levels
      readonly 'strict_order+allow_reentry_4': Levels
      readonly 'strict_order+allow_reentry+strict_dedup_3': Levels
    }
    readonly ecommerce_users: {
      readonly users: Users
      readonly window: number
      readonly steps: readonly string[]
      readonly strict_order: Levels
      readonly 'strict_order+allow_reentry': Levels
    }
    readonly strict_order_users: {
      readonly users: Users
      readonly steps: readonly string[]
      readonly window: number
      readonly default: Levels
      readonly strict_order: Levels
      readonly 'strict_deduplication+strict_order': Levels
    }
    readonly strict_once_failure_users: {
      readonly 'events_(ts,event,uid)': readonly (readonly [number, string, number])[]
      readonly window: number
      readonly steps: readonly string[]
      readonly strict_once: Levels
      readonly 'strict_once+strict_increase': Levels
    }
  }
  readonly peer_run_userbehavior: {
    readonly results: readonly Peer[]
    readonly any_order_no_window: readonly {
      readonly steps: readonly string[]
      readonly users_with_at_least_k_distinct_steps: readonly number[]
    }[]
    readonly first_entry_semantics_contrast: Readonly<Record<string, readonly number[]>>
  }
}
interface PostHog {
  readonly posthog: {
    readonly unordered: {
      readonly steps: readonly string[]
      readonly 'users(event order = time order, same window)': Readonly<
        Record<string, readonly string[]>
      >
      readonly counts_completed_k_steps: readonly number[]
    }
    readonly strict: {
      readonly steps: readonly string[]
      readonly users: Readonly<Record<string, readonly string[]>>
      readonly counts: readonly number[]
    }
    readonly time_to_convert_multiple_tries: {
      readonly steps: readonly string[]
      readonly user: Log
      readonly count_step1: number
      readonly step2_median_seconds: number
    }
    readonly conversion_times: {
      readonly steps: readonly string[]
      readonly users: Users
      readonly median_seconds: readonly (number | null)[]
      readonly average_seconds: readonly (number | null)[]
    }
    readonly windows: {
      readonly steps: readonly string[]
      readonly users: Users
      readonly window_14_days: { readonly counts: readonly number[] }
      readonly window_5_minutes: { readonly counts: readonly number[] }
    }
  }
}

const read = <T>(name: string) =>
  JSON.parse(readFileSync(shared('methods', 'oracles', name), 'utf8')) as T

const columns = { actor: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP', code: 'INTEGER' }
const roles = { actor: 'actor', event: 'event', time: 'time' }

describeShared('funnel against published cases', () => {
  const clickhouse = read<ClickHouse>('funnel_clickhouse.json')
  const { published, peer_run_userbehavior: peer } = clickhouse
  const { posthog } = read<PostHog>('funnel_product_analytics.json')

  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
    await load(engine, 'behaviour', await taobao())
  })
  afterAll(() => engine.close())

  async function outcome(params: Readonly<Record<string, unknown>>, relation = 'data') {
    const { tables, prepared } = await run(engine, funnel as Analysis, { roles, params, relation })
    expect(prepared.problems).toEqual([])
    const known = await engine.query(
      sql`SELECT DISTINCT hash(actor) AS number, actor FROM ${sql.id(relation)}`,
    )
    const people = new Map(known.rows().map((row) => [row['number'], String(row['actor'])]))
    const levels = tables['attempts']
      ?.rows()
      .map(({ actor, moments }) => [people.get(actor), (moments as unknown[]).length] as const)
    return {
      counts: tables['steps']?.column('actors'),
      medians: tables['steps']?.column('median_seconds'),
      means: tables['steps']?.column('mean_seconds'),
      levels: Object.fromEntries(levels ?? []),
    }
  }
  const fill = (users: Users) => load(engine, 'data', { columns, rows: rowsOf(users) })
  const settings = (steps: readonly Event[], seconds: number) => ({
    steps: steps.map(stepOf),
    window: `${seconds} seconds`,
  })

  test.each(published.single_user_default_mode.map((each) => [each]))(
    'windowFunnel, one user: %j',
    async ({ events, steps, window, expected_level, note }) => {
      await fill({ user: events })
      const reuse = note?.startsWith('QUIRK') ?? false
      const { levels } = await outcome({ ...settings(steps, window), reuse })
      expect(levels['user']).toBe(expected_level)
    },
  )

  test.each(published.strict_deduplication.map((each) => [each]))(
    'strict_deduplication: %j',
    async ({ events, steps, window, expected_level }) => {
      await fill({ user: events })
      const { levels } = await outcome({ ...settings(steps, window), repeats_end: true })
      expect(levels['user']).toBe(expected_level)
    },
  )

  test.each(published.strict_increase.map((each) => [each]))(
    'strict_increase: %j',
    async ({ events, steps, window, expected_level }) => {
      await fill({ user: events })
      const { levels } = await outcome({ ...settings(steps, window), increase: true })
      expect(levels['user']).toBe(expected_level)
    },
  )

  const reentry = published.allow_reentry_users
  const shop = published.ecommerce_users
  test.each([
    ['strict_order', reentry.users, reentry.steps3, {}, reentry.strict_order_3],
    ['strict_order', reentry.users, reentry.steps4, {}, reentry.strict_order_4],
    [
      'allow_reentry',
      reentry.users,
      reentry.steps3,
      { reentry: true },
      reentry['strict_order+allow_reentry_3'],
    ],
    [
      'allow_reentry',
      reentry.users,
      reentry.steps4,
      { reentry: true },
      reentry['strict_order+allow_reentry_4'],
    ],
    [
      'allow_reentry and strict_deduplication',
      reentry.users,
      reentry.steps3,
      { reentry: true, repeats_end: true },
      reentry['strict_order+allow_reentry+strict_dedup_3'],
    ],
    ['strict_order in a shop', shop.users, shop.steps, {}, shop.strict_order],
    [
      'allow_reentry in a shop',
      shop.users,
      shop.steps,
      { reentry: true },
      shop['strict_order+allow_reentry'],
    ],
  ])('%s over several users', async (_, users, steps, options, expected) => {
    await fill(users)
    const params = { ...settings(steps, shop.window), order: 'strict_order', ...options }
    expect((await outcome(params)).levels).toMatchObject(expected)
  })

  // ClickHouse gives 1 to all three: to it the first event is the third step as well, too early, and ends the walk.
  test('a step that stands twice needs two events in the strict order, too', async () => {
    await fill(shop.users)
    const [begin = '', view = '', pay = ''] = shop.steps.map(String)
    const params = { ...settings([begin, view, begin, pay], shop.window), order: 'strict_order' }
    expect((await outcome(params)).levels).toEqual({ 1: 4, 2: 4, 3: 2 })
  })

  test.each(published.strict_once.map((each) => [each]))(
    'two steps need two events, as with strict_once: %j',
    async ({ events, steps, window, expected_level }) => {
      await fill({ user: events })
      expect((await outcome(settings(steps, window))).levels['user']).toBe(expected_level)
    },
  )

  test('strict_once over several users', async () => {
    const { strict_once_failure_users: failures } = published
    const rows = failures['events_(ts,event,uid)'].map(([at, event, user]) => [
      String(user),
      event,
      moment(at),
      null,
    ])
    await load(engine, 'data', { columns, rows })
    const { levels } = await outcome(settings(failures.steps, failures.window))
    expect(levels).toEqual(failures.strict_once)
    const later = await outcome({ ...settings(failures.steps, failures.window), increase: true })
    expect(later.levels).toEqual(failures['strict_once+strict_increase'])
    // ClickHouse, 00632_aggregation_window_funnel.reference @0882b32, the third query over these users.
    const repeats = await outcome({
      ...settings(failures.steps, failures.window),
      repeats_end: true,
    })
    expect(repeats.levels).toEqual({ 123: 3, 234: 2, 345: 1 })
  })

  test('the default and the strict order over several users', async () => {
    const { users, steps, window, default: ordered, ...strict } = published.strict_order_users
    await fill(users)
    const found = await outcome(settings(steps, window))
    expect(found.levels).toMatchObject(ordered)
    const strictly = await outcome({ ...settings(steps, window), order: 'strict_order' })
    expect(strictly.levels).toMatchObject(strict.strict_order)
    const once = await outcome({
      ...settings(steps, window),
      order: 'strict_order',
      repeats_end: true,
    })
    expect(once.levels).toMatchObject(strict['strict_deduplication+strict_order'])
  })

  test.each(peer.results.map((each) => [each.steps.join('>'), each.window_seconds, each] as const))(
    'windowFunnel on 40,000 events of a shop: %s within %d s',
    async (_, window, { steps, users_reaching_step }) => {
      const { counts } = await outcome(settings(steps, window), 'behaviour')
      expect(counts).toEqual(users_reaching_step)
    },
  )

  test.each(peer.any_order_no_window.map((each) => [each.steps.join('+'), each] as const))(
    'any order without a limit on the same events: %s',
    async (_, { steps, users_with_at_least_k_distinct_steps: expected }) => {
      const params = { steps, window: 'none', order: 'any' }
      expect((await outcome(params, 'behaviour')).counts).toEqual(expected)
    },
  )

  const firstEntry = Object.entries(peer.first_entry_semantics_contrast).filter(([key]) =>
    /^\d+$/.test(key),
  )
  test.each(firstEntry)('first entry only on the same events, %s s', async (window, expected) => {
    const params = { ...settings(['pv', 'cart', 'buy'], Number(window)), entry: 'first' }
    expect((await outcome(params, 'behaviour')).counts).toEqual(expected)
  })

  test('any order counts the steps done', async () => {
    const { steps, counts_completed_k_steps: expected, ...rest } = posthog.unordered
    await fill(hourly(rest['users(event order = time order, same window)']))
    expect((await outcome({ steps, order: 'any' })).counts).toEqual(expected)
  })

  // Amplitude: without the first event of the list nobody is in the funnel, in any order; so users 6, 7 and 8 are not.
  test('any order with the first step needed counts those who did it', async () => {
    const { steps, ...rest } = posthog.unordered
    await fill(hourly(rest['users(event order = time order, same window)']))
    const params = { steps, order: 'any', needs_first: true }
    expect((await outcome(params)).counts).toEqual([5, 4, 3])
  })

  test('the strict order lets nothing come in between', async () => {
    const { steps, users, counts } = posthog.strict
    await fill(hourly(users))
    expect((await outcome({ steps, order: 'strict' })).counts).toEqual(counts)
  })

  test('times are of the deepest, then the first attempt', async () => {
    const tries = posthog.time_to_convert_multiple_tries
    await fill({ user: tries.user })
    const { counts, medians } = await outcome({ steps: tries.steps, window: '1 day' })
    expect(counts?.[0]).toBe(tries.count_step1)
    expect(medians?.[1]).toBe(tries.step2_median_seconds)
  })

  test('times are from step to step', async () => {
    const { steps, users, median_seconds, average_seconds } = posthog.conversion_times
    await fill(users)
    const { medians, means } = await outcome({ steps })
    expect(medians).toEqual(median_seconds)
    expect(means).toEqual(average_seconds)
  })

  test('the last moment of the window still counts', async () => {
    const { steps, users, window_14_days: long, window_5_minutes: short } = posthog.windows
    await fill(users)
    expect((await outcome({ steps, window: '14 days' })).counts).toEqual(long.counts)
    expect((await outcome({ steps, window: '5 min' })).counts).toEqual(short.counts)
  })
})

// PostHog, posthog/hogql_queries/insights/funnels/test/breakdown_cases.py (MIT): who counts for which browser.
describe('broken down, as PostHog attributes values', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  async function counts(
    rows: readonly (readonly (string | null)[])[],
    params: Readonly<Record<string, unknown>>,
  ) {
    const types = { actor: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP', browser: 'VARCHAR' }
    await load(engine, 'data', { columns: types, rows })
    const asked = { breakdown: 'browser', ...params }
    const { tables } = await run(engine, funnel as Analysis, { roles, params: asked })
    const found = new Map<string, unknown[]>()
    for (const row of tables['breakdown']?.rows() ?? []) {
      const value = String(row['value'])
      found.set(value, [...(found.get(value) ?? []), row['actors']])
    }
    return Object.fromEntries(found)
  }

  test('by the second step: who did not reach it has no value there', async () => {
    const rows = [
      ['1', 'sign up', '2020-01-01 12:00', 'Chrome'],
      ['1', 'buy', '2020-01-01 13:00', null],
      ['2', 'sign up', '2020-01-01 13:00', null],
      ['3', 'sign up', '2020-01-02 14:00', 'Mac'],
      ['4', 'sign up', '2020-01-02 15:00', '0'],
      ['4', 'buy', '2020-01-02 16:00', 'alakazam'],
    ]
    const params = { steps: ['sign up', 'buy'], breakdown_at: 'step', breakdown_step: 2 }
    expect(await counts(rows, params)).toEqual({
      alakazam: [1, 1],
      '(none)': [1, 1],
      // PostHog leaves these out.
      '(stopped before)': [2, 0],
    })
  })

  test('by all steps: one person of two browsers counts for each', async () => {
    const rows = [
      ['1', 'sign up', '2020-01-01 12:00', 'Chrome'],
      ['1', 'play movie', '2020-01-02 12:30', 'Safari'],
      ['1', 'sign up', '2020-01-02 13:00', 'Safari'],
      ['1', 'play movie', '2020-01-02 14:00', 'Safari'],
    ]
    const params = { steps: ['sign up', 'play movie'], breakdown_at: 'all' }
    expect(await counts(rows, params)).toEqual({ Chrome: [1, 0], Safari: [1, 1] })
  })
})

// PostHog, ee/clickhouse/queries/funnels/test/test_funnel.py (MIT): exclusions of the full window and between steps.
describe('excluded events, as PostHog counts them', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  /** Who reaches each step, events half an hour apart. */
  async function reached(users: Readonly<Record<string, readonly string[]>>, params: object) {
    await load(engine, 'data', { columns, rows: rowsOf(hourly(users)) })
    const { tables, summary } = await run(engine, funnel as Analysis, {
      columns,
      roles,
      params: { excluded: 'user', window: '14 days', ...params },
    })
    const { leftOut } = summary as { readonly leftOut: number }
    return { counts: tables['steps']?.column('actors').map(Number), leftOut }
  }

  test('a user who did one in between is in no step', async () => {
    const users = {
      person1: ['user signed up', 'paid'],
      person2: ['user signed up', 'x', 'paid'],
      person3: ['user signed up', 'paid'],
    }
    const asked = { steps: ['user signed up', 'paid'], exclude: [{ event: 'x' }] }
    expect(await reached(users, asked)).toEqual({ counts: [2, 2], leftOut: 1 })
    // The attempt alone: person 2 still signed up.
    const attempt = await reached(users, { ...asked, excluded: 'attempt' })
    expect(attempt).toEqual({ counts: [3, 2], leftOut: 0 })
  })

  const steps = ['user signed up', '$pageview', 'insight viewed', 'invite teammate', 'pageview2']
  const [one, two, three, four, five] = steps as [string, string, string, string, string]
  const users = {
    person1: [one, two, 'x', three, 'x', four, 'x', five],
    person2: [one, two, three, 'x', four, 'x', five],
    person3: [one, 'x', two, three, four, 'x', five],
  }
  test.each([
    [1, 0, 2],
    [2, 0, 2],
    [3, 0, 1],
    [4, 0, 0],
    [2, 4, 1],
  ])('after step %i and before %i: %i users', async (after, before, left) => {
    const { counts, leftOut } = await reached(users, {
      steps,
      exclude: [{ event: 'x', after, before }],
    })
    expect(counts).toEqual(steps.map(() => left))
    expect(leftOut).toBe(3 - left)
  })
})

/** A step by its name; `<=1007` asks about the number of any event. */
function stepOf(step: Event): unknown {
  const [, sign, value] = /^([<>])=(\d+)$/.exec(String(step)) ?? []
  if (value === undefined) return String(step)
  return { column: 'code', test: sign === '<' ? 'at_most' : 'at_least', value }
}

const rowsOf = (users: Users) =>
  Object.entries(users).flatMap(([user, log]) =>
    log.map(([at, event]) => [
      user,
      String(event),
      moment(at),
      typeof event === 'number' ? event : null,
    ]),
  )

const hourly = (users: Readonly<Record<string, readonly string[]>>): Users =>
  Object.fromEntries(
    Object.entries(users).map(([user, events]) => [
      user,
      events.map((event, i) => [i * 3600, event] as const),
    ]),
  )

/** Seconds of the epoch or a time of day as it stands in the cases, as a timestamp. */
const moment = (at: number | string) =>
  typeof at === 'number' ? new Date(at * 1000).toISOString().slice(0, 19) : `${at}:00`

/** The sealed engine has no Parquet, so the native one reads the file for it. */
async function taobao(): Promise<Pick<Example, 'columns' | 'rows'>> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  const file = shared('data', 'zh_taobao_like_userbehavior_40k.parquet')
  const reader = await connection.runAndReadAll(
    `SELECT uid::VARCHAR, behavior, make_timestamp(ts * 1000000)::VARCHAR, 0
     FROM read_parquet('${file.replaceAll("'", "''")}')`,
  )
  const rows = reader.getRowsJson().map((row) => row.map(String))
  connection.closeSync()
  return { columns, rows }
}
