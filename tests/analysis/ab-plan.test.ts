import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { abPlan } from '../../src/analysis/ab-plan'
import { daysFor, visitorsAfter } from '../../src/analysis/ab-plan/calendar'
import type { Scalar } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { speaker } from '../../src/i18n/say'
import { expectClose } from '../stats/close'
import { planned, type Given } from './ab-plan'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const day = (n: number) => new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10)

const columns = { visitor: 'VARCHAR', time: 'TIMESTAMP', amount: 'DECIMAL(12,2)' }

/** So many new visitors a day, of whom every tenth buys; each comes back a week later. */
function visits(days: number, perDay: number): Given {
  const rows = Array.from({ length: days * perDay }, (_, i): Scalar[][] => {
    const [first, visitor] = [Math.floor(i / perDay), `V${String(i)}`]
    const amount = i % 10 === 0 ? String(50 + (i % 7) * 10) : null
    const again = first + 7 < days ? [[visitor, `${day(first + 7)} 09:00:00`, null]] : []
    return [[visitor, `${day(first)} 08:00:00`, amount], ...again]
  })
  return { columns, rows: rows.flat() }
}

describe('rows without a visitor', () => {
  const nobody = ({ rows }: Given): Given => ({
    columns: { time: columns.time, amount: columns.amount },
    rows: rows.map((row) => row.slice(1)),
  })

  test('are counted as visitors, which is said before all else', async () => {
    const { summary, problems } = await planned(engine, { effect: 0.5 }, nobody(visits(28, 60)))
    // 28 days of 60 visits, and of the same again a week later on all but the last seven.
    expect(summary.data.units).toBe(28 * 60 + 21 * 60)
    expect(problems[0]).toBe('warning rows')
    const [decision, ...others] = abPlan.findings(summary)
    expect(decision).toMatchObject({ tone: 'caution', values: { counted: 'rows' } })
    const style = { currency: 'CNY', timezone: 'UTC' }
    for (const [locale, words] of [
      ['en', 'each row counted as one'],
      ['zh-CN', '每行按一位计'],
    ] as const) {
      const say = speaker({ ...style, locale }, abPlan.text[locale])
      expect(say(`finding.${decision?.key}`, decision?.values)).toContain(words)
    }
    expect(others.at(-1)).toMatchObject({ key: 'measured', values: { counted: 'rows' } })
  })

  test('are nobody where visitors are known, counted, or not planned from', async () => {
    const known = await planned(engine, { effect: 0.2 }, visits(28, 60))
    expect(known.summary.data.units).toBe(28 * 60)
    const given = { effect: 0.2, baseline: 0.1, visitors_per_day: 60 }
    const typed = await planned(engine, given, nobody(visits(28, 60)))
    const daily = Array.from({ length: 28 }, (_, i) => [`${day(i)} 00:00:00`, 600, 60])
    const counted = await planned(
      engine,
      { effect: 0.2 },
      {
        columns: { time: 'TIMESTAMP', visitors: 'INTEGER', conversions: 'INTEGER' },
        rows: daily,
      },
    )
    for (const { problems, summary } of [known, typed, counted]) {
      expect(problems).not.toContain('warning rows')
      expect(abPlan.findings(summary)[0]).toMatchObject({ values: { counted: 'visitors' } })
    }
  })
})

