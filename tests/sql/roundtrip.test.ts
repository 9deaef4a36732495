import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql, type SqlValue } from '../../src/sql'
import { reservedWords } from '../../src/sql/reserved'
import { isoDate, isoTimestamp } from '../../src/table/instant'

/** Many values a statement, so that thousands make the round in seconds. */
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 40 })

const hostile = fc.constantFrom(
  "'",
  "''",
  '"',
  '\\',
  "\\'",
  '--',
  '/*',
  '*/',
  ';',
  '$$',
  '$1',
  '?',
  '\n',
  '\r',
  '\u2028',
  '\uFEFF',
  '\u00A0',
  '\u200B',
  '订单',
  '👩‍👩‍👧',
  'é',
  '%',
  "'; DROP TABLE t; --",
  "E'",
  '{x}',
)
const text = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join('').replaceAll('\0', ''))

describe('through the engine and back come', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  async function echo(values: readonly SqlValue[]): Promise<unknown[]> {
    const columns = values.map((value, i) => sql`${value} AS ${sql.id(`c${i}`)}`)
    const table = await engine.query(sql`SELECT ${sql.join(columns)}`)
    return table.columns.map((_, i) => table.columnAt(i)[0])
  }

  const property = <T extends SqlValue>(one: fc.Arbitrary<T>, back: (value: T) => unknown) =>
    fc.assert(
      fc.asyncProperty(several(one), async (values) => {
        expect(await echo(values)).toEqual(values.map(back))
      }),
      { seed: 7, numRuns: 100 },
    )

  test('any strings', () => property(text, (value) => value))

  test('any doubles, to the last bit', () =>
    property(
      fc.oneof(fc.double(), fc.constantFrom(0.1, 5e-324, Number.MAX_VALUE, -0, 1e21, 2 ** 53 + 2)),
      (value) => value,
    ))

  test('any integers', () =>
    property(fc.bigInt({ min: -(2n ** 127n), max: 2n ** 128n - 1n }), (value) => {
      const safe = Number.isSafeInteger(Number(value))
      return safe ? Number(value) : value
    }))

  test('any dates', () =>
    property(
      fc.integer({ min: -800_000, max: 2_000_000 }).map((days) => ({
        type: 'date' as const,
        iso: isoDate(days),
      })),
      ({ iso }) => iso,
    ))

  test('any timestamps, to the microsecond', () =>
    property(
      fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((ticks) => ({
        type: 'timestamp' as const,
        iso: isoTimestamp(ticks, 6),
      })),
      ({ iso }) => iso,
    ))

  test('any names of columns and tables', async () => {
    const name = fc.oneof(
      text.filter((name) => name !== ''),
      fc.constantFrom(...reservedWords, 'SELECT', '客户编号', 'x'.repeat(64), '订'.repeat(100)),
    )
    await fc.assert(
      fc.asyncProperty(name, name, async (table, column) => {
        await engine.query(
          sql`CREATE OR REPLACE TABLE ${sql.id(table)} (${sql.id(column)} INTEGER)`,
        )
        await engine.query(sql`INSERT INTO ${sql.id('main', table)} VALUES (42)`)
        const read = await engine.query(
          sql`SELECT ${sql.id(table, column)}, ${sql.id(column)} AS n FROM ${sql.id(table)}`,
        )
        expect(read.columns.map(({ name }) => name)).toEqual([column, 'n'])
        expect(read.columnAt(0)).toEqual([42])
        expect(await engine.columns(table)).toMatchObject([{ name: column }])
        await engine.query(sql`DROP TABLE ${sql.id(table)}`)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
