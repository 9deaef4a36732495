import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hash } from '../../src/lib/hash'
import { random } from '../../src/lib/random'
import { distance, fold, nearest, suffixed } from '../../src/lib/text'

describe('the hash', () => {
  test('is stable: saved results depend on it', () => {
    expect(hash('')).toMatchInlineSnapshot(`"fd13354b961c983b23d7ea0db5a57e71"`)
    expect(hash('SELECT 1')).toMatchInlineSnapshot(`"ba841b83b5f2aad5764ed7d8a9f87ac6"`)
    expect(hash('渠道 \uD800')).toMatchInlineSnapshot(`"1269ce1fffb50a0a4f75dd52ab8d6dee"`)
  })

  test('does not collide on a hundred thousand texts that hardly differ', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 50_000; i++) {
      seen.add(hash(`SELECT ${i} FROM orders`))
      seen.add(hash('a'.repeat(i % 300) + String.fromCharCode(i)))
    }
    expect(seen.size).toBe(100_000)
  })

  test('flips about half of its bits with any bit of the text', () => {
    const bits = (a: string, b: string) => {
      let count = 0
      for (let i = 0; i < 32; i++) {
        const different = parseInt(a.charAt(i), 16) ^ parseInt(b.charAt(i), 16)
        count += different.toString(2).replaceAll('0', '').length
      }
      return count
    }
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(15),
        (text, place, bit) => {
          const at = place % text.length
          const changed =
            text.slice(0, at) +
            String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) +
            text.slice(at + 1)
          const flipped = bits(hash(text), hash(changed))
          expect(flipped).toBeGreaterThan(30)
          expect(flipped).toBeLessThan(98)
        },
      ),
      { seed: 3, numRuns: 3000 },
    )
  })
})

describe('names', () => {
  test('fold A–Z alone, as the database does', () => {
    expect(fold('ÄBC订单')).toBe('Äbc订单')
  })
  test('get the first free suffix', () => {
    expect(suffixed('a', new Set())).toBe('a')
    expect(suffixed('A', new Set(['a', 'a_2']))).toBe('A_3')
  })
  test('are told apart by letters inserted, dropped, changed and swapped', () => {
    expect(distance('orders', 'ordres')).toBe(1)
    expect(distance('orders', 'order')).toBe(1)
    expect(distance('', 'abc')).toBe(3)
    expect(distance('kitten', 'sitting')).toBe(3)
    expect(distance('a', 'abcdef', 2)).toBe(3)
  })
  test('nearest to a word come first, and strangers not at all', () => {
    expect(nearest('ordrs', ['orders', 'events', 'order_items'])).toEqual(['orders'])
    expect(nearest('RFM', ['rfm_q1', 'rfm'])).toEqual(['rfm', 'rfm_q1'])
    expect(nearest('订单', ['订', '客户'])).toEqual(['订'])
  })
})

describe('seeded chance', () => {
  test('is the same for the same seed and another for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, random(seed).next)
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
  })
  test('is even', () => {
    const r = random(11)
    const counts = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 100_000; i++) {
      const digit = r.integer(0, 9)
      counts[digit] = (counts[digit] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
    expect(() => r.pick([])).toThrow('nothing to pick from')
  })
})
