import { expect, it } from 'vitest'
import { remembered } from '../../src/lib/remember'

it('works once for the same keys and forgets, of each object, what was used longest ago', () => {
  const worked: number[] = []
  const double = remembered(
    (value: number, note: object) => {
      worked.push(value)
      return { twice: value * 2, note }
    },
    (value, note) => [value, note],
    2,
  )
  const [one, other] = [{}, {}]
  const first = double(1, one)
  expect(first).toEqual({ twice: 2, note: one })
  expect(double(1, one)).toBe(first)
  expect(double(1, other)).not.toBe(first)
  expect(worked).toEqual([1, 1])
  double(1, one)
  double(3, one)
  expect(double(1, one)).toBe(first)
  double(1, other)
  expect(worked).toEqual([1, 1, 3])
  double(4, one)
  double(3, one)
  expect(worked).toEqual([1, 1, 3, 4, 3])
})

it('does not remember what came to nothing', async () => {
  let tries = 0
  const work = remembered(
    () => (++tries === 1 ? Promise.reject(new Error('stopped')) : Promise.resolve(tries)),
    () => [],
  )
  await expect(work()).rejects.toThrow('stopped')
  expect(await work()).toBe(2)
  expect(await work()).toBe(2)
})
