import { describe, expect, test } from 'vitest'
import { Table } from '../../src/table/table'

const column = (name: string) => ({ name, kind: 'integer' as const, type: 'INTEGER' })

describe('a table', () => {
  const table = new Table(
    [column('a'), column('b')],
    [
      [1, 2],
      [null, 4],
    ],
  )

  test('gives columns, rows and cells', () => {
    expect(table.rowCount).toBe(2)
    expect(table.column('b')).toEqual([null, 4])
    expect(table.rows()).toEqual([
      { a: 1, b: null },
      { a: 2, b: 4 },
    ])
    expect(table.get(1, 'a')).toBe(2)
    expect(table.get(9, 'a')).toBe(null)
  })

  test('throws on columns it does not have', () => {
    expect(() => table.column('c')).toThrow('unknown column: c')
    expect(() => table.columnAt(2)).toThrow('unknown column: 2')
  })

  test('keeps both of two columns of one name', () => {
    const twice = new Table([column('a'), column('a')], [[1], [2]])
    expect([twice.columnAt(0), twice.columnAt(1)]).toEqual([[1], [2]])
  })

  test('has rows even where it has no columns', () => {
    expect(new Table([], [], 3).rows()).toEqual([{}, {}, {}])
  })
})
