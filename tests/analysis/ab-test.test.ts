import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scalar } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { put, test as tested } from './ab-test'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

type Rows = readonly (readonly Scalar[])[]
const columns: Readonly<Record<string, string>> = {
  unit: 'VARCHAR',
  variant: 'VARCHAR',
  time: 'TIMESTAMP',
  converted: 'INTEGER',
  revenue: 'DECIMAL(18,2)',
  before: 'DOUBLE',
  device: 'VARCHAR',
}

interface Arm {
  readonly units: number
  readonly converted: number
  /** of each converted unit, by its number */
  readonly revenue?: (i: number) => number
}

/** Units spread evenly over so many days; of each arm the first ones of every stretch convert. */
function arms(of: Readonly<Record<string, Arm>>, days = 14): Rows {
  return Object.entries(of).flatMap(([variant, { units, converted, revenue = () => 50 }]) =>
    Array.from({ length: units }, (_, i) => {
      const has = Math.floor(((i + 1) * converted) / units) > Math.floor((i * converted) / units)
      const day = String(1 + (i % days)).padStart(2, '0')
      return [
        `${variant}${String(i)}`,
        variant,
        `2026-06-${day} 12:00:00`,
        has ? 1 : 0,
        has ? revenue(i) : null,
        i % 7,
        i % 3 === 0 ? 'mobile' : 'desktop',
      ]
    }),
  )
}

async function run(rows: Rows, params: Readonly<Record<string, unknown>> = {}, types = columns) {
  await put(engine, types, rows)
  return tested(engine, 'data', {}, params)
}

const clear = {
  control: { units: 2000, converted: 200 },
  treatment: { units: 2000, converted: 280 },
}

describe('without any params', () => {
  test('compares conversion, revenue and revenue per conversion', async () => {
    const { metrics, decision, metric } = await run(arms(clear))
    expect(metrics.map((row) => [row['metric'], row['variant']])).toEqual([
      ['Conversion', 'control'],
      ['Conversion', 'treatment'],
      ['Net revenue per unit', 'control'],
      ['Net revenue per unit', 'treatment'],
      ['Net revenue per conversion', 'control'],
      ['Net revenue per conversion', 'treatment'],
    ])
    expect(metric('Conversion')).toMatchObject({ units: 2000, mean: 0.14, test: 'z' })
    expect(metric('Net revenue per unit')).toMatchObject({ mean: 7, difference: 2, test: 'welch' })
    expect(metric('Net revenue per conversion')['mean']).toBeCloseTo(50, 9)
    expect(metric('Net revenue per conversion')['difference']).toBeCloseTo(0, 9)
    expect(decision).toMatchObject({ decision: 'ship', variant: 'treatment', reason: 'better' })
  })

  test.each([
    ['BOOLEAN', true, false],
    ['VARCHAR', 'yes', 'No'],
    ['VARCHAR', '是', '否'],
    ['VARCHAR', '1', '0'],
    ['DOUBLE', 3, 0],
  ])('reads %s %s as converted', async (type, yes, no) => {
    const rows = arms(clear).map((row) => row.with(3, row[3] === 1 ? yes : no))
    const { metric, problems } = await run(rows, {}, { ...columns, converted: type })
    expect(metric('Conversion')).toMatchObject({
      mean: 0.14,
      difference: expect.closeTo(0.04) as number,
    })
    expect(problems).not.toContain('warning unread')
  })

  test('says which values it does not understand', async () => {
    const rows = arms(clear).map((row) => row.with(3, row[3] === 1 ? 'yes' : 'perhaps'))
    const { problems, summary } = await run(rows, {}, { ...columns, converted: 'VARCHAR' })
    expect(problems).toContain('warning unread')
    expect(summary.rows).toMatchObject({ unread: 3520, unreadExample: 'perhaps' })
  })

  test('each row is a unit where none is named', async () => {
    await put(engine, columns, arms(clear))
    const { metric, problems, check } = await tested(engine, 'data', { unit: null })
    expect(metric('Conversion')).toMatchObject({ units: 2000, mean: 0.14 })
    expect(problems).toContain('note no-unit')
    expect(check('units_in_two_variants')['passed']).toBeNull()
  })
})

