import { describe, expect, test } from 'vitest'
import { random } from '../../src/lib/random'
import {
  chancesOfFind,
  driftFor,
  repeatedPValue,
  spending,
  stoppingBounds,
  type GroupSequential,
} from '../../src/stats/groupSequential'
import { normalBelow, normalDensity, normalQuantile } from '../../src/stats/normal'

const even = (looks: number) => Array.from({ length: looks }, (_, i) => (i + 1) / looks)
const of = (
  boundary: GroupSequential['boundary'],
  information: readonly number[],
  more: Partial<GroupSequential> = {},
): GroupSequential => ({ boundary, information, alpha: 0.05, sides: 2, exponent: 2, ...more })

function near(found: readonly number[], expected: readonly number[], digits = 3) {
  expect(found).toHaveLength(expected.length)
  expected.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, digits)
  })
}

describe('bounds', () => {
  // Jennison and Turnbull (2000), tables 2.1 and 2.3, two-sided 5 %.
  test.each([
    [1, 1.96, 1.96],
    [2, 2.178, 1.977],
    [3, 2.289, 2.004],
    [4, 2.361, 2.024],
    [5, 2.413, 2.04],
    [10, 2.555, 2.087],
    [20, 2.672, 2.126],
  ])('of %i even looks: Pocock %f, O’Brien and Fleming %f', (looks, pocock, fleming) => {
    near(
      stoppingBounds(of('pocock', even(looks))),
      even(looks).map(() => pocock),
    )
    near(
      stoppingBounds(of('obrien-fleming', even(looks))),
      even(looks).map((share) => fleming / Math.sqrt(share)),
      2,
    )
    expect(stoppingBounds(of('obrien-fleming', even(looks))).at(-1)).toBeCloseTo(fleming, 3)
  })

  // R packages ldbounds and gsDesign: sfLDOF, sfLDPocock, two-sided 5 %.
  test('of spending, as R has them', () => {
    near(
      stoppingBounds(of('lan-demets-obrien-fleming', even(5))),
      [4.8769, 3.3569, 2.6803, 2.2898, 2.031],
    )
    near(stoppingBounds(of('lan-demets-obrien-fleming', even(4))), [4.3326, 2.9631, 2.359, 2.0141])
    near(stoppingBounds(of('lan-demets-pocock', even(5))), [2.438, 2.4268, 2.4102, 2.3966, 2.386])
  })

  test('on one side at half the chance are those of two sides', () => {
    const both = stoppingBounds(of('lan-demets-pocock', [0.2, 0.5, 1]))
    const one = stoppingBounds(of('lan-demets-pocock', [0.2, 0.5, 1], { alpha: 0.025, sides: 1 }))
    near(one, both, 4)
  })

  test('spend what was promised, at uneven looks and beyond the plan, too', () => {
    for (const information of [
      [0.1, 0.15, 0.9, 1],
      [0.5, 0.501, 1],
      [0.4, 1.3],
    ]) {
      for (const boundary of ['kim-demets', 'lan-demets-pocock', 'pocock'] as const) {
        expect(spending(of(boundary, information)).at(-1)).toBeCloseTo(0.05, 8)
      }
    }
    near(spending(of('kim-demets', even(4))), [0.05 / 16, 0.05 / 4, (0.05 * 9) / 16, 0.05], 10)
  })

  test.each([0.501, 0.5001, 0.9])('spend exactly as much at a second look at %f', (second) => {
    const information = [0.5, second, 1]
    const design = of('kim-demets', information)
    const [first = 0, next = 0] = stoppingBounds(design)
    // The chance to stay within at 0.5 and to be beyond at the second look, as an integral of one dimension.
    const root = Math.sqrt(second - 0.5)
    const steps = 200_000
    const width = (2 * first) / steps
    let chance = 0
    for (let i = 0; i < steps; i++) {
      const z = -first + (i + 0.5) * width
      const place = (z * Math.sqrt(0.5) - next * Math.sqrt(second)) / root
      chance += 2 * width * normalDensity(z) * normalBelow(place)
    }
    const promised = 0.05 * (second ** 2 - 0.5 ** 2)
    expect(chance / promised).toBeCloseTo(1, 5)
  })

  test('stand on their own where looks come later that are not known yet', () => {
    const [first, second] = stoppingBounds(of('lan-demets-obrien-fleming', [0.3, 0.6, 1]))
    near(stoppingBounds(of('lan-demets-obrien-fleming', [0.3, 0.6])), [first ?? 0, second ?? 0], 12)
  })
})

