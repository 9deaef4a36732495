import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { step } from '../../src/ui/table/step'
import { reveal, viewport } from '../../src/ui/table/viewport'

const rowHeight = 28
const height = 336
const tables = fc.record({
  rows: fc.integer({ min: 1, max: 20_000_000 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
})
const scrolled = (rows: number, at: number) => {
  const { total } = viewport(rows, rowHeight, height, 0)
  return Math.max(0, total - height) * at
}

describe('viewport', () => {
  it('draws a few rows and covers what is in view, however long the table', () => {
    fc.assert(
      fc.property(tables, ({ rows, at }) => {
        const scrollTop = scrolled(rows, at)
        const { first, end, offset, total } = viewport(rows, rowHeight, height, scrollTop)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(rows)
        expect(end - first).toBeLessThan(30)
        expect(total).toBeLessThanOrEqual(8_000_000)
        expect(offset).toBeLessThanOrEqual(scrollTop + 1e-3)
        const bottom = offset + (end - first) * rowHeight
        expect(bottom).toBeGreaterThanOrEqual(Math.min(scrollTop + height, total) - 1e-3)
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  it('reaches the last row at the end of the scroll', () => {
    for (const rows of [1, 12, 13, 285_714, 1_000_000, 20_000_000])
      expect(viewport(rows, rowHeight, height, scrolled(rows, 1)).end).toBe(rows)
  })
})

describe('reveal', () => {
  it('scrolls so that the row is wholly in view, and not at all where it is', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 1, noNaN: true }), ({ rows, at }, where) => {
        const row = Math.min(rows - 1, Math.floor(rows * where))
        const scrollTop = reveal(row, rows, rowHeight, height, scrolled(rows, at))
        const { first, offset } = viewport(rows, rowHeight, height, scrollTop)
        const top = offset + (row - first) * rowHeight
        expect(top).toBeGreaterThanOrEqual(scrollTop - 0.01)
        expect(top + rowHeight).toBeLessThanOrEqual(scrollTop + height + 0.01)
        expect(reveal(row, rows, rowHeight, height, scrollTop)).toBeCloseTo(scrollTop, 3)
      }),
      { seed: 7, numRuns: 2000 },
    )
  })
})

describe('step', () => {
  const press = (key: string, ctrlKey = false) =>
    step({ key, ctrlKey, metaKey: false }, { row: 5, column: 2 }, 100, 4, 12)

  it('walks by cells, pages and ends', () => {
    expect(press('ArrowDown')).toEqual({ row: 6, column: 2 })
    expect(press('ArrowLeft', true)).toEqual({ row: 5, column: 0 })
    expect(press('PageDown')).toEqual({ row: 16, column: 2 })
    expect(press('Home')).toEqual({ row: 5, column: 0 })
    expect(press('End', true)).toEqual({ row: 99, column: 3 })
  })

  it('leaves other keys alone', () => expect(press('a')).toBeUndefined())
})