describe('from numbers alone', () => {
  // R: power.prop.test(p1 = .03, p2 = .033, power = .8) gives n = 53210.3.
  test('an effect gives visitors and days', async () => {
    const { plan, findings, problems } = await planned(engine, {
      baseline: 0.03,
      effect: 0.1,
      visitors_per_day: 5000,
    })
    expect(plan).toMatchObject({
      metric: 'conversion',
      baseline: 0.03,
      detectable_effect: 0.1,
      power: 0.8,
      units_per_variant: 53_211,
      control_units: 53_211,
      total_units: 106_422,
      days: 22,
      weeks: 4,
    })
    expectClose(Number(plan['effect_absolute']), 0.003)
    expect(findings).toEqual(['run', 'needs'])
    expect(problems).toEqual([])
  })

  test('a length gives the smallest effect, and the two give the power', async () => {
    const common = { baseline: 0.1, scale: 'absolute', visitors_per_day: 1000 }
    const least = await planned(engine, { ...common, days: 14 })
    expect(least.plan).toMatchObject({ days: 14, power: 0.8, units_per_variant: 7000 })
    const effect = Number(least.plan['detectable_effect'])
    const both = await planned(engine, { ...common, days: 14, effect })
    expectClose(Number(both.plan['power']), 0.8, 1e-9)
    expect(both.findings).toEqual(['enough', 'chance'])
    const back = await planned(engine, { ...common, effect })
    expectClose(Number(back.plan['units_exact']), 7000, 1e-9)
    expect(back.plan['days']).toBe(14)
  })

  test('without effect and length four weeks are looked at', async () => {
    const { plan, findings } = await planned(engine, { baseline: 0.1, visitors_per_day: 1000 })
    expect(plan).toMatchObject({ days: 28, units_per_variant: 14_000 })
    expect(findings[0]).toBe('detect')
  })

  test('a rate may fall as well as rise', async () => {
    const { plan } = await planned(engine, { baseline: 0.12, effect: -0.02, scale: 'absolute' })
    // The same two rates as from 10 to 12 %: R gives n = 3840.85.
    expectClose(Number(plan['units_exact']), 3840.84748243445)
  })

  test('more variants share the chance of a false find, unless each stands alone', async () => {
    const common = { baseline: 0.1, effect: 0.02, scale: 'absolute', variants: 3 }
    const alone = await planned(engine, { ...common, correction: 'none' })
    expect(alone.plan).toMatchObject({ units_per_variant: 3841, total_units: 11_523 })
    const shared = await planned(engine, common)
    const narrow = await planned(engine, { ...common, variants: 2, confidence: 0.975 })
    expectClose(Number(shared.plan['units_exact']), Number(narrow.plan['units_exact']))
    expectClose(Number(shared.plan['confidence']), 0.975)
  })

  test('an effect of a million million deviations is planned too', async () => {
    const params = { metric: 'mean', baseline: 5e13, deviation: 5, effect: 0.1 }
    const { plan } = await planned(engine, params)
    expect(plan['units_per_variant']).toBe(2)
    expect(Number(plan['detectable_effect'])).toBeCloseTo(0.1, 12)
  })

  test('the smallest variant decides where shares differ', async () => {
    const { plan } = await planned(engine, {
      baseline: 0.1,
      effect: 0.02,
      scale: 'absolute',
      variants: 3,
      shares: [50, 30, 20],
      correction: 'none',
    })
    const [control, smallest] = [Number(plan['control_units']), Number(plan['units_per_variant'])]
    expect(Math.abs(control / smallest - 2.5)).toBeLessThan(1e-3)
    // Two arms of one size need 3,841 each; a larger control saves some of the variant.
    expect(smallest).toBeGreaterThan(3841 * 0.65)
    expect(smallest).toBeLessThan(3841 * 0.75)
    expect(Number(plan['total_units'])).toBeGreaterThan(control + smallest * 2)
  })

  test('one side, CUPED and less power save visitors; reading at any time costs some', async () => {
    const common = { baseline: 0.1, effect: 0.02, scale: 'absolute' }
    const units = async (more: Readonly<Record<string, unknown>>) =>
      Number((await planned(engine, { ...common, ...more })).plan['units_exact'])
    const usual = await units({})
    expect(await units({ sides: 'one' })).toBeLessThan(usual)
    expect(await units({ power: 0.7 })).toBeLessThan(usual)
    expectClose(await units({ correlation: 0.5 }), usual * 0.75)
    expect(await units({ monitoring: 'sequential' })).toBeGreaterThan(usual * 1.5)
  })

  test('a share of the traffic takes as many times longer', async () => {
    const common = { baseline: 0.1, effect: 0.02, scale: 'absolute', visitors_per_day: 1000 }
    expect((await planned(engine, common)).plan['days']).toBe(8)
    expect((await planned(engine, { ...common, exposure: 0.25 })).plan['days']).toBe(31)
  })

  test('the curve and the grid hold the plan', async () => {
    const params = { baseline: 0.1, effect: 0.1, visitors_per_day: 1000, max_weeks: 6 }
    const { curve, grid, plan } = await planned(engine, params)
    const weeks = curve.map((row) => Number(row['weeks']))
    expect(weeks.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6])
    for (const row of curve) {
      const at = { ...params, days: Number(row['days']) }
      const asked = await planned(engine, at)
      expectClose(Number(row['power']), Number(asked.plan['power']))
      const least = await planned(engine, { ...at, effect: null })
      expectClose(Number(row['detectable_effect']), Number(least.plan['detectable_effect']))
    }
    const same = grid.filter((row) => Math.abs(Number(row['effect']) - 0.1) < 1e-12)
    expect(same.map((row) => row['power'])).toEqual(curve.map((row) => row['power']))
    expect(plan['weeks']).toBe(5)
  })

  test('a test that takes too long is refused, and what can be found instead is said', async () => {
    const { findings, problems, summary } = await planned(engine, {
      baseline: 0.03,
      effect: 0.03,
      visitors_per_day: 1000,
      max_weeks: 8,
    })
    expect(findings).toEqual(['too-long', 'needs', 'instead'])
    expect(problems).toEqual(['warning too-long'])
    expect(summary.atMost?.detectable?.relative).toBeGreaterThan(0.03)
    const none = await planned(engine, { baseline: 0.03, effect: 0.03, visitors_per_day: 1 })
    expect(none.plan['days']).toBeNull()
    expect(none.findings[0]).toBe('never')
  })

  test.each([
    ['a length that is no whole number of weeks', { days: 10 }, 'warning whole-weeks'],
    ['enough visitors within days', { effect: 2 }, 'note short'],
    ['too few conversions', { effect: 1, baseline: 0.0001, days: 7 }, 'warning few'],
  ])('says where there is %s', async (_, params, problem) => {
    const { problems } = await planned(engine, { baseline: 0.1, visitors_per_day: 1000, ...params })
    expect(problems).toContain(problem)
  })

  test.each([
    ['nothing to plan', { baseline: 0.1 }, 'open'],
    ['no value today', { effect: 0.1 }, 'baseline'],
    ['a rate of 0', { baseline: 0, effect: 0.1 }, 'edge'],
    ['a rate of 1', { baseline: 1, effect: 0.1 }, 'edge'],
    ['a mean without a spread', { metric: 'mean', baseline: 5, effect: 0.1 }, 'deviation'],
    ['a spread of 0', { metric: 'mean', baseline: 5, deviation: 0, effect: 0.1 }, 'constant'],
    ['a mean of 0', { metric: 'mean', baseline: 0, deviation: 1, effect: 0.1 }, 'zero'],
    ['an effect of 0', { baseline: 0.1, effect: 0 }, 'no-effect'],
    ['an effect beyond all', { baseline: 0.6, effect: 0.7 }, 'beyond'],
    ['shares for other arms', { baseline: 0.1, effect: 0.1, shares: [1, 1, 1] }, 'shares'],
    ['days without traffic', { baseline: 0.1, days: 14 }, 'days'],
    ['too few visitors for any effect', { baseline: 0.5, units: 2 }, 'undetectable'],
  ])('plans nothing from %s', async (_, params, problem) => {
    const { problems, findings, plan, curve, grid } = await planned(engine, params)
    expect(problems).toEqual([`error ${problem}`])
    expect([findings, plan, curve, grid]).toEqual([[], {}, [], []])
  })
})

