import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { autoBind, bind, checkBinding, type Binding, type Source } from '../../src/analysis/bind'
import { attribution } from '../../src/analysis/attribution'
import { called, need, want } from '../../src/analysis/contract'
import { sharedText } from '../../src/analysis/text'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { problemText, speaker } from '../../src/i18n/say'
import { locales } from '../../src/lib/locale'
import { sql } from '../../src/sql'
import type { Column, Kind } from '../../src/table/table'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const roles = {
  customer: need('key', 'customer'),
  time: need('time', 'time'),
  amount: need('number', 'amount'),
  channel: want('text', 'channel', 'campaign'),
  seen: want('boolean'),
}
const column = (name: string, kind: Kind, type: string = kind): Column => ({ name, kind, type })

const source = (relation: string, columns: readonly Column[], binding: Binding): Source => {
  return { step: 'input', roles, relation, columns, binding }
}
const bindAs = (relation: string, columns: readonly Column[], binding: Binding) =>
  bind(source(relation, columns, binding))

describe('the input step', () => {
  test('gives each role its type, and keeps decimals exact', async () => {
    await engine.query(sql`
CREATE OR REPLACE TABLE "from" AS SELECT 42 AS "select", DATE '2026-11-11' AS "日期",
  12.34::DECIMAL(18,2) AS "a ""b""", 7 AS note`)
    const columns = await engine.columns('from')
    const step = bindAs('from', columns, {
      customer: 'select',
      time: '日期',
      amount: 'a "b"',
      channel: 'note',
    })
    expect(step.name).toBe('input')
    const table = await engine.query(step.sql)
    expect(table.columns.map(({ name, type }) => [name, type])).toEqual([
      ['customer', 'VARCHAR'],
      ['time', 'TIMESTAMP'],
      ['amount', 'DECIMAL(18,2)'],
      ['channel', 'VARCHAR'],
      ['seen', 'BOOLEAN'],
    ])
    expect(table.row(0)).toEqual({
      customer: '42',
      time: '2026-11-11T00:00:00',
      amount: 12.34,
      channel: '7',
      seen: null,
    })
  })

  test('reads empty keys and numbers that are none as NULL', async () => {
    await engine.query(sql`
CREATE OR REPLACE TABLE odd AS SELECT * FROM (VALUES
  ('', 'nan'::DOUBLE), ('A', 'inf'::DOUBLE), ('B', '-inf'::DOUBLE), ('007', 1.5::DOUBLE)
) AS t (k, x), (SELECT TIMESTAMP '2026-01-01' AS t)`)
    const step = bindAs('odd', await engine.columns('odd'), {
      customer: 'k',
      time: 't',
      amount: 'x',
    })
    const table = await engine.query(step.sql)
    expect(table.column('customer')).toEqual([null, 'A', 'B', '007'])
    expect(table.column('amount')).toEqual([null, null, null, 1.5])
  })
})

describe('a column of the role’s name', () => {
  test('fills it in whatever case and spacing, its own name first', () => {
    const wanted = { nulls: called(want('number'), 'total null', 'lost') }
    const numbers = (...names: string[]) => names.map((name) => column(name, 'number'))
    expect(autoBind(wanted, numbers('Lost', 'Total_Null'), {}, {})).toEqual({ nulls: 'Total_Null' })
    expect(autoBind(wanted, numbers('Total-Null', 'Nulls'), {}, {})).toEqual({ nulls: 'Nulls' })
    expect(autoBind(wanted, numbers('nullsome'), {}, {})).toEqual({})
  })

  test('lets the paths of the R package ChannelAttribution be read as they come', () => {
    const columns = [
      column('path', 'text'),
      column('total_conversions', 'integer'),
      column('total_conversion_value', 'number'),
      column('total_null', 'integer'),
    ]
    expect(autoBind(attribution.roles, columns, {}, { amount: 'total_conversion_value' })).toEqual({
      path: 'path',
      conversions: 'total_conversions',
      value: 'total_conversion_value',
      nulls: 'total_null',
    })
  })
})

