import { parseArgs } from 'node:util'
import { funnel } from '../../src/analysis/funnel'
import type { Analysis } from '../../src/analysis/contract'
import { prepare } from '../../src/analysis/prepare'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { type Engine, packed } from '../../src/engine/engine'
import { sql, type Sql } from '../../src/sql'
import { cpu } from './cpu'
import { rivals } from './funnelRivals'

const { values } = parseArgs({
  options: {
    millions: { type: 'string', default: '1,10,20' },
    data: { type: 'string', default: 'dense,sparse' },
    /** how many users a million events have, in thousands */
    thousands: { type: 'string', default: '100' },
    rivals: { type: 'boolean', default: false },
  },
})

const steps = ['view', 'cart', 'purchase']

/** Dense: each step is one event in five. Sparse: four in five are views, and few users ever fill a cart. */
const events: Readonly<Record<string, Sql>> = {
  dense: sql`['view', 'cart', 'purchase', 'search', 'other'][1 + CAST(hash(i * 3 + 5) % 5 AS INTEGER)]`,
  sparse: sql`CASE
    WHEN hash(i * 3 + 5) % 100 < 80 THEN 'view'
    WHEN who % 5 = 0 AND hash(i * 3 + 5) % 100 < 84 THEN 'cart'
    WHEN who % 5 = 0 AND hash(i * 3 + 5) % 100 < 86 THEN 'purchase'
    ELSE 'other'
  END`,
}

const engine = await openNodeEngine()
for (const name of values.data.split(',')) {
  for (const millions of values.millions.split(',').map(Number)) {
    const users = Math.round(millions * Number(values.thousands) * 1000)
    await makeLog(engine, events[name] ?? sql`'other'`, millions, users)
    const label = `${name}, ${millions} M events, ${users} users`
    const whole = await time(engine, cell())
    process.stdout.write(`${label}: the cell as a whole ${whole}\n`)
    const attempts = cell().filter((statement) =>
      statement.text.startsWith('CREATE OR REPLACE TABLE "steps__attempts"'),
    )
    process.stdout.write(`${label}: its attempts ${await time(engine, attempts)}\n`)
    if (!values.rivals) continue
    for (const [rival, statement] of Object.entries(rivals)) {
      process.stdout.write(`${label}: ${rival} ${await time(engine, [statement])}\n`)
    }
  }
}
await engine.close()
process.stdout.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`)

/** Events of 30 days, held as import holds a file of so many. */
async function makeLog(on: Engine, event: Sql, millions: number, users: number): Promise<void> {
  const columns = sql`(visitor VARCHAR, event VARCHAR, at_time TIMESTAMP)`
  await on.query(sql`DROP TABLE IF EXISTS log`)
  await on.query(sql`CREATE TABLE ${millions < 16 ? sql.id('log') : packed('log')} ${columns}`)
  const total = Math.round(millions * 1e6)
  for (let from = 0; from < total; from += 1_000_000) {
    await on.query(sql`
INSERT INTO log
SELECT 'U' || lpad(CAST(who AS VARCHAR), 8, '0'), ${event},
  TIMESTAMP '2026-01-01 00:00:00' + to_microseconds(CAST(hash(i * 11 + 3) % 2592000 AS BIGINT) * 1000000)
FROM (
  SELECT i, hash(i * 7 + 1) % ${users} AS who
  FROM range(${from}, ${Math.min(total, from + 1_000_000)}) AS t (i)
)`)
  }
}

/** The statements of a funnel cell, as a session runs them. */
function cell(): readonly Sql[] {
  const columns = ['visitor', 'event', 'at_time'].map((name) => ({
    name,
    kind: name === 'at_time' ? ('timestamp' as const) : ('text' as const),
    type: name === 'at_time' ? 'TIMESTAMP' : 'VARCHAR',
    nullable: true,
  }))
  const roles = { actor: 'visitor', event: 'event', time: 'at_time' }
  const given = { input: { relation: 'log', columns, roles } }
  const params = { steps, window: '7 days' }
  const prepared = prepare(funnel as Analysis, { cell: 'steps', given, params, locale: 'en' })
  return prepared.scripts.map(
    ({ relation, sql: query }) => sql`CREATE OR REPLACE TABLE ${sql.id(relation)} AS ${query}`,
  )
}

/** The better of two runs: seconds that passed, and seconds of work. */
async function time(on: Engine, statements: readonly Sql[]): Promise<string> {
  const runs: { readonly passed: number; readonly worked: number; readonly rows: string }[] = []
  for (let run = 0; run < 2; run++) {
    const [start, before] = [performance.now(), cpu()]
    let rows = ''
    for (const statement of statements) {
      const table = await on.query(statement)
      rows = table
        .rows()
        .map((row) => Object.values(row).join(' '))
        .join('; ')
    }
    runs.push({ passed: (performance.now() - start) / 1000, worked: cpu() - before, rows })
  }
  const [best] = runs.toSorted((a, b) => a.worked - b.worked)
  return `${best?.passed.toFixed(2) ?? ''} s, ${best?.worked.toFixed(2) ?? ''} s of work; ${best?.rows.slice(0, 60) ?? ''}`
}