describe('from the shop’s own traffic', () => {
  test('visitors count once, on the day they first come within the last whole weeks', async () => {
    const { summary, traffic, plan } = await planned(engine, { days: 14 }, visits(30, 20))
    expect(summary.data).toMatchObject({ from: day(2), to: day(29), days: 28 })
    // Of those of the first days the window sees the second visit only, a week later.
    expect(traffic.map((row) => row['newcomers']).slice(0, 9)).toEqual([
      ...[20, 20, 20, 20, 20, 40, 40, 20, 20],
    ])
    expect(traffic.map((row) => row['visitors']).slice(5, 9)).toEqual([40, 40, 40, 40])
    expect(plan['units_per_variant']).toBe((14 * 20 + 40) / 2)
    expect(summary.baseline?.source).toBe('data')
  })

  test('conversion, mean and revenue per order come from the visitors of the window', async () => {
    const given = visits(28, 20)
    const conversion = await planned(engine, { effect: 0.3 }, given)
    expectClose(Number(conversion.plan['baseline']), 0.1)
    const bought = given.rows.flatMap(([, , amount]) => (amount === null ? [] : [Number(amount)]))
    const each = [...bought, ...new Array<number>(560 - bought.length).fill(0)]
    const mean = each.reduce((a, b) => a + b, 0) / 560
    const deviation = Math.sqrt(each.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 559)
    const revenue = await planned(engine, { metric: 'mean', effect: 0.3 }, given)
    expectClose(Number(revenue.plan['baseline']), mean)
    expectClose(Number(revenue.plan['deviation']), deviation)
    const value = await planned(engine, { metric: 'ratio', effect: 0.3 }, given)
    const ratio = bought.reduce((a, b) => a + b, 0) / bought.length
    expectClose(Number(value.plan['baseline']), ratio)
    const linear = each.map((x) => (x === 0 ? 0 : x - ratio) / (bought.length / 560))
    const spread = Math.sqrt(linear.reduce((sum, x) => sum + x ** 2, 0) / 559)
    expectClose(Number(value.plan['deviation']), spread)
  })

  test('params go before what is measured', async () => {
    const { plan } = await planned(
      engine,
      { baseline: 0.03, effect: 0.1, visitors_per_day: 5000 },
      visits(28, 20),
    )
    expect(plan).toMatchObject({ baseline: 0.03, units_per_variant: 53_211, days: 22 })
  })

  test('a goal and an event that exposes choose who counts and what', async () => {
    const events = { visitor: 'VARCHAR', time: 'TIMESTAMP', event: 'VARCHAR' }
    const at = (hour: number, n = 0) => `${day(n)} 0${String(hour)}:00:00`
    const rows: Scalar[][] = [
      ['a', at(1), 'view'],
      ['a', at(2), 'cart'],
      ['a', at(3), 'buy'],
      ['b', at(1), 'view'],
      ['c', at(1), 'buy'],
      ['c', at(2), 'cart'],
      ['d', at(2), 'cart'],
      ['d', at(1, 6), 'view'],
    ]
    const of = (params: Readonly<Record<string, unknown>>) =>
      planned(engine, { effect: 0.2, ...params }, { columns: events, rows })
    expectClose(Number((await of({ goal: 'buy' })).plan['baseline']), 2 / 4)
    // c bought before being exposed.
    expectClose(Number((await of({ goal: 'buy', exposed: 'cart' })).plan['baseline']), 1 / 3)
    expect((await of({})).problems).toEqual(['error goal'])
    expect((await of({ goal: 'purchase' })).problems).toEqual(['error event'])
  })

  test('daily counts give rates and days, but no spread of amounts', async () => {
    const given = {
      columns: { time: 'DATE', visitors: 'INTEGER', conversions: 'INTEGER', amount: 'DOUBLE' },
      rows: Array.from({ length: 14 }, (_, i) => [day(i), 1000, 50, 5000]),
    }
    const { plan, problems } = await planned(engine, { effect: 0.2 }, given)
    expect(plan).toMatchObject({ baseline: 0.05, visitors_per_day: 1000, weeks: 3 })
    expect(problems).toEqual([])
    const mean = await planned(engine, { metric: 'mean', effect: 0.2 }, given)
    expect(mean.problems).toEqual(['error deviation'])
    const known = await planned(engine, { metric: 'mean', effect: 0.2, deviation: 30 }, given)
    expect(known.plan).toMatchObject({ baseline: 5, deviation: 30 })
  })

  test('money is net of refunds, and none where an order was never paid', async () => {
    const given = {
      columns: {
        visitor: 'VARCHAR',
        time: 'TIMESTAMP',
        amount: 'DOUBLE',
        refund: 'DOUBLE',
        status: 'VARCHAR',
      },
      rows: [
        ['a', `${day(0)} 08:00:00`, 100, 40, 'paid'],
        ['b', `${day(3)} 08:00:00`, 500, null, 'cancelled'],
        ['c', `${day(6)} 08:00:00`, 30, null, 'paid'],
      ],
    }
    const { summary, problems } = await planned(engine, { metric: 'mean', units: 1e6 }, given)
    expect(summary.baseline?.value).toBe(30)
    expect(problems).toContain('note unpaid')
  })

  test('capped amounts spread less', async () => {
    const rows = visits(28, 20).rows.map((row, i) => (i === 0 ? [row[0], row[1], '90000'] : row))
    const given = { columns, rows: rows.map((row) => row.map((value) => value ?? null)) }
    const wild = await planned(engine, { metric: 'mean', effect: 0.3 }, given)
    expect(wild.problems).toEqual(expect.arrayContaining(['warning heavy']))
    const tame = await planned(engine, { metric: 'mean', effect: 0.3, winsorize: 99 }, given)
    expect(tame.problems).not.toContain('warning heavy')
    expect(Number(tame.plan['deviation'])).toBeLessThan(Number(wild.plan['deviation']) / 10)
  })

  test.each([
    ['less than a week', visits(3, 20), 'warning part-week'],
    [
      'days without visitors',
      { columns, rows: visits(14, 20).rows.filter((row) => !String(row[1]).startsWith(day(9))) },
      'warning gaps',
    ],
    [
      'rows without a visitor',
      { columns, rows: [...visits(14, 20).rows, [null, `${day(2)} 08:00:00`, '10']] },
      'warning nulls',
    ],
  ])('warns of %s', async (_, given, problem) => {
    const { problems } = await planned(engine, { units: 5000 }, given)
    expect(problems).toContain(problem)
  })

  test('plans nothing in several currencies, and no rate from buyers alone', async () => {
    const money = { ...columns, currency: 'VARCHAR' }
    const rows = visits(14, 20).rows.map((row, i) => [...row, i % 2 === 0 ? 'CNY' : 'USD'])
    const mixed = await planned(engine, { metric: 'mean', units: 500 }, { columns: money, rows })
    expect(mixed.problems).toEqual(['error currencies'])
    const bought = { columns, rows: visits(14, 20).rows.filter((row) => row[2] !== null) }
    expect((await planned(engine, { units: 500 }, bought)).problems).toEqual(['error edge'])
  })
})

describe('the calendar', () => {
  const traffic = { source: 'data', perDay: 0, lately: 5, newcomers: [10, 0, 4] } as const

  test('goes along the days of the window, and on as at its end', () => {
    expect([0, 1, 2, 3, 5].map((days) => visitorsAfter(traffic, days))).toEqual([0, 10, 10, 14, 24])
    expect([1, 10, 11, 14, 15, 24, 25].map((units) => daysFor(traffic, units))).toEqual([
      1, 1, 3, 3, 4, 5, 6,
    ])
    expect(daysFor({ ...traffic, lately: 0 }, 15)).toBeNull()
    expect(daysFor(traffic, 1e6)).toBeNull()
  })

  test('finds the first day with enough visitors', () => {
    const newcomers = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 })
    const lately = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(newcomers, lately, fc.integer({ min: 1, max: 900 }), (seen, rate, units) => {
        const of = { ...traffic, newcomers: seen, lately: rate }
        const days = daysFor(of, units) ?? 0
        expect(visitorsAfter(of, days)).toBeGreaterThanOrEqual(units)
        if (days > 1) expect(visitorsAfter(of, days - 1)).toBeLessThan(units)
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
