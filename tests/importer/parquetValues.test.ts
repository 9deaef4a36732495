import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { sql } from '../../src/sql'
import { file } from './files'
import { parquetFiles } from './parquetFiles'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const options = { timezone: 'Europe/Berlin' }

/** The same file as its values, and out of an archive, whose members go through text. */
async function bothWays(select: string, settings = ', ROW_GROUP_SIZE 4096', fields = {}) {
  const [bytes = new Uint8Array()] = await parquetFiles([{ select, settings }])
  const values = await load(engine, 'by_values', file(bytes, 'a.parquet'), fields, options)
  const packed = file(zipSync({ 'a.parquet': bytes }), 'a.zip')
  const text = await load(engine, 'by_text', packed, fields, options)
  expect(values.columns).toEqual(text.columns)
  const told = ({ report }: typeof values) => ({
    rows: [report.rowsInFile, report.rowsRead, report.rowsSetAside],
    asides: report.asideCounts,
    readings: report.reading.columns,
    roles: report.reading.roles,
    columns: report.columns.map(({ name, empty, unread, minimum, maximum }) => ({
      ...{ name, empty, unread, minimum, maximum },
    })),
  })
  expect(told(values)).toEqual(told(text))
  const differing = await engine.query(sql`SELECT
    (SELECT count(*) FROM (SELECT rowid AS n, * FROM by_values EXCEPT ALL SELECT rowid AS n, * FROM by_text)) AS more,
    (SELECT count(*) FROM (SELECT rowid AS n, * FROM by_text EXCEPT ALL SELECT rowid AS n, * FROM by_values)) AS fewer`)
  expect(differing.rows()).toEqual([{ more: 0, fewer: 0 }])
  return values.report
}

/** A value of each row, every so often none. */
const sometimes = (value: string, every: number) => `CASE WHEN h % ${every} <> 0 THEN ${value} END`

const everything = (rows: number, seed: number) => `SELECT
  i::INTEGER AS row,
  ${sometimes('(h % 251 - 125)::TINYINT', 7)} AS tiny,
  ${sometimes('(h % 4294967295)::UINTEGER', 5)} AS unsigned,
  ${sometimes('(hash(i) % 9223372036854775807)::BIGINT * CASE WHEN h % 2 = 0 THEN -1 ELSE 1 END', 11)} AS big,
  ${sometimes('hash(i + 1)', 13)} AS huge,
  ${sometimes('(h % 1000003) / 7.0 * CASE WHEN h % 3 = 0 THEN -1 ELSE 1 END', 17)}::DOUBLE AS number,
  ((h % 100000) / 100)::FLOAT AS single,
  CASE h % 4 WHEN 0 THEN -0.0::DOUBLE WHEN 1 THEN 1e300 WHEN 2 THEN 'nan'::DOUBLE ELSE 1e-300 END AS odd,
  ${sometimes('((h % 2000000 - 1000000) / 100)::DECIMAL(7,2)', 3)} AS price,
  ((h % 2000000 - 1000000) / 10000)::DECIMAL(18,4) AS finer,
  (hash(i)::DECIMAL(38,9) * 1000 - 5)::DECIMAL(38,9) AS wide,
  (h % 997)::DECIMAL(38,12) / 7 AS finest,
  ${sometimes("DATE '1890-03-01' + (h % 90000)::INTEGER", 19)} AS day,
  TIMESTAMP '1905-01-01 00:00:00.000001' + to_microseconds((hash(i) % 4000000000000000)::BIGINT) AS moment,
  ${sometimes("TIMESTAMPTZ '1981-01-01 00:00:00+00' + to_seconds((h % 1700000000)::BIGINT)", 23)} AS instant,
  (TIMESTAMP_S '2026-01-01 00:00:00' + to_seconds((h % 10000000)::BIGINT))::TIMESTAMP_S AS second,
  (TIMESTAMP_NS '2026-01-01 00:00:00.123456789') AS nano,
  TIME '00:00:00' + to_microseconds((h % 86400000000)::BIGINT) AS clock,
  ${sometimes('h % 2 = 0', 29)} AS yes,
  ['plain', 'a,"b"', 'zwei' || chr(10) || 'Zeilen', '订单', 'NULL', '--', '', ' spaced ', 'O''Neill'][1 + h % 9] AS text,
  ['x', 'y', 'z'][1 + h % 3] AS repeated,
  'ORD' || lpad((h % 100000)::VARCHAR, 8, '0') AS code,
  lpad((h % 100000)::VARCHAR, 8, '0') AS zeros,
  strftime(DATE '2020-01-01' + (h % 2000)::INTEGER, '%d.%m.%Y') AS written_day,
  strftime(DATE '2020-01-01' + (h % 2000)::INTEGER, '%Y-%m-%d') AS iso_day,
  CASE WHEN i = ${rows - 5} THEN 'soon' ELSE (h % 5000)::VARCHAR END AS written_count,
  '\\xC3\\x28'::BLOB AS bytes,
  CASE WHEN h % 6 > 0 THEN {'a': CASE WHEN h % 4 > 0 THEN h % 100 END, 'b': {'c': 'x' || (h % 10)}} END AS record,
  CASE WHEN h % 9 > 0 THEN [h % 3, h % 5] END AS list
  FROM (SELECT i, (hash(i * 31 + ${seed}) % 1000000007)::BIGINT AS h FROM range(${rows}) r(i))`

describe('values of Parquet', () => {
  it.each(['', ', PARQUET_VERSION v2', ', ROW_GROUP_SIZE 3000, COMPRESSION zstd'])(
    'are in every type what their text says%s',
    async (settings) => {
      const report = await bothWays(everything(12_000, 618), settings)
      expect(report.rowsRead).toBe(12_000)
    },
  )

  it('are read as the analyst says', async () => {
    const report = await bothWays(everything(9000, 11), '', {
      columns: { big: 'text', number: 'text', day: 'text', price: 'number', tiny: 'decimal' },
      rename: { code: 'order number' },
    })
    expect(report.reading.columns['big']?.kind).toBe('text')
  })

  it.each([
    [
      'rows that hold nothing',
      "CASE WHEN i % 4000 = 3999 THEN NULL ELSE i END AS a, CASE WHEN i % 4000 = 3999 THEN NULL ELSE 't' END AS b",
    ],
    [
      'a sum at the end',
      "CASE WHEN i = 9999 THEN '合计' ELSE '店铺' || i END AS shop, i AS amount",
    ],
    ['numbers without end', "i AS a, CASE WHEN i = 5000 THEN 'inf'::DOUBLE ELSE i / 3 END AS b"],
    [
      'years beyond the calendar',
      "i AS a, CASE WHEN i = 5000 THEN DATE '12026-01-01' ELSE DATE '2026-01-01' END AS b",
    ],
    [
      'characters that no table can keep',
      "i AS a, CASE WHEN i = 5000 THEN 'a' || chr(0) ELSE 'b' END AS b",
    ],
  ])('count %s as their text does', async (_, columns) => {
    await bothWays(`SELECT ${columns} FROM range(10000) r(i)`)
  })
})