describe('a binding that cannot be used', () => {
  const columns = [
    column('who', 'text', 'VARCHAR'),
    column('when', 'text', 'VARCHAR'),
    column('zoned', 'timestamp', 'TIMESTAMP WITH TIME ZONE'),
    column('tags', 'list', 'VARCHAR[]'),
    column('paid', 'decimal', 'DECIMAL(18,2)'),
  ]
  const full = { customer: 'who', time: 'when', amount: 'paid' }
  const codes = (binding: Readonly<Record<string, string>>) =>
    checkBinding(source('orders', columns, binding)).map(
      ({ code, values: { name, role } }) => `${code} ${String(name ?? role)}`,
    )

  test.each([
    ['text for a time', full, ['bind.kind time']],
    ['an instant for a time', { ...full, time: 'zoned' }, ['bind.kind time']],
    [
      'a list for a key',
      { customer: 'tags', time: 'when', amount: 'paid' },
      ['bind.kind customer', 'bind.kind time'],
    ],
    [
      'text for a number',
      { ...full, time: 'zoned', amount: 'who' },
      ['bind.kind time', 'bind.kind amount'],
    ],
    ['nothing', {}, ['bind.missing customer', 'bind.missing time', 'bind.missing amount']],
    [
      'a column that is not there',
      { ...full, channel: 'gone' },
      ['bind.kind time', 'bind.column channel'],
    ],
    [
      'a role that is not there',
      { ...full, toString: 'who' },
      ['bind.role toString', 'bind.kind time'],
    ],
  ])('is said: %s', (_, binding, expected) => {
    expect(codes(binding)).toEqual(expected)
    expect(() => bindAs('orders', columns, binding)).toThrow(/bind\./)
  })

  test.each(locales)('is said in %s, with what to do', (locale) => {
    const say = speaker({ locale, currency: '', timezone: 'UTC' }, sharedText[locale])
    const binding = { customer: 'tags', time: 'when', amount: 'gone', nobody: 'who' }
    for (const problem of checkBinding(source('orders', columns, binding), {
      'role.time': 'Time',
    })) {
      const { text, fix } = problemText(say, problem)
      expect(text).not.toContain('problem.')
      expect(text).not.toContain('—')
      expect(fix).toBeTruthy()
    }
  })
})

describe('filling roles', () => {
  const columns = [
    column('buyer', 'text'),
    column('paid_at', 'timestamp', 'TIMESTAMP'),
    column('created', 'text'),
    column('total', 'number'),
    column('channel', 'text'),
  ]
  const known = { customer: 'buyer', time: 'paid_at', amount: 'total' }

  test('takes what the cell says, then what the data knows, then a guess, then the same name', () => {
    expect(autoBind(roles, columns, {}, known)).toEqual({ ...known, channel: 'channel' })
    expect(autoBind(roles, columns, { customer: 'channel' }, known)).toEqual({
      ...known,
      customer: 'channel',
    })
    expect(autoBind(roles, columns, {}, {}, { customer: 'buyer', campaign: 'created' })).toEqual({
      customer: 'buyer',
      channel: 'created',
    })
  })

  test('leaves empty what the cell leaves empty', () => {
    expect(autoBind(roles, columns, { channel: null }, known)).toEqual(known)
  })

  test('leaves empty what the analyst took from the data, whatever a column is called', () => {
    const taken = { ...known, channel: null, campaign: null }
    expect(autoBind(roles, columns, {}, taken, { campaign: 'created' })).toEqual(known)
  })

  test('offers no column that cannot be read, is not there, or is taken', () => {
    expect(autoBind(roles, columns, {}, { time: 'created', amount: 'gone' })).toEqual({
      channel: 'channel',
    })
    const twice = { customer: need('key', 'customer'), other: want('key', 'customer') }
    expect(autoBind(twice, columns, {}, known)).toEqual({ customer: 'buyer' })
  })
})
