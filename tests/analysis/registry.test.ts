import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyses } from '../../src/analysis/registry'
import { svg } from '../../src/chart/svg'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { message } from '../../src/i18n/message'
import { problemText, speaker } from '../../src/i18n/say'
import { locales } from '../../src/lib/locale'
import type { Values } from '../../src/lib/problem'
import { sql } from '../../src/sql'
import { golden, pictureLines, unusedGoldens } from '../setup/golden'
import { hostileNames, swappedNames } from './rename'
import { load, run, unordered, type Outcome } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const cases = (
  await Promise.all(
    analyses.map(async (analysis) =>
      (await analysis.examples()).map(
        (example) => [analysis.id, example.name, analysis, example] as const,
      ),
    ),
  )
).flat()

describe.each(cases)('%s: %s', (id, name, analysis, example) => {
  let base: Outcome
  const place = `analysis/golden/${id}/${name}`
  beforeAll(async () => {
    await load(engine, 'data', example)
    base = await run(engine, analysis, { ...example, cell: 'cell' })
  })

  test('leaves the outputs it states', () => {
    expect(base.prepared.problems).toEqual([])
    const stated = Object.entries(analysis.outputs).map(([output, { columns }]) => [
      output,
      columns,
    ])
    const left = Object.keys(analysis.outputs).map((output) => [
      output,
      Object.fromEntries(
        base.tables[output]?.columns.map((column) => [column.name, column.kind]) ?? [],
      ),
    ])
    expect(left).toEqual(stated)
  })

  test('sums up in plain JSON', () => {
    expect(JSON.parse(JSON.stringify(base.summary))).toEqual(base.summary)
    golden(`${place}.json`, JSON.stringify(base.summary, null, 2))
  })

  test.each(locales)('says it all in %s', async (locale) => {
    await load(engine, 'data', example)
    const { scripts, summary } = await run(engine, analysis, { ...example, locale })
    const words = analysis.text[locale]
    const say = speaker({ locale, currency: 'CNY', timezone: 'Asia/Shanghai' }, words)
    const findings = analysis.findings(summary)
    const problems = analysis.check(summary)
    const charts = analysis.chart(summary, say)
    for (const { key, values } of findings) expectWords(words, `finding.${key}`, values)
    for (const { code, values } of problems) expectWords(words, `problem.${code}`, values)
    const lines = [
      `# ${say('title')}`,
      ...problems.map((problem) => {
        const { text, fix } = problemText(say, problem)
        return `${problem.severity}: ${text}${fix === undefined ? '' : ` → ${fix}`}`
      }),
      ...findings.map(({ key, tone, values }) => `${tone}: ${say(`finding.${key}`, values)}`),
      ...charts.map(({ id, title, subtitle, alt }) => `${id}: ${title} | ${subtitle} | ${alt}`),
    ]
    expect(lines.filter((line) => line.includes('—'))).toEqual([])
    golden(`${place}.${locale}.txt`, lines.join('\n'))
    golden(
      `${place}.${locale}.sql`,
      scripts.map(({ relation, sql: { text } }) => `-- ${relation}\n${text};`).join('\n\n'),
    )
    const { document } = new JSDOM('').window
    for (const chart of charts) {
      golden(`${place}.${chart.id}.${locale}.svg`, pictureLines(svg(chart, document)))
    }
  })

  test('turns into SQL cells that give the same rows', async () => {
    const { scripts } = base
    for (const { relation } of scripts.toReversed()) {
      await engine.query(sql`DROP TABLE ${sql.id(relation)}`)
    }
    for (const {
      relation,
      sql: { text },
    } of scripts) {
      await engine.query(sql`CREATE VIEW ${sql.id(relation)} AS ${sql.fromUser(text)}`)
    }
    for (const { output, relation } of scripts) {
      const rows = await engine.query(sql`SELECT * FROM ${sql.id(relation)}`)
      expect(rounded(unordered(rows))).toEqual(rounded(unordered(base.tables[output])))
    }
    for (const { relation } of scripts.toReversed()) {
      await engine.query(sql`DROP VIEW ${sql.id(relation)}`)
    }
  })

  test.each([
    ['quotes, keywords and Chinese', hostileNames],
    ['the names of other roles', swappedNames],
  ])('reads columns called by %s', async (_, rename) => {
    const renamed = rename(analysis, example)
    await load(engine, 'select "data"', renamed.example)
    const outcome = await run(engine, analysis, {
      ...renamed.example,
      cell: '分析 "x"',
      relation: 'select "data"',
    })
    expectSame(outcome, base, renamed.back)
  })

  test('does not depend on the order of rows', async () => {
    const sides = Object.entries(example.sides ?? {}).map(
      ([side, table]) => [side, { ...table, rows: table.rows.toReversed() }] as const,
    )
    const backwards = {
      ...example,
      rows: example.rows.toReversed(),
      sides: Object.fromEntries(sides),
    }
    await load(engine, 'data', backwards)
    expectSame(await run(engine, analysis, backwards), base)
  })

  test.each([
    ['no rows', []],
    ['one row', example.rows.slice(0, 1)],
    ['only nulls', example.rows.slice(0, 5).map((row) => row.map(() => null))],
  ])('speaks of %s', async (_, rows) => {
    await load(engine, 'data', { ...example, rows })
    const { summary, prepared } = await run(engine, analysis, example)
    expect(prepared.problems).toEqual([])
    const said = [...analysis.check(summary), ...analysis.findings(summary)]
    expect(said).not.toEqual([])
    for (const locale of locales) {
      const words = analysis.text[locale]
      const say = speaker({ locale, currency: '', timezone: 'UTC' }, words)
      for (const { key, values } of analysis.findings(summary)) {
        expectWords(words, `finding.${key}`, values)
        expect(say(`finding.${key}`, values)).not.toMatch(/NaN|undefined|Infinity|∞/)
      }
      for (const { code, values } of analysis.check(summary)) {
        expectWords(words, `problem.${code}`, values)
      }
      expect(() => analysis.chart(summary, say)).not.toThrow()
    }
  })

  test('speaks of sides without rows', async () => {
    const sides = Object.entries(example.sides ?? {}).map(
      ([side, table]) => [side, { ...table, rows: [] }] as const,
    )
    await load(engine, 'data', example)
    const { summary } = await run(engine, analysis, {
      ...example,
      sides: Object.fromEntries(sides),
    })
    expect([...analysis.check(summary), ...analysis.findings(summary)]).not.toEqual([])
  })
})

