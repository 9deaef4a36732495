import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removalEffects } from '../../sample-data/journeys'
import { journeys } from '../../sample-data/truth'
import { attribution } from '../../src/analysis/attribution'
import type { Analysis } from '../../src/analysis/contract'
import type { Summary } from '../../src/analysis/attribution/summary'
import { prepare } from '../../src/analysis/prepare'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql } from '../../src/sql'
import type { Table } from '../../src/table/table'
import { figures, openSamples } from '../sample-data/ask'
import { restless } from '../../src/lib/rest'

let engine: Engine
let summary: Summary
beforeAll(async () => {
  engine = await openNodeEngine()
  await openSamples(engine, ['touchpoints', 'conversions'])
  const given = async (relation: string, roles: Readonly<Record<string, string>>) => ({
    relation,
    columns: await engine.columns(relation),
    roles,
  })
  const { scripts, context } = prepare(attribution, {
    cell: 'credit',
    given: {
      input: await given('touchpoints', {
        customer: 'visitor_id',
        time: 'touched_at',
        channel: 'channel',
        cost: 'cost',
      }),
      conversions: await given('conversions', {
        customer: 'visitor_id',
        time: 'converted_at',
        value: 'value',
        order: 'order_id',
      }),
    },
    params: {},
    locale: 'en',
  })
  const read: Record<string, Table> = {}
  for (const { output, relation, sql: script } of scripts) {
    await engine.query(sql`CREATE TABLE ${sql.id(relation)} AS ${script}`)
    read[output] = await engine.query(sql`SELECT * FROM ${sql.id(relation)}`)
  }
  const general: Analysis = attribution
  summary = (await general.summarize(read, context, restless)) as Summary
})
afterAll(() => engine.close())

describe('the sample journeys', () => {
  const truth = removalEffects()
  const sum = truth.effects.reduce((a, b) => a + b, 0)

  const found = (name: string) => {
    const at = summary.channels.findIndex((channel) => channel.name === name)
    const effect = summary.removal[0]?.effects[at]
    const share = summary.models.find(({ id }) => id === 'markov_1')?.credits[at]?.share
    if (!effect || !share) throw new Error(`missing channel: ${name}`)
    return { effect, share }
  }
  const planted = journeys.channels.flatMap((name, i) => {
    const effect = truth.effects[i] ?? Number.NaN
    return [
      { name, what: 'effect', expected: effect },
      { name, what: 'share', expected: effect / sum },
    ] as const
  })

  // Twelve intervals of 95 % hold twelve truths at once in little more than half of all samples.
  test('hold what was planted in their intervals, but for one channel', () => {
    const outside = planted.filter(({ name, what, expected }) => {
      const { low, high } = found(name)[what]
      return low === null || high === null || low > expected || high < expected
    })
    expect(new Set(outside.map(({ name }) => name)).size).toBeLessThanOrEqual(1)
  })

  test.each(planted)(
    'come within three errors of the $what of $name',
    ({ name, what, expected }) => {
      const { value, low, high } = found(name)[what]
      const error = ((high ?? Number.NaN) - (low ?? Number.NaN)) / (2 * 1.96)
      expect(Math.abs(value - expected)).toBeLessThan(3 * error)
    },
  )

  test('convert as often as planted', () => {
    const { conversions, journeys: all } = summary.health
    const error = Math.sqrt((truth.rate * (1 - truth.rate)) / all)
    expect(Math.abs(conversions.attributed / all - truth.rate)).toBeLessThan(3 * error)
  })

  test('leave no conversion out of sight', async () => {
    const { all, attributed } = summary.health.conversions
    const { given } = await figures(engine, 'SELECT count(*) AS given FROM conversions')
    expect(all).toBe(given)
    expect(attributed).toBeGreaterThan(0.99 * all)
  })
})
