import {
  DateDay,
  Decimal,
  Field,
  Int64,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimestampMicrosecond,
  Utf8,
  type Data,
} from 'apache-arrow'
import { describe, expect, test } from 'vitest'
import { packed } from '../../../src/engine/engine'
import { sql } from '../../../src/sql'
import type { Open } from '../contract'
import { code, rows, useEngine } from './shared'

export function inserts(open: Open): void {
  describe('rows that are inserted', () => {
    const engine = useEngine(open)

    test('make a new table with a value of every kind and with none', async () => {
      await engine().insert('订单 "1"', kinds(), 'new')
      const told = await rows(
        engine(),
        `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM "订单 ""1""" ORDER BY rowid`,
      )
      expect(told.map((row) => Object.values(row))).toEqual([
        ['a', '-12.34', '1969-12-31', '1969-12-31 23:59:59.999999', '-1'],
        [null, null, null, null, null],
        ['茶', '0.05', '2026-11-11', '2026-11-11 00:00:00', '7'],
      ])
      const typed = await rows(engine(), `SELECT typeof(COLUMNS(*)) FROM "订单 ""1""" LIMIT 1`)
      expect(typed).toEqual([
        { id: 'VARCHAR', 金额: 'DECIMAL(18,2)', day: 'DATE', at: 'TIMESTAMP', n: 'BIGINT' },
      ])
    })

    test('stand behind those that are there, in order, by place', async () => {
      await rows(engine(), 'CREATE TABLE ordered (first VARCHAR, second BIGINT)')
      await engine().insert('ordered', texts(['a', 'b'], [1n, 2n]), 'existing')
      await engine().insert('ordered', texts(['c'], [3n]), 'existing')
      expect(await rows(engine(), 'SELECT first, second::INT AS second FROM ordered')).toEqual([
        { first: 'a', second: 1 },
        { first: 'b', second: 2 },
        { first: 'c', second: 3 },
      ])
    })

    test('go into a packed table as into any other, which is known by its bare name and takes less memory', async () => {
      const held = async () => {
        const [row] = await rows(
          engine(),
          `SELECT sum(memory_usage_bytes)::DOUBLE AS bytes FROM duckdb_memory()`,
        )
        return Number(row?.['bytes'])
      }
      const filled = async (table: string) => {
        const before = await held()
        await engine().insert(table, texts(['a', 'b'], [1n, 2n]), 'existing')
        await rows(
          engine(),
          `INSERT INTO "${table}" SELECT 'order ' || i % 100, i FROM range(500000) AS t (i)`,
        )
        await rows(engine(), 'CHECKPOINT "~packed"')
        return (await held()) - before
      }
      await rows(engine(), 'CREATE TABLE loose (first VARCHAR, second BIGINT)')
      await engine().query(sql`CREATE TABLE ${packed('made')} (first VARCHAR, second BIGINT)`)
      expect(await filled('made')).toBeLessThan((await filled('loose')) / 2)

      await rows(engine(), 'ALTER TABLE made RENAME TO "卖出"')
      await rows(engine(), 'CREATE VIEW sold AS SELECT * FROM "卖出"')
      const sums = 'count(*)::INT AS n, sum(second)::VARCHAR AS s, max(first) AS m'
      expect(await rows(engine(), `SELECT ${sums} FROM sold`)).toEqual(
        await rows(engine(), `SELECT ${sums} FROM loose`),
      )
      expect((await engine().columns('卖出')).map(({ name }) => name)).toEqual(['first', 'second'])
      await rows(engine(), 'DROP TABLE "卖出"')
      expect(await code(rows(engine(), 'FROM "卖出"'))).toBe('engine.relation')
    })

    test('move into the engine', async () => {
      const bytes = texts(['a'], [1n])
      await engine().insert('moved', bytes, 'new')
      expect(bytes.length).toBe(0)
    })

    test('that have no place are refused, and the engine lives on', async () => {
      const one = () => texts(['a'], [1n])
      await rows(engine(), 'CREATE TABLE narrow (a VARCHAR)')
      for (const failing of [
        () => engine().insert('nowhere', one(), 'existing'),
        () => engine().insert('narrow', one(), 'existing'),
        () => engine().insert('narrow', one(), 'new'),
      ])
        expect(await code(failing())).toMatch(/^engine\./)
      expect(await rows(engine(), 'SELECT count(*)::INT AS n FROM narrow')).toEqual([{ n: 0 }])
      await engine().insert('wide', texts(['b'], [2n]), 'new')
      expect(await rows(engine(), 'SELECT id FROM wide')).toEqual([{ id: 'b' }])
    })

    test('that are no Arrow are refused, and the engine lives on', async () => {
      const whole = texts(['a'], [1n])
      for (const damaged of [new Uint8Array(0), new Uint8Array(64).fill(7), whole.slice(0, 100)])
        expect(await code(engine().insert('damaged', damaged, 'new'))).toMatch(/^engine\./)
      await engine().insert('sound', texts(['d'], [4n]), 'new')
      expect(await rows(engine(), 'SELECT id FROM sound')).toEqual([{ id: 'd' }])
    })

    test('wait for their turn, and are lost with an engine that dies', async () => {
      const waiting = engine().insert('late', texts(['a'], [1n]), 'new')
      engine().kill()
      expect(await code(waiting)).toBe('engine.lost')
      await engine().insert('late', texts(['a'], [1n]), 'new')
      expect(await rows(engine(), 'SELECT id FROM late')).toEqual([{ id: 'a' }])
    })
  })

  describe('rows that are more than the memory holds', () => {
    const engine = useEngine(open, { memoryLimit: 64 * 1024 * 1024 })

    test('are refused, and those before them stay', async () => {
      const many = () => {
        const text = Array.from({ length: 100_000 }, (_, i) => `a long enough text, number ${i}`)
        return texts(
          text,
          text.map((_, i) => BigInt(i)),
        )
      }
      await rows(engine(), 'CREATE TABLE crowded (a VARCHAR, b BIGINT)')
      const fill = async () => {
        for (let i = 0; i < 30; i++) await engine().insert('crowded', many(), 'existing')
      }
      expect(await code(fill())).toBe('engine.memory')
      const [left] = await rows(
        engine(),
        'SELECT count(*)::INT AS n, count(a)::INT AS a FROM crowded',
      )
      expect(Number(left?.n) % 100_000).toBe(0)
      expect(left?.a).toBe(left?.n)
      await rows(engine(), 'DROP TABLE crowded')
      await engine().insert('after', texts(['c'], [3n]), 'new')
      expect(await rows(engine(), 'SELECT id FROM after')).toEqual([{ id: 'c' }])
    })
  })
}

