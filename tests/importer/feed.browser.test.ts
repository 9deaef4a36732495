import { describe, expect, it } from 'vitest'
import { feed, warm } from '../../src/importer/feed'
import { type Batch, batches, type BatchPlan } from '../../src/importer/batch/batches'
import { file } from './files'

const plan: BatchPlan = {
  layout: {
    dialect: { delimiter: 44, quote: 34, bareReturns: false },
    skip: 0,
    header: true,
    width: 3,
    newline: '\n',
  },
  shapes: [{ is: 'integer', digits: 14 }, undefined, { is: 'date', separator: 45 }],
  encoding: 'utf-8',
  decode: false,
}
// Large enough for three batches; among the rows one that is too long, one that is short, and one with a day of its own form.
const lines = Array.from({ length: 1_200_000 }, (_, i) =>
  i === 700_000
    ? '1,2,3,4'
    : i === 800_000
      ? '7'
      : `${i},"商品 ${i}，明前龙井茶",2026-05-${10 + (i % 20)}`,
)
lines[850_000] = '850000,late,5 May'
const source = file(['n,name,day', ...lines, ''].join('\n'), 'large.csv')

async function gathered(from: ReturnType<typeof feed>) {
  const batches: Batch[] = []
  for await (const found of from) {
    if ('tally' in found) return { batches, account: found }
    batches.push(found)
  }
  throw new Error('no account')
}
/** A digest of all that batches hold. */
async function digest(all: readonly Batch[]): Promise<readonly string[]> {
  const of = async ({ bytes }: Batch) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice())).join(' ')
  return await Promise.all(all.map(of))
}

describe('a large file in a worker', () => {
  it('gives the rows, the account and the doubts it gives here', async () => {
    warm(source)
    const there = await gathered(feed(source, plan))
    const here = await gathered(batches(source, plan))
    expect(there.batches.length).toBeGreaterThan(2)
    expect(await digest(there.batches)).toEqual(await digest(here.batches))
    const told = ({ batches }: typeof here) => batches.map(({ rows, loose }) => ({ rows, loose }))
    expect(told(there)).toEqual(told(here))
    expect(there.account).toEqual(here.account)
    expect(there.account.tally).toMatchObject({ rowsInFile: 1_200_000, rowsRead: 1_199_999 })
    // Before they are told apart, other passes may have set rows aside.
    there.account.tally.include(here.account.tally)
    expect(there.account.tally.asideCounts.long).toBe(2)
  })

  it('ends with the wish for it, also while nothing has come yet', async () => {
    const wish = new AbortController()
    const waiting = feed(source, plan, wish.signal).next()
    wish.abort()
    await expect(waiting).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } })

    const later = new AbortController()
    const from = feed(source, plan, later.signal)
    expect((await from.next()).done).toBe(false)
    later.abort()
    await expect(from.next()).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } })
  })

  it('says what became of a file that cannot be read', async () => {
    const broken: BatchPlan = { ...plan, encoding: 'no such' as BatchPlan['encoding'] }
    await expect(feed(source, broken).next()).rejects.toThrow(/no such/)
  })
})