test.each(analyses)('$id reads columns side by side that stand in one output', ({ outputs }) => {
  const lacking = Object.values(outputs).flatMap(({ beside = [], columns }) =>
    beside.flat().filter((name) => !(name in columns)),
  )
  expect(lacking).toEqual([])
})

test.each(analyses.map(({ id }) => id))('%s leaves no stale goldens', (id) => {
  expect(unusedGoldens(`analysis/golden/${id}`)).toEqual([])
})

/** The message exists, and every value it asks for is given. */
function expectWords(words: Readonly<Record<string, string>>, key: string, values: Values) {
  expect(words[key], key).toBeDefined()
  const asked = message(words[key] ?? '', 'en').placeholders.map((each) => each.name)
  expect(asked.filter((name) => !(name in values))).toEqual([])
}

function expectSame(
  outcome: Outcome,
  base: Outcome,
  back: ReadonlyMap<string, string> = new Map(),
) {
  expect(outcome.prepared.problems).toEqual([])
  expect(rounded(outcome.summary, back)).toEqual(rounded(base.summary))
  for (const output of Object.keys(base.tables)) {
    expect(sorted(rounded(unordered(outcome.tables[output]), back))).toEqual(
      sorted(rounded(unordered(base.tables[output]))),
    )
  }
}

const sorted = (rows: unknown) => {
  return (rows as readonly unknown[]).toSorted((a, b) =>
    JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
  )
}

/**
 * Sums of doubles may differ in their last digits by the order of their terms. Names of columns that a
 * param names stand in results too, and are put back as they were.
 */
function rounded(value: unknown, back: ReadonlyMap<string, string> = new Map()): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => {
      if (typeof each === 'bigint') return String(each)
      if (typeof each === 'string') return back.get(each) ?? each
      return typeof each === 'number' ? Number(each.toPrecision(12)) : each
    }) ?? 'null',
  )
}
