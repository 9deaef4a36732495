import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { references } from '../../src/graph'
import { random } from '../../src/lib/random'
import { sql } from '../../src/sql'
import { QueryMaker } from './queries'
import { corpus } from './corpus'
import { columns } from './tables'

const named = (text: string) => references(text).relations.map(({ parts }) => parts.join('.'))

describe('the relations of a query', () => {
  test.each(corpus.map(([text, ...relations]) => ({ text, relations })))(
    '$text',
    ({ text, relations }) => {
      expect(named(text)).toEqual(relations)
    },
  )
})

describe('what a function reads without naming it', () => {
  const hidden = (text: string) =>
    references(text).hidden.map(({ range }) => text.slice(range.from, range.to))

  test.each([
    ["FROM query('SELECT sum(v) FROM d')", "query('SELECT sum(v) FROM d')"],
    ['SELECT (FROM a JOIN main.QUERY($$FROM d$$) q ON true)', 'main.QUERY($$FROM d$$)'],
    [`WITH w AS (FROM "query"('FROM d')) FROM w`, `"query"('FROM d')`],
    ['FROM query_table($which), a', 'query_table($which)'],
    ["FROM query_table('ord' || 'ers')", "query_table('ord' || 'ers')"],
    ['FROM query_table(chr(97))', 'query_table(chr(97))'],
    ["FROM query_table(['a', $b])", "query_table(['a', $b])"],
    ['FROM histogram($which, x)', 'histogram($which, x)'],
    ["FROM query('FROM d'", "query('FROM d'"],
  ])('%s', (text, found) => {
    expect(hidden(text)).toEqual([found])
  })

  test.each([
    "FROM query_table('a')",
    "FROM query_table(['a', 'b'], false)",
    'SELECT query FROM query AS q WHERE query(x)',
    'FROM range(10), unnest($list)',
    'SELECT histogram(x) FROM a',
  ])('%s hides nothing', (text) => {
    expect(hidden(text)).toEqual([])
  })
})

describe('queries made up from a grammar', () => {
  test('are read as they were made', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { text, relations } = new QueryMaker(random(seed)).make()
        expect(named(text), text).toEqual(relations)
      }),
      { seed: 618, numRuns: 10_000 },
    )
  })
})

describe('any text', () => {
  test('is scanned without throwing, and every range is the name it stands for', () => {
    const word = fc.constantFrom(
      ...'( ) , . ; " \' $$ -- /* */ from join with recursive as select pivot values a b $x $x.y union : [ ] { }'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (sqlText) => {
        for (const { parts, ranges } of references(sqlText).relations) {
          expect(parts.length).toBe(ranges.length)
          ranges.forEach(({ from, to }, i) => {
            expect(sqlText.slice(from, to)).toContain(parts[i]?.split(/["']/)[0])
          })
        }
      }),
      { seed: 618, numRuns: 10_000 },
    )
  })
})

describe('the inputs of a query', () => {
  const inputs = (text: string) =>
    references(text).inputs.map(({ name, field, range }) => {
      expect(text.slice(range.from, range.to)).toBe(
        field === undefined ? `$${name}` : `$${name}.${field}`,
      )
      return field === undefined ? name : `${name}.${field}`
    })

  test('are words that start with a dollar sign', () => {
    expect(inputs('SELECT $n + $期间.start, a.$n FROM t WHERE d <= $period.end')).toEqual([
      'n',
      '期间.start',
      'n',
      'period.end',
    ])
  })
  test('are not in strings, comments, quoted names and dollar quotes', () => {
    expect(inputs(`SELECT '$a', "$b", $$ $c $$, $q$ $d $q$ -- $e\n/* $f */, x$g`)).toEqual([])
  })
  test('are not positions', () => {
    expect(inputs('SELECT $1, $2')).toEqual([])
  })
  test('end where the name ends', () => {
    expect(inputs('SELECT $n， x, $m . x, $k.1')).toEqual(['n', 'm', 'k'])
  })
})

describe('the corpus against the database', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  const make = (name: string) =>
    engine.query(sql`CREATE TABLE IF NOT EXISTS ${sql.id(name)} AS SELECT ${columns}`)
  const drop = (name: string) => engine.query(sql`DROP TABLE ${sql.id(name)}`)
  /** Only running tells of a PIVOT, which binds in two steps. */
  const runs = (text: string) => {
    const query = sql.fromUser(text)
    const done = /^PIVOT/.test(text) ? engine.query(query) : engine.explain(query)
    return done.then(
      () => true,
      () => false,
    )
  }

  test('needs every relation that was found, and no other', async () => {
    const wrong: string[] = []
    for (const [text] of corpus) {
      const found = references(text).relations.map(({ parts }) => parts.at(-1) ?? '')
      const relations = [...new Set(found)]
      for (const name of relations) await make(name)
      if (!(await runs(text))) wrong.push(`does not run: ${text}`)
      for (const name of relations) {
        await drop(name)
        if (await runs(text)) wrong.push(`does not need ${name}: ${text}`)
        await make(name)
      }
      for (const name of relations) await drop(name)
    }
    expect(wrong).toEqual([])
  })

  test('runs what the grammar makes up with exactly the relations it names', async () => {
    const wrong: string[] = []
    for (let seed = 0; seed < 150; seed++) {
      const { text, relations } = new QueryMaker(random(seed)).make()
      for (const name of new Set(relations)) await make(name)
      if (!(await runs(text))) wrong.push(text)
      for (const name of new Set(relations)) await drop(name)
    }
    expect(wrong).toEqual([])
  })
})