describe('power', () => {
  const once = (power: number) => normalQuantile(0.975) + normalQuantile(power)
  // Jennison and Turnbull (2000), tables 2.2 and 2.4: what the largest size is beside that of one look.
  test.each([
    [2, 0.8, 1.11, 1.008],
    [3, 0.8, 1.166, 1.017],
    [5, 0.8, 1.229, 1.028],
    [10, 0.8, 1.301, 1.04],
    [2, 0.9, 1.1, 1.007],
    [3, 0.9, 1.151, 1.016],
    [5, 0.9, 1.207, 1.026],
  ])('%i looks, %f: Pocock %f, O’Brien and Fleming %f', (looks, power, pocock, fleming) => {
    const inflation = (boundary: 'pocock' | 'obrien-fleming') =>
      (driftFor(of(boundary, even(looks)), power) / once(power)) ** 2
    expect(inflation('pocock')).toBeCloseTo(pocock, 3)
    expect(inflation('obrien-fleming')).toBeCloseTo(fleming, 3)
  })

  test('is the chance of ending above a bound, as in simulated tests', () => {
    const design = of('lan-demets-pocock', [0.25, 0.6, 1])
    const bounds = stoppingBounds(design)
    const drift = 2.5
    const draw = random(7)
    const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, draw.next())))
    const runs = 20_000
    const ended = bounds.map(() => 0)
    for (let run = 0; run < runs; run++) {
      let sum = 0
      let before = 0
      for (const [look, share] of design.information.entries()) {
        sum += drift * (share - before) + normal() * Math.sqrt(share - before)
        before = share
        const statistic = sum / Math.sqrt(share)
        if (Math.abs(statistic) < (bounds[look] ?? 0)) continue
        if (statistic > 0) ended[look] = (ended[look] ?? 0) + 1
        break
      }
    }
    for (const [look, chance] of chancesOfFind(design, drift).entries()) {
      const spread = Math.sqrt((chance * (1 - chance)) / runs)
      expect(Math.abs((ended[look] ?? 0) / runs - chance)).toBeLessThan(4 * spread)
    }
  })
})

describe('p-values over all looks', () => {
  test.each([
    'pocock',
    'obrien-fleming',
    'lan-demets-obrien-fleming',
    'lan-demets-pocock',
    'kim-demets',
  ] as const)('are 5 %% on the bounds of %s, and ascend', (boundary) => {
    const design = of(boundary, [0.3, 0.5, 1])
    const nominal = (z: number) => 2 * normalBelow(-z)
    stoppingBounds(design).forEach((bound, look) => {
      expect(repeatedPValue(nominal(bound), design, look)).toBeCloseTo(0.05, 6)
      const ps = [1e-6, 0.001, 0.02, 0.3, 0.9].map((p) => repeatedPValue(p, design, look))
      expect(ps).toEqual(ps.toSorted((a, b) => a - b))
      // No look costs nothing.
      ps.forEach((p, i) => {
        expect(p).toBeGreaterThanOrEqual([1e-6, 0.001, 0.02, 0.3, 0.9][i] ?? 0)
      })
    })
  })

  test('of a single look are those of a test read once', () => {
    for (const p of [1e-8, 0.04, 0.7, 1]) {
      expect(repeatedPValue(p, of('lan-demets-obrien-fleming', [1]), 0)).toBeCloseTo(p, 9)
      expect(repeatedPValue(p, of('pocock', [1]), 0)).toBeCloseTo(p, 9)
    }
    expect(repeatedPValue(0, of('kim-demets', [0.5, 1]), 0)).toBeLessThan(1e-20)
  })
})
