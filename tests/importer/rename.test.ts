import { afterAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { learned, load } from '../../src/importer'
import { bigrams } from '../../src/lib/bigrams'
import { file } from './files'

const engine = await openNodeEngine()
afterAll(() => engine.close())

const rows = Array.from({ length: 20 }, (_, i) => `A${i},K${i % 5},2026-05-0${1 + (i % 9)},${i}.50`)
const source = file(['order_id,buyer,ordered_at,total', ...rows].join('\n'), 'may.csv')
const loaded = async (fields: Record<string, unknown>) =>
  await load(engine, 'orders', source, fields)

describe('columns called otherwise than in the file', () => {
  it('have their new name in the table, in roles, in settings and in profiles', async () => {
    const { columns, report } = await loaded({
      rename: { buyer: 'customer_id', total: '金额' },
      columns: { 金额: { kind: 'text' } },
    })
    expect(columns.map(({ name }) => name)).toEqual([
      'order_id',
      'customer_id',
      'ordered_at',
      '金额',
    ])
    expect(report.columns.map(({ name }) => name)).toEqual(columns.map(({ name }) => name))
    expect(report.reading.columns['金额']?.kind).toBe('text')
    expect(report.reading.roles.customer).toBe('customer_id')
    expect(report.renamed).toEqual({ customer_id: 'buyer', 金额: 'total' })
    expect(report.rowsRead).toBe(20)
    // What is remembered of the file names its columns as the next file will.
    expect(learned(report, { roles: { customer: 'customer_id' } })).toMatchObject({
      header: ['order_id', 'buyer', 'ordered_at', 'total'],
      roles: { customer: 'buyer' },
    })
  })

  it('say which names cannot be had, and say nothing where the old name is back', async () => {
    const codes = async (rename: Record<string, string>) => {
      const { columns, report } = await loaded({ rename })
      expect(columns.map(({ name }) => name)).toEqual(['order_id', 'buyer', 'ordered_at', 'total'])
      expect(report.renamed).toBeUndefined()
      return report.problems.map(({ code }) => code).filter((code) => code.includes('rename'))
    }
    expect(await codes({ buyer: 'Order_ID' })).toEqual(['importer.rename-taken'])
    expect(await codes({ client: 'customer_id' })).toEqual(['importer.rename-missing'])
    expect(await codes({ client: 'buyer' })).toEqual([])
    await expect(loaded({ rename: { buyer: 3 } })).rejects.toMatchObject({
      problem: { code: 'importer.option' },
    })
  })
})

describe('likeness of names', () => {
  // Dice (1945) on bigrams, the worked example of Kondrak, Marcu and Knight (2003): night and nacht share “ht”.
  it('is Dice’s coefficient of pairs of letters', () => {
    expect(bigrams('night', 'nacht')).toBe(0.25)
    expect(bigrams('Order ID', 'order_id')).toBe(1)
    expect(bigrams('买家昵称', '买家会员名')).toBeCloseTo(2 / 7)
    expect(bigrams('', 'a')).toBe(0)
  })
})