describe('the control', () => {
  test.each([
    [['treatment', 'control'], 'control'],
    [['b', 'A'], 'A'],
    [['实验组', '对照组'], '对照组'],
    [['gate_40', 'gate_30'], 'gate_30'],
  ])('of %j is %s', async ([first = '', second = ''], expected) => {
    const { summary } = await run(
      arms({ [first]: { units: 100, converted: 20 }, [second]: { units: 100, converted: 22 } }),
    )
    expect(summary.control).toBe(expected)
  })

  test('can be chosen, and a name that is not there is an error', async () => {
    const { summary } = await run(arms(clear), { control: 'Treatment' })
    expect(summary.control).toBe('treatment')
    const wrong = await run(arms(clear), { control: 'old' })
    expect(wrong.problems).toContain('error control')
    expect(wrong.findings).toEqual([])
  })
})

describe('a failed check names no winner', () => {
  const expectBlocked = (found: Awaited<ReturnType<typeof run>>, check: string) => {
    expect(found.check(check)['passed']).toBe(false)
    expect(found.decision['variant']).toBeNull()
    expect(found.decision['decision']).not.toBe('ship')
    expect(found.findings.filter((key) => /^(ship|stop|differs)/.test(key))).toEqual([])
  }

  test('a sample ratio mismatch', async () => {
    const rows = arms({ ...clear, control: { units: 1700, converted: 170 } })
    const found = await run(rows)
    expectBlocked(found, 'sample_ratio_mismatch')
    expect(found.problems[0]).toBe('error srm')
    const planned = await run(rows, {
      shares: [
        { variant: 'control', share: 17 },
        { variant: 'treatment', share: 20 },
      ],
    })
    expect(planned.check('sample_ratio_mismatch')).toMatchObject({ statistic: 0, passed: true })
  })

  test('a variant of share zero takes no part in the split, one without units does', async () => {
    const rows = arms({
      a: { units: 1000, converted: 100 },
      b: { units: 1200, converted: 100 },
      c: { units: 900, converted: 90 },
    })
    const share = (a: number, b: number, c: number, d = 0) => ({
      shares: Object.entries({ a, b, c, d }).map(([variant, each]) => ({ variant, share: each })),
    })
    const two = await run(rows, share(0.5, 0.5, 0))
    expect(two.check('sample_ratio_mismatch')['p_value']).toBeCloseTo(2.0079e-5, 9)
    const four = await run(rows, share(1, 1, 1, 1))
    expect(four.problems).toContain('error absent')
    expectBlocked(four, 'sample_ratio_mismatch')
  })

  test('many units in two variants', async () => {
    const both = (count: number) =>
      arms({ treatment: { units: count, converted: count } }).map((row, i) =>
        row.with(0, `control${String(i)}`),
      )
    const few = await run([...arms(clear), ...both(10)])
    expect(few.check('units_in_two_variants')).toMatchObject({ statistic: 10, passed: true })
    expect(few.metric('Conversion', 'control')['units']).toBe(1990)
    expect(few.metric('Conversion', 'treatment')['units']).toBe(2000)
    expect(few.problems).toContain('warning crossed')
    expectBlocked(await run([...arms(clear), ...both(100)]), 'units_in_two_variants')
  })

  test('outcomes before the exposure', async () => {
    const types = { ...columns, outcome_time: 'TIMESTAMP' }
    const timed = (early: number, time: string) =>
      arms(clear).map((row, i) => [...row, i < early ? time : '2026-07-01 00:00:00'])
    const few = await run(timed(20, '2026-05-01 10:00:00'), {}, types)
    expect(few.check('outcome_before_exposure')).toMatchObject({ statistic: 20, passed: true })
    expect(few.metric('Conversion', 'control')['mean']).toBe(0.099)
    expectBlocked(
      await run(timed(200, '2026-05-01 10:00:00'), {}, types),
      'outcome_before_exposure',
    )
    const sameDay = await run(timed(1, '2026-06-01 00:00:00'), {}, types)
    expect(sameDay.check('outcome_before_exposure')['statistic']).toBe(0)
  })

  test('too few days', async () => {
    const found = await run(arms(clear, 5))
    expectBlocked(found, 'too_short')
    expect(found.decision).toMatchObject({ decision: 'wait', days: 2 })
    expect((await run(arms(clear, 10))).problems).toContain('note weeks')
  })

  test('fewer units than planned', async () => {
    const found = await run(arms(clear), { planned_units: 8000 })
    expectBlocked(found, 'planned_units')
    expect(found.decision).toMatchObject({ decision: 'wait', days: 14, units_needed: 8000 })
    const sequential = await run(arms(clear), { planned_units: 8000, monitoring: 'sequential' })
    expect(sequential.check('planned_units')['passed']).toBe(true)
  })

  test('peeking', async () => {
    const found = await run(arms(clear), { looks: 5 })
    expectBlocked(found, 'peeking')
    expect(found.check('peeking')['p_value']).toBeCloseTo(0.142, 3)
    const sequential = await run(arms(clear), { looks: 5, monitoring: 'sequential' })
    expect(sequential.check('peeking')['passed']).toBe(true)
    expect(sequential.decision['decision']).toBe('ship')
  })

  test('one unit that makes up most of a mean', async () => {
    const revenue = (i: number) => (i === 19 ? 1_000_000 : 50 + (i % 5))
    const rows = arms({ ...clear, treatment: { ...clear.treatment, revenue } })
    const metrics = [{ column: 'revenue', name: 'Spend' }]
    const raw = await run(
      rows.map((row) => (row[0] === 'treatment21' ? row.with(4, 1e6) : row)),
      {
        metrics,
      },
    )
    expectBlocked(raw, 'heavy_tails')
    expect(raw.problems[0]).toBe('error tails')
    const capped = await run(
      rows.map((row) => (row[0] === 'treatment21' ? row.with(4, 1e6) : row)),
      { metrics: [{ ...metrics[0], winsorize: 99 }] },
    )
    expect(capped.check('heavy_tails')['passed']).toBe(true)
    expect(capped.decision['decision']).toBe('ship')
    expect(capped.findings).toContain('capped')
  })
})