function stream(columns: Readonly<Record<string, Data>>, length: number): Uint8Array {
  const fields = Object.entries(columns).map(([name, { type }]) => new Field(name, type, true))
  const children = Object.values(columns)
  const data = makeData({ type: new Struct(fields), length, nullCount: 0, children })
  const batch = new RecordBatch(new Schema(fields), data)
  return RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true)
}

function texts(ids: readonly string[], numbers: readonly bigint[]): Uint8Array {
  const { length } = ids
  const n = makeData({ type: new Int64(), length, nullCount: 0, data: BigInt64Array.from(numbers) })
  return stream({ id: utf8(ids), n }, length)
}

function utf8(values: readonly (string | null)[]): Data<Utf8> {
  const bytes = values.map((value) => new TextEncoder().encode(value ?? ''))
  let end = 0
  return makeData({
    type: new Utf8(),
    length: values.length,
    ...presence(values.map((value) => value !== null)),
    valueOffsets: Int32Array.from([0, ...bytes.map(({ length }) => (end += length))]),
    data: Uint8Array.from(bytes.flatMap((one) => [...one])),
  })
}

const presence = (there: readonly boolean[]) => ({
  nullCount: there.filter((one) => !one).length,
  nullBitmap: Uint8Array.of(there.reduce((bits, one, i) => bits | (one ? 1 << i : 0), 0)),
})

function kinds(): Uint8Array {
  const some = { length: 3, ...presence([true, false, true]) }
  const cents = Uint32Array.of(-1234, -1, -1, -1, 0, 0, 0, 0, 5, 0, 0, 0)
  const columns = {
    id: utf8(['a', null, '茶']),
    金额: makeData({ type: new Decimal(2, 18), ...some, data: cents }),
    day: makeData({ type: new DateDay(), ...some, data: Int32Array.of(-1, 0, 20_768) }),
    at: makeData({
      type: new TimestampMicrosecond(),
      ...some,
      data: BigInt64Array.of(-1n, 0n, 1_794_355_200_000_000n),
    }),
    n: makeData({ type: new Int64(), ...some, data: BigInt64Array.of(-1n, 0n, 7n) }),
  }
  return stream(columns, 3)
}
