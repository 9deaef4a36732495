import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import type { Source } from '../../src/lib/source'
import { sql } from '../../src/sql'
import { ProblemError } from '../../src/lib/problem'
import * as feather from './feather'
import { file } from './files'
import { refused } from './opened'
import { parquetFiles } from './parquetFiles'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

/** A Parquet file as native DuckDB writes it. */
async function parquet(select: string, settings = ''): Promise<Source> {
  const [bytes = new Uint8Array()] = await parquetFiles([{ select, settings }])
  return file(bytes, 'file.parquet')
}

async function imported(source: Source) {
  const { columns, report } = await load(engine, 't', source, {}, { timezone: 'Asia/Shanghai' })
  expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
  return { columns, report }
}

const everyType = `SELECT * FROM (VALUES
  (true, 7::TINYINT, (-9223372036854775808)::BIGINT, 18446744073709551615::UBIGINT, 0.1::DOUBLE, 12.34::DECIMAL(4,2), (-12345678901234567890.123456789)::DECIMAL(38,9),
   DATE '1969-12-31', TIMESTAMP '2026-01-02 03:04:05.000006', TIMESTAMPTZ '2026-01-02 03:04:05+00', TIME '23:59:58.5', 'a,"b"' || chr(10) || '订单', {'a': 1, 'b': {'c': 'x'}}, [1, 2]),
  (NULL, NULL, 9223372036854775807, NULL, NULL, (-0.01)::DECIMAL(4,2), NULL, NULL, NULL, NULL, NULL, '', NULL, NULL)
  ) AS t(yes, tiny, big, huge, number, price, wide, day, moment, instant, clock, text, record, list)`

const expected = [
  [
    true,
    7,
    -9223372036854775808n,
    '18446744073709551615',
    0.1,
    '12.34',
    '-12345678901234567890.123456789',
    '1969-12-31',
    '2026-01-02T03:04:05.000006',
    '2026-01-02T11:04:05',
    '23:59:58.500000',
    'a,"b"\n订单',
    1,
    'x',
    '[1,2]',
  ],
  [
    null,
    null,
    9223372036854775807n,
    null,
    null,
    '-0.01',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ],
]

/** Decimals and times as the engine writes them: what matters is that no digit is lost. */
async function exactly(): Promise<unknown[][]> {
  const table = await engine.query(
    sql`SELECT yes, tiny, big, huge, number, price::VARCHAR, wide::VARCHAR, day, moment, instant, clock, text, "record.a", "record.b.c", list FROM t ORDER BY rowid`,
  )
  return table.rows().map((row) => Object.values(row))
}

describe('Parquet', () => {
  it.each([
    '',
    ', COMPRESSION zstd',
    ', COMPRESSION gzip',
    ', COMPRESSION lz4',
    ', COMPRESSION brotli',
    ', PARQUET_VERSION v2',
  ])('keeps every type exactly%s', async (settings) => {
    const { columns, report } = await imported(await parquet(everyType, settings))
    expect(await exactly()).toEqual(expected)
    expect(report.columns.every(({ unread }) => unread === 0)).toBe(true)
    expect(columns.map(({ name, kind }) => `${name} ${kind}`).join(', ')).toBe(
      'yes boolean, tiny integer, big integer, huge decimal, number number, price decimal, wide decimal, day date, moment timestamp, instant timestamp, clock text, text text, record.a integer, record.b.c text, list text',
    )
  })

  it('of several row groups and many rows is read in order', async () => {
    const select = `SELECT i::INTEGER AS i, 'text ' || (i % 7) AS t FROM range(300000) r(i)`
    const { report } = await load(engine, 't', await parquet(select, ', ROW_GROUP_SIZE 40000'))
    expect(report.rowsRead).toBe(300_000)
    const table = await engine.query(
      sql`SELECT count(*) FILTER (WHERE i <> rowid OR t <> 'text ' || (rowid % 7)) AS wrong FROM t`,
    )
    expect(Number(table.columnAt(0)[0])).toBe(0)
  })

  it('that is cut off or encrypted is a clear problem', async () => {
    const whole = await parquet(everyType)
    const bytes = await whole.slice(0, whole.size)
    expect(await refused(file(bytes.slice(0, -9)))).toMatchObject({
      code: 'importer.damaged',
      values: { format: 'parquet' },
    })
    const locked = bytes.slice()
    locked.set(new TextEncoder().encode('PARE'), bytes.length - 4)
    expect(await refused(file(locked))).toMatchObject({ code: 'importer.locked' })
  })
})

describe('Arrow', () => {
  const expected = Array.from({ length: 40 }, (_, k) => ({
    id: k % 7 ? (2n ** 62n + BigInt(k)).toString() : null,
    price: ((k * k - 50) / 100).toFixed(2),
    text: k % 3 ? `text ${k % 5}` : null,
    state: k % 2 ? 'x' : '订单',
    moment: `2026-01-02 03:04:05${k ? `.${String(k).padStart(6, '0')}`.replace(/0+$/, '') : ''}`,
    day: '1969-12-31',
    'record.a': k % 4 ? k : null,
  }))

  it.each(['lz4', 'zstd'] as const)('packed as %s keeps every type exactly', async (codec) => {
    const { report } = await imported(file(Buffer.from(feather[codec], 'base64'), 'a.feather'))
    expect(report.container?.format).toBe('arrow')
    const table = await engine.query(
      sql`SELECT CAST(id AS VARCHAR) AS id, CAST(price AS VARCHAR) AS price, text, state, CAST(moment AS VARCHAR) AS moment, CAST(day AS VARCHAR) AS day, "record.a" FROM t ORDER BY rowid`,
    )
    expect(table.rows()).toEqual(expected)
  })

  it('Arrow whose list of nodes is longer than the file is refused before it fills the memory', async () => {
    const whole = Buffer.from(feather.lz4, 'base64')
    for (let at = 8; at + 4 <= whole.length; at += 4) {
      if (![7, 8].includes(whole.readUInt32LE(at))) continue
      const lying = Buffer.from(whole)
      lying.writeUInt32LE(0x7fffffff, at)
      await imported(file(lying, 'a.feather')).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ProblemError)
      })
    }
  })

  it('as a stream and not packed is read, and damaged is a clear problem', async () => {
    const table = tableFromArrays({ a: Int32Array.of(1, 2), b: Float64Array.of(0.1, -2) })
    const bytes = tableToIPC(table, 'stream')
    await imported(file(bytes, 'a.arrows'))
    const rows = (await engine.query(sql`SELECT * FROM t ORDER BY rowid`)).rows()
    expect(rows).toEqual([
      { a: 1, b: 0.1 },
      { a: 2, b: -2 },
    ])
    const cut = Buffer.from(feather.lz4, 'base64').subarray(0, 900)
    expect(await refused(file(cut, 'a.feather'))).toMatchObject({
      code: 'importer.damaged',
      values: { format: 'arrow' },
    })
  })
})