describe('the decision', () => {
  const of = async (
    converted: number,
    params: Readonly<Record<string, unknown>> = {},
    units = 2000,
  ) =>
    (
      await run(
        arms({ control: { units, converted: units / 10 }, treatment: { units, converted } }),
        { metrics: [{ column: 'converted', name: 'Buyers' }], ...params },
      )
    ).decision

  test('to stop what does harm', async () => {
    expect(await of(140)).toMatchObject({ decision: 'stop', reason: 'worse', variant: 'treatment' })
  })
  test('to ship where a gain alone is looked for, with fewer units than both sides take', async () => {
    const both = await of(236, { worthwhile: 0.15 })
    expect(both).not.toMatchObject({ decision: 'ship' })
    const better = await of(236, { worthwhile: 0.15, alternative: 'greater' })
    expect(better).toMatchObject({ decision: 'ship', reason: 'better', variant: 'treatment' })
  })
  test('not to ship where harm alone is looked for, and to stop where it is ruled out', async () => {
    const harmless = await of(240, { worthwhile: 0.05, alternative: 'less' })
    expect(harmless).toMatchObject({ decision: 'stop', reason: 'harmless', variant: null })
    const worse = await of(160, { alternative: 'less' })
    expect(worse).toMatchObject({ decision: 'stop', reason: 'worse', variant: 'treatment' })
  })
  test('to stop what does harm although a gain alone was looked for', async () => {
    const found = await of(140, { alternative: 'greater' })
    expect(found).toMatchObject({ decision: 'stop', reason: 'worse', variant: 'treatment' })
  })
  test('to take no side where a bound with one miss in two says nothing at any look', async () => {
    const params = { alternative: 'greater', confidence: 0.5, monitoring: 'sequential' }
    expect(await of(210, { ...params, worthwhile: 0.15 })).not.toMatchObject({ reason: 'worse' })
  })
  test('to wait for fewer units where one side is looked for', async () => {
    const units = async (alternative: string) =>
      Number((await of(210, { worthwhile: 0.15, alternative }))['units_needed'])
    expect(await units('greater')).toBeLessThan(await units('two-sided'))
  })
  test('to ship it where less is better', async () => {
    const metrics = [{ column: 'converted', goal: 'decrease' }]
    expect(await of(140, { metrics })).toMatchObject({ decision: 'ship', variant: 'treatment' })
  })
  test('to stop where a gain worth having is ruled out', async () => {
    expect(await of(200, { worthwhile: 0.3 })).toMatchObject({
      decision: 'stop',
      reason: 'unlikely',
    })
  })
  test('to run on where the test is too small, to the end of a week', async () => {
    const found = await of(210, { worthwhile: 0.15 })
    expect(found).toMatchObject({ decision: 'wait', reason: 'undecided', variant: null })
    // 16 (p₁q₁ + p₂q₂) / 2δ² units an arm, roughly, with δ of 1.5 points.
    expect(Number(found['units_needed'])).toBeGreaterThan(12_000)
    expect(Number(found['units_needed'])).toBeLessThan(14_000)
    expect((14 + Number(found['days'])) % 7).toBe(0)
  })
  test('by the lift that is seen where a sequential test may end with it, unless units were planned', async () => {
    const rows = arms({
      control: { units: 2000, converted: 200 },
      treatment: { units: 2000, converted: 220 },
    })
    const params = {
      metrics: [{ column: 'converted', name: 'Buyers' }],
      worthwhile: 0.01,
      monitoring: 'sequential',
    }
    expect((await run(rows, params)).summary.decision.lift).toBeCloseTo(0.1, 9)
    const planned = await run(rows, { ...params, planned_units: 5000 })
    expect(planned.summary.decision).toMatchObject({ unitsNeeded: 5000, lift: null })
  })
  test('to stop where that would take for ever', async () => {
    expect(await of(210, { worthwhile: 0.01 })).toMatchObject({
      decision: 'stop',
      reason: 'endless',
    })
  })
  test('not to ship over a harmed guardrail', async () => {
    const rows = arms({
      control: { units: 2000, converted: 200, revenue: (i) => 50 + (i % 7) },
      treatment: { units: 2000, converted: 280, revenue: (i) => 40 + (i % 7) },
    })
    const found = await run(rows, {
      metrics: [
        { column: 'converted', name: 'Buyers' },
        { column: 'revenue', denominator: 'converted', name: 'Basket', guardrail: true },
      ],
    })
    expect(found.decision).toMatchObject({ decision: 'stop', reason: 'guardrail' })
    expect(found.findings[0]).toBe('stop-guardrail')
  })
  test('for the best of several variants', async () => {
    const found = await run(
      arms({
        a: { units: 2000, converted: 200 },
        b: { units: 2000, converted: 270 },
        c: { units: 2000, converted: 300 },
      }),
    )
    expect(found.decision).toMatchObject({ decision: 'ship', variant: 'c' })
    expect(found.metrics).toHaveLength(9)
  })
})

