import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { abTest } from '../../src/analysis/ab-test'
import type { Summary } from '../../src/analysis/ab-test/summary'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { planned } from '../analysis/ab-plan'
import { run } from '../analysis/run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

/** Two variants of so many units each, typed in, at one of the planned looks. */
async function looked(
  params: Readonly<Record<string, unknown>>,
  converted: readonly number[] = [100, 130],
  units = 1000,
) {
  const counts = converted.map((conversions, i) => ({
    variant: 'AB'[i] ?? '',
    units,
    conversions,
  }))
  const given = { counts, monitoring: 'group-sequential', ...params }
  const { tables, summary } = await run(engine, abTest, { columns: {}, roles: {}, params: given })
  const found = summary as Summary
  const rows = (output: string) => tables[output]?.rows() ?? []
  return {
    looks: rows('looks'),
    bounds: rows('looks').map(({ bound }) => Number(bound)),
    metric: rows('metrics').find(({ difference }) => difference !== null) ?? {},
    decision: rows('decision')[0] ?? {},
    problems: abTest.check(found).map(({ code }) => code),
    findings: abTest.findings(found).map(({ key }) => key),
  }
}

describe('a group-sequential test', () => {
  // DeMets, Hardy, Friedman and Lan (1984), the Beta-Blocker Heart Attack Trial: seven looks, two-sided 5 %, stopped at the sixth.
  test('has the bounds of the Beta-Blocker Heart Attack Trial', async () => {
    const { bounds } = await looked({ boundary: 'obrien-fleming', planned_looks: 7, looks: 6 })
    const published = [5.46, 3.86, 3.15, 2.73, 2.44, 2.23, 2.06]
    expect(bounds).toHaveLength(7)
    bounds.forEach((bound, i) => {
      expect(Math.abs(bound - (published[i] ?? 0))).toBeLessThan(0.01)
    })
  })

  test('finds only what its bound lets it find', async () => {
    // z = 2.103, p = 0.0355 if it were read once.
    const once = await looked({ monitoring: 'fixed' })
    expect(Number(once.metric['p_value'])).toBeCloseTo(0.0355, 4)
    expect(once.looks).toEqual([])
    const early = await looked({ looks: 2, planned_looks: 5 })
    expect(early.bounds[1]).toBeCloseTo(3.3569, 3)
    expect(Number(early.metric['p_value'])).toBeGreaterThan(0.05)
    expect(Number(early.metric['difference_low'])).toBeLessThan(0)
    const last = await looked({ looks: 5, planned_looks: 5 })
    expect(last.bounds[4]).toBeCloseTo(2.031, 3)
    expect(Number(last.metric['p_value'])).toBeLessThan(0.05)
    expect(Number(last.metric['difference_low'])).toBeGreaterThan(0)
    // Half the width is the bound times the standard error.
    const half = Number(last.metric['difference_high']) - Number(last.metric['difference'])
    expect(half).toBeCloseTo(Number(last.metric['standard_error']) * (last.bounds[4] ?? 0), 12)
    expect(last.findings).toContain('ship-better')
  })

  test.each([
    [20, 500, 900, true],
    [20, 500, 700, false],
    [50, 500, 1300, true],
    [50, 500, 900, false],
  ])('of %i looks reads its first alike by interval, p and decision', async (all, a, b, found) => {
    const { metric, looks, decision } = await looked(
      { looks: 1, planned_looks: all, min_days: 1 },
      [a, b],
      10_000,
    )
    expect(Number(looks[0]?.['bound'])).toBeGreaterThan(9)
    for (const end of ['difference_low', 'difference_high', 'lift_low', 'lift_high']) {
      expect(Number.isFinite(metric[end])).toBe(true)
    }
    expect(Number(metric['p_value']) < 0.05).toBe(found)
    expect(Number(metric['difference_low']) > 0).toBe(found)
    expect(decision['decision']).toBe(found ? 'ship' : 'wait')
  })

  test('takes the share of the units from the plan', async () => {
    const { looks } = await looked({ looks: 1, planned_looks: 3, planned_units: 8000 })
    expect(looks.map(({ information }) => information)).toEqual([0.25, 0.625, 1])
    expect(looks.map(({ now }) => now)).toEqual([true, false, false])
    const even = await looked({ looks: 1, planned_looks: 4, planned_units: 8000 })
    expect(even.bounds[0]).toBeCloseTo(4.3326, 3)
  })

  test('ends at its last look, and says what cannot be', async () => {
    const none = await looked({ looks: 3, planned_looks: 3, min_days: 1 }, [100, 104])
    expect(none.decision).toMatchObject({ decision: 'stop', reason: 'last' })
    const more = await looked({ looks: 4, planned_looks: 3 })
    expect(more.problems).toContain('ab-test.looks')
    expect(more.findings).toEqual([])
    const falling = await looked({ information: [0.5, 0.4, 1] })
    expect(falling.problems).toContain('ab-test.looks')
  })
})

describe('a plan with looks', () => {
  const rates = { baseline: 0.1, effect: 0.02, scale: 'absolute', power: 0.9 }
  const looks = { monitoring: 'group-sequential', planned_looks: 5 }

  // Jennison and Turnbull (2000), tables 2.1 to 2.4: inflation and mean size at the effect, 5 % and 90 %.
  test.each([
    ['pocock', 1.207, 0.685],
    ['obrien-fleming', 1.026, 0.75],
  ])('of %s takes %f times as many at most, %f on average', async (boundary, most, mean) => {
    const once = await planned(engine, rates)
    const { plan } = await planned(engine, { ...rates, ...looks, boundary })
    const ratio = Number(plan['units_exact']) / Number(once.plan['units_exact'])
    // The pooled variance makes the z test of rates a little less than normal in its drift.
    expect(ratio).toBeCloseTo(most, 2)
    const all = Number(once.plan['total_units'])
    expect(Number(plan['expected_units']) / all).toBeCloseTo(mean, 2)
  })

  test('reaches the power it was asked for, and finds the effect it was made for', async () => {
    const first = await planned(engine, { ...rates, ...looks })
    const units = Number(first.plan['units_exact'])
    const back = await planned(engine, { ...rates, ...looks, units })
    expect(Number(back.plan['power'])).toBeCloseTo(0.9, 6)
    const effect = await planned(engine, { ...rates, ...looks, units, effect: null })
    expect(Number(effect.plan['detectable_effect'])).toBeCloseTo(0.02, 6)
    const chances = first.summary.looks.map(({ chance }) => chance)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(0.9, 6)
    expect(first.summary.looks.at(-1)?.spent).toBeCloseTo(0.05, 8)
  })

  test('of one look says nothing of looks, and takes on average what it takes', async () => {
    const one = await planned(engine, { ...rates, ...looks, planned_looks: 1 })
    expect(one.findings).not.toContain('group-sequential')
    expect(one.plan['expected_units']).toBe(one.plan['total_units'])
    const five = await planned(engine, { ...rates, ...looks })
    expect(five.findings).toContain('group-sequential')
  })

  test('wants its shares to end with all', async () => {
    const { problems } = await planned(engine, {
      ...rates,
      ...looks,
      information: [0.3, 0.6],
    })
    expect(problems).toContain('error looks')
  })
})
