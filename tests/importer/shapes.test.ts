import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { Columns } from '../../src/importer/batch/columns'
import { sureColumn } from '../../src/importer/batch/ofShape'
import type { ColumnReading } from '../../src/importer/contract'
import { expressionOf } from '../../src/importer/expressionOf'
import { type Shape, shapeOf } from '../../src/importer/shapes'
import { sql } from '../../src/sql'
import { file } from './files'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 17 })
const number = fc
  .tuple(fc.constantFrom('', '-', '+', '¥'), digits, fc.constantFrom('', '.', ',', 'e'), digits)
  .map((all) => all.join(''))
const pad = (n: number, length = 2) => String(n).padStart(length, '0')
const day = fc
  .tuple(
    fc.constantFrom('-', '/', '.'),
    fc.nat(2999),
    fc.integer({ min: 0, max: 13 }),
    fc.nat(32),
    fc.boolean(),
  )
  .map(([mark, y, m, d, padded]) =>
    [pad(y, 4), padded ? pad(m) : m, padded ? pad(d) : d].join(mark),
  )
const clock = fc
  .tuple(
    fc.constantFrom(' ', 'T', '', '  '),
    fc.nat(25),
    fc.nat(60),
    fc.nat(60),
    fc.constantFrom('', '.5', '.000001', '.123456', '.1234567', 'Z', '+08', '+08:00'),
    fc.boolean(),
  )
  .map(([gap, h, m, s, rest, short]) =>
    short ? `${gap}${pad(h)}:${pad(m)}` : `${gap}${pad(h)}:${pad(m)}:${pad(s)}${rest}`,
  )
const word = fc.constantFrom('', 'NULL', '--', '-', 'nan', 'inf', '1e5', ' 7', '7 ', '0000-00-00')
const text = fc.oneof(
  number,
  day,
  fc.tuple(day, clock).map((all) => all.join('')),
  word,
)

const readings: readonly ColumnReading[] = [
  { kind: 'integer' },
  { kind: 'integer', format: 'exact' },
  { kind: 'decimal', scale: 2 },
  { kind: 'decimal', scale: 9, precision: 38 },
  { kind: 'number' },
  { kind: 'date', format: '%Y-%m-%d' },
  { kind: 'date', format: '%Y/%m/%d' },
  { kind: 'timestamp', format: '%Y-%m-%d %H:%M' },
  { kind: 'timestamp', format: '%Y/%m/%d %H:%M:%S' },
  { kind: 'timestamp', format: '%Y-%m-%dT%H:%M:%S.%f' },
]

/** A table of one column as an import stores it. */
async function stored(name: string, texts: readonly Uint8Array[], shape?: Shape): Promise<void> {
  const columns = new Columns(1, [shape])
  for (const bytes of texts) columns.row(bytes, Int32Array.of(0, bytes.length), 1)
  await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(name)}`)
  await engine.insert(name, columns.take().bytes, 'new')
}

describe('shapes', () => {
  it.each(readings)(
    'of $kind $format are only of texts that the engine reads in full, and say what it reads',
    async (reading) => {
      const shape = shapeOf(reading)
      if (!shape) throw new Error('this reading has no shape')
      const column = sureColumn(shape)
      const texts = fc
        .sample(text, { numRuns: 60_000, seed: 618 })
        .map((one) => new TextEncoder().encode(one))
        .filter((bytes) => bytes.length > 0 && column.add(bytes, 0, bytes.length))
      expect(new Set(texts.map((bytes) => new TextDecoder().decode(bytes))).size).toBeGreaterThan(
        20,
      )
      await stored('sure', texts, shape)
      await stored('careful', texts)
      const places = { raw: sql`c0`, first: sql`w0`, before: sql`u0`, value: sql`v0` }
      const { value, exact = sql`TRUE`, whole = sql`TRUE` } = expressionOf(reading, places, 'UTC')
      const read = sql`SELECT *, ${value} AS v0 FROM careful`
      const [odd] = (
        await engine.query(
          sql`SELECT count(*) FROM (${read}) WHERE c0 IS NOT NULL AND NOT coalesce(${exact} AND ${whole}, FALSE)`,
        )
      ).columnAt(0)
      expect(Number(odd)).toBe(0)
      const told = (table: typeof sql.empty) => sql`SELECT CAST(v AS VARCHAR) AS v FROM (${table})`
      const slow = await engine.query(told(sql`SELECT v0 AS v FROM (${read})`))
      const fast = await engine.query(told(sql`SELECT s0 AS v FROM sure`))
      expect(fast.columnAt(0)).toEqual(slow.columnAt(0))
    },
  )

  it('that a later batch lacks cost no value, and every unread one is counted with its row', async () => {
    const rows = 450_000
    const line = (i: number) => {
      const at = i === 420_001 ? '2026-02-31' : '2026-02-01'
      const amount = i === 430_000 ? 'free' : i === 430_001 ? '"¥1,234.50"' : '12.50'
      return `C${i},${at},${amount},${i % 7},tea from Hangzhou\n`
    }
    const body = Array.from({ length: rows }, (_, i) => line(i + 1)).join('')
    const { report } = await load(engine, 't', file(`code,day,amount,items,name\n${body}`))
    expect(report.rowsRead).toBe(rows)
    const unread = report.columns.filter((column) => column.unread > 0)
    expect(unread.map(({ name, examples }) => [name, examples])).toEqual([
      ['day', [{ row: 420_001, value: '2026-02-31' }]],
      ['amount', [{ row: 430_000, value: 'free' }]],
    ])
    const table = await engine.query(
      sql`SELECT count(*) AS n, count(day) AS days, sum(amount) AS amount, sum(items) AS items, min(code) FILTER (WHERE amount > 1000) AS dear, count(DISTINCT code) AS codes FROM t`,
    )
    const items = Array.from({ length: rows }, (_, i) => (i + 1) % 7).reduce((a, b) => a + b, 0)
    expect(Object.values(table.rows()[0] ?? {}).map(String)).toEqual([
      String(rows),
      String(rows - 1),
      String(12.5 * (rows - 2) + 1234.5),
      String(items),
      'C430001',
      String(rows),
    ])
  })
})