describe('rows', () => {
  test('of events add up to units', async () => {
    const whole = await run(arms(clear))
    const split = arms(clear).flatMap((row) => [
      row.with(3, 0).with(4, null),
      row.with(2, '2026-06-20 00:00:00').with(4, row[4] === null ? null : Number(row[4]) / 2),
      row.with(2, '2026-06-21 00:00:00').with(4, row[4] === null ? null : Number(row[4]) / 2),
    ])
    const found = await run(split)
    expect(found.metrics).toEqual(whole.metrics)
    expect(found.summary.days).toBe(whole.summary.days)
    expect(found.problems).toContain('note repeated')
  })

  test('without a variant, a unit or a time are counted', async () => {
    const more = [
      ['x1', null, '2026-06-01 00:00:00', 1, 5, 1, null],
      ['x2', ' ', '2026-06-01 00:00:00', 1, 5, 1, null],
      [null, 'control', '2026-06-01 00:00:00', 1, 5, 1, null],
      ['x3', 'control', null, 0, null, 1, null],
    ]
    const { summary, metric, problems } = await run([...arms(clear), ...more])
    expect(summary.rows).toMatchObject({ withoutVariant: 2, withoutUnit: 1, withoutTime: 1 })
    expect(metric('Conversion', 'control')['units']).toBe(2001)
    expect(problems).toEqual(
      expect.arrayContaining(['note no-variant-rows', 'note guests', 'note no-time-rows']),
    )
  })

  test('refunds are taken off, whether a column or rows below zero', async () => {
    const rows = arms(clear).map((row) => [...row, row[3] === 1 ? 10 : null])
    const { metric, problems } = await run(rows, {}, { ...columns, refund: 'DECIMAL(18,2)' })
    expect(metric('Net revenue per conversion')['mean']).toBeCloseTo(40, 9)
    expect(problems).toContain('note refunds')
    const below = arms(clear).flatMap((row) =>
      row[3] === 1 ? [row, row.with(3, 0).with(4, -10)] : [row],
    )
    expect((await run(below)).metric('Net revenue per conversion')['mean']).toBeCloseTo(40, 9)
  })

  test('in two currencies forbid all conclusions', async () => {
    const rows = arms(clear).map((row, i) => [...row, i % 2 ? 'CNY' : 'USD'])
    const found = await run(rows, {}, { ...columns, currency: 'VARCHAR' })
    expect(found.problems).toContain('error currencies')
    expect(found.findings).toEqual([])
  })

  test.each([
    ['none', [], 'error empty'],
    ['one', arms(clear).slice(0, 1), 'error one-variant'],
    ['one of each variant', [arms(clear)[0], arms(clear)[2000]], 'warning short'],
  ])('%s: no throw, and a reason', async (_, rows, problem) => {
    const found = await run(rows as Rows)
    expect(found.problems).toContain(problem)
    expect(found.decision['variant']).toBeNull()
  })

  test('of an outcome nobody has compare to nothing', async () => {
    const found = await run(
      arms({ a: { units: 500, converted: 0 }, b: { units: 500, converted: 0 } }),
    )
    expect(found.metric('Conversion')).toMatchObject({ difference: 0, lift: null, p_value: 1 })
    expect(found.problems).toContain('note no-lift')
    expect(found.decision['decision']).toBe('wait')
  })
})

