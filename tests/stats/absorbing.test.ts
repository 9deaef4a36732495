import { describe, expect, test } from 'vitest'
import { random } from '../../src/lib/random'
import {
  expectedReward,
  fundamentalMatrix,
  nearbyReward,
  type AbsorbingChain,
} from '../../src/stats/absorbing'

/** The gambler's ruin: up with `p`, down otherwise, until nothing or everything is won; winning brings 1. */
function gambler(size: number, p: number): AbsorbingChain {
  const moves = Array.from({ length: size }, (_, i) =>
    [
      [i - 1, 1 - p],
      [i + 1, p],
    ].filter(([to = -1]) => to >= 0 && to < size),
  )
  const begins = [0]
  for (const row of moves) begins.push((begins.at(-1) ?? 0) + row.length)
  return {
    size,
    begins: Int32Array.from(begins),
    to: Int32Array.from(moves.flat().map(([to = 0]) => to)),
    probability: Float64Array.from(moves.flat().map(([, chance = 0]) => chance)),
    reward: Float64Array.from(moves, (_, i) => (i === size - 1 ? p : 0)),
  }
}

// Feller, An Introduction to Probability Theory, volume I, XIV.2: (1 − (q/p)^i) / (1 − (q/p)^n).
const won = (i: number, size: number, p: number) =>
  p === 0.5
    ? (i + 1) / (size + 1)
    : (1 - ((1 - p) / p) ** (i + 1)) / (1 - ((1 - p) / p) ** (size + 1))

describe('the gambler’s ruin', () => {
  // 200 states are beyond elimination, and at even odds the chain lasts 10,000 moves.
  test.each([
    [9, 0.5],
    [9, 0.4],
    [64, 0.52],
    [65, 0.5],
    [200, 0.5],
    [200, 0.52],
  ])('%i states at %d', (size, p) => {
    const found = expectedReward(gambler(size, p))
    found.forEach((value, i) => expect(value).toBeCloseTo(won(i, size, p), 11))
  })

  test('lasts i (n − i) moves at even odds', () => {
    const matrix = fundamentalMatrix(gambler(9, 0.5))
    for (let i = 0; i < 9; i++) {
      const moves = matrix.slice(i * 9, i * 9 + 9).reduce((a, b) => a + b, 0)
      expect(moves).toBeCloseTo((i + 1) * (10 - (i + 1)), 10)
    }
  })

  test.each([20, 150])('with a state removed nothing passes it, of %i states', (size) => {
    const removed = new Uint8Array(size)
    removed[10] = 1
    const found = expectedReward(gambler(size, 0.5), removed)
    expect([...found.slice(0, 11)]).toEqual(new Array(11).fill(0))
    const above = size - 11
    for (let i = 11; i < size; i++) expect(found[i]).toBeCloseTo((i - 10) / (above + 1), 10)
  })
})

test('both ways to solve agree on chains drawn at random', () => {
  const source = random(7)
  const size = 60
  for (let round = 0; round < 5; round++) {
    const to = Array.from({ length: size }, () =>
      Array.from({ length: 4 }, () => source.integer(0, size - 1)),
    )
    const chain: AbsorbingChain = {
      size,
      begins: Int32Array.from({ length: size + 1 }, (_, i) => i * 4),
      to: Int32Array.from(to.flat()),
      probability: Float64Array.from(to.flat(), () => source.next() / 4.2),
      reward: Float64Array.from({ length: size }, () => source.next()),
    }
    // Ten states nobody comes to make the chain too large for elimination, and change nothing.
    const large: AbsorbingChain = {
      ...chain,
      size: size + 10,
      begins: Int32Array.from([...chain.begins, ...new Array<number>(10).fill(size * 4)]),
      reward: Float64Array.from([...chain.reward, ...new Array<number>(10).fill(0)]),
    }
    const direct = expectedReward(chain)
    expectedReward(large)
      .slice(0, size)
      .forEach((value, i) => expect(value).toBeCloseTo(direct[i] ?? Number.NaN, 11))
    const near = nearbyReward(
      chain,
      direct.map((value) => value * 1.1),
      undefined,
      1e-6,
      200,
    )
    near?.forEach((value, i) => expect(value).toBeCloseTo(direct[i] ?? Number.NaN, 4))
    expect(near).toBeDefined()
  }
})

test('says so where sweeps do not get near enough', () => {
  const chain = gambler(60, 0.5)
  expect(nearbyReward(chain, new Float64Array(60), undefined, 1e-9, 5)).toBeUndefined()
})
