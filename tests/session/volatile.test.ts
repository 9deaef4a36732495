import { afterAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { isSteady, volatileWords } from '../../src/session/run/volatile'
import { sql } from '../../src/sql'
import { sqlCell } from './drive'
import { live, rows, status } from './live'

const engine = await openNodeEngine()
afterAll(() => engine.close())

describe('a statement that would give other rows each time', () => {
  it('is known by all the functions the engine itself calls unsteady', async () => {
    const words = await volatileWords(engine)
    const listed = await engine.query(sql`SELECT DISTINCT lower(function_name) AS name
FROM duckdb_functions() WHERE stability IN ('VOLATILE', 'CONSISTENT_WITHIN_QUERY')`)
    expect(listed.rowCount).toBeGreaterThan(15)
    for (const name of listed.column('name')) expect(words).toContain(name)
    expect(await volatileWords(engine)).toBe(words)
  })

  it.each([
    ['SELECT i, random() FROM range(3) t(i)', false],
    ['SELECT "uuid"() AS id', false],
    ['SELECT now()', false],
    ['SELECT current_timestamp', false],
    ['FROM t USING SAMPLE 3', false],
    ['SELECT * FROM t TABLESAMPLE 10%', false],
    ['FROM duckdb_tables()', false],
    ['FROM duckdb_tables', false],
    ['FROM information_schema.tables', false],
    ['SELECT sum(a) FROM T, range(3), unnest([1])', true],
    ['WITH x AS (FROM t) SELECT * FROM x', true],
  ])('is told by its text: %s', async (text, steady) => {
    expect(isSteady(text, await volatileWords(engine), ['t'])).toBe(steady)
  })

  it('is kept, so that its pages agree', async () => {
    const { session } = await live(
      sqlCell('r', 'SELECT random() AS r FROM range(50)') +
        sqlCell('s', 'SELECT i FROM range(1000) t(i) USING SAMPLE 5'),
    )
    for (const key of ['r', 's']) {
      expect(status(session, key)).toBe('fresh')
      const first = session.state.cells[key]?.result?.outputs[0]?.first
      const shown = await rows(session, key)
      expect(shown[0]).toEqual(first)
      expect(await rows(session, key)).toEqual(shown)
    }
  })
})