describe('the figures', () => {
  test('Fisher and Newcombe stand in where counts are small', async () => {
    const found = await run(
      arms({ a: { units: 20, converted: 1 }, b: { units: 20, converted: 7 } }),
    )
    const row = found.metric('Conversion')
    // R: fisher.test(matrix(c(7, 13, 1, 19), 2))$p.value
    expect(row).toMatchObject({ test: 'fisher', statistic: null })
    expect(row['p_value']).toBeCloseTo(0.0435960436, 9)
    expect(found.problems).toContain('note small')
  })

  test('several comparisons are adjusted together', async () => {
    const rows = arms({
      a: { units: 2000, converted: 200 },
      b: { units: 2000, converted: 245 },
      c: { units: 2000, converted: 210 },
    })
    const p = async (correction: string) => {
      const { metrics } = await run(rows, { metrics: ['converted'], correction })
      return metrics.flatMap((row) =>
        row['p_value'] === null ? [] : [[Number(row['p_value']), Number(row['p_adjusted'])]],
      )
    }
    const [[b = 0, holmB] = [], [c = 0, holmC] = []] = await p('holm')
    expect([holmB, holmC]).toEqual([2 * b, Math.max(2 * b, c)])
    const [[, bhB] = [], [, bhC] = []] = await p('bh')
    expect([bhB, bhC]).toEqual([Math.min(2 * b, c), c])
    expect((await p('none')).every(([raw, adjusted]) => raw === adjusted)).toBe(true)
  })

  test('days and segments add up to the whole', async () => {
    const revenue = (i: number) => 40 + (i % 9)
    const varied = Object.entries(clear).map(([name, arm]) => [name, { ...arm, revenue }])
    const found = await run(arms(Object.fromEntries(varied) as typeof clear), {
      segments: ['device'],
    })
    const last = found.cumulative.filter((row) => row['variant'] === 'treatment').slice(-3)
    const whole = found.metrics.filter((row) => row['variant'] === 'treatment')
    last.forEach((row, i) => {
      for (const column of ['units', 'mean', 'difference', 'difference_low', 'lift', 'p_value'])
        expect(Number(row[column])).toBeCloseTo(Number(whole[i]?.[column]), 10)
    })
    const units = (rows: readonly (typeof whole)[number][]) =>
      rows.reduce((sum, row) => sum + Number(row['units']), 0)
    expect(units(found.daily)).toBe(3 * 4000)
    expect(units(found.segments)).toBe(3 * 4000)
    expect(new Set(found.segments.map((row) => row['value']))).toEqual(
      new Set(['mobile', 'desktop']),
    )
    expect(found.findings).toContain('segments-same')
  })

  test('an effect that differs between segments is said', async () => {
    const rows = arms({
      control: { units: 6000, converted: 1200 },
      treatment: { units: 6000, converted: 1200 },
    }).map((row, i) =>
      row[1] === 'treatment' ? row.with(3, row[6] === 'mobile' ? 1 : i % 10 === 0 ? 1 : 0) : row,
    )
    const found = await run(rows, { metrics: ['converted'], segments: ['device'] })
    expect(found.findings).toContain('segments-differ')
    expect(Number(found.segments[0]?.['interaction_p_value'])).toBeLessThan(1e-6)
  })

  test('rare values of a segment are told as one', async () => {
    const rows = arms(clear).map((row, i) => row.with(6, i < 60 ? `rare ${String(i)}` : 'usual'))
    const { segments } = await run(rows, { metrics: ['converted'], segments: ['device'] })
    expect(new Set(segments.map((row) => row['value'])).size).toBe(21)
    expect(segments.some((row) => row['value'] === '(other)')).toBe(true)
  })

  test('numbers that are all 0 or 1 convert, others have a mean', async () => {
    const { metric } = await run(arms(clear), { metrics: ['converted', 'revenue', 'before'] })
    expect(metric('converted')['test']).toBe('z')
    expect(metric('revenue')['test']).toBe('welch')
    expect(metric('before')['test']).toBe('welch')
  })

  test('a prior pulls the chance to its mean', async () => {
    const flat = (await run(arms(clear))).metric('Conversion')
    const doubting = (await run(arms(clear), { prior_sd: 0.05 })).metric('Conversion')
    expect(Number(doubting['chance_to_beat'])).toBeLessThan(Number(flat['chance_to_beat']))
    const exact = (await run(arms(clear), { belief: 'beta-binomial' })).metric('Conversion')
    expect(exact['belief']).toBe('beta-binomial')
    expect(Number(exact['chance_to_beat'])).toBeCloseTo(Number(flat['chance_to_beat']), 3)
  })
})
