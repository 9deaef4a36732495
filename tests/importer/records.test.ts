import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { endings, RecordReader } from '../../src/importer/records'
import { Rows, type Sink } from '../../src/importer/rows'
import { sql } from '../../src/sql'
import { expectedRows, file } from './files'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const width = 3
const header = 'alpha,beta,gamma'
const settings = {
  delimiter: ',',
  quote: '"',
  encoding: 'utf-8',
  skip: 0,
  header: true,
  columns: Object.fromEntries(
    [...header.split(','), ...Array.from({ length: 40 }, (_, i) => `column${i + 1}`)].map(
      (name) => [name, { kind: 'text', format: 'as it stands' }],
    ),
  ),
}

const piece = fc.constantFrom(
  'a',
  '7',
  '订单',
  'é',
  ',',
  ',',
  ',',
  '"',
  '"',
  '""',
  '\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\r',
  '\0',
  'NULL',
  "'",
  ';',
)
const value = fc.string({
  unit: fc.constantFrom('a', 'b', '7', '金', ',', '"', '\n', ' ', ';'),
  maxLength: 5,
})
const quoted = (text: string) =>
  /[",\n\r]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
const wellFormed = fc
  .array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 8 })
  .map((rows) => rows.map((row) => row.map(quoted).join(',') + '\n').join(''))
const damaged = fc
  .tuple(wellFormed, fc.array(fc.tuple(fc.nat(), piece), { maxLength: 4 }))
  .map(([text, edits]) =>
    edits.reduce((now, [at, edit]) => {
      const place = at % (now.length + 1)
      return now.slice(0, place) + edit + now.slice(place + (at % 2))
    }, text),
  )
const noise = fc.string({ unit: piece, maxLength: 40 })

/** The rows and the account of a file, as the engine has them after an import. */
async function imported(text: string) {
  const { report } = await load(engine, 't', file(text), settings)
  const table = await engine.query(sql`SELECT * FROM t ORDER BY rowid`)
  return { report, rows: table.rows().map((row) => Object.values(row)) }
}

describe('records', () => {
  it.each([
    ['well-formed', wellFormed, 200],
    ['damaged', damaged, 900],
    ['noise', noise, 500],
  ] as const)(
    'of %s files are all in the table or set aside',
    async (_, body, numRuns) => {
      await fc.assert(
        fc.asyncProperty(body, async (rest) => {
          const text = `${header}\n${rest}`
          const { report, rows } = await imported(text)
          const expected = expectedRows(text, ',', report.columns.length)
          expect(rows).toEqual(expected.rows)
          expect(report.rowsRead).toBe(expected.rows.length)
          expect(report.rowsSetAside).toBe(expected.asides)
          expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
          const counts = Object.values(report.asideCounts).reduce((sum, count) => sum + count, 0)
          expect(counts).toBe(report.rowsSetAside)
        }),
        { numRuns, seed: 20261111 },
      )
    },
    240_000,
  )

  it('are the same however the bytes arrive', () => {
    fc.assert(
      fc.property(damaged, fc.integer({ min: 1, max: 9 }), (rest, size) => {
        const bytes = new TextEncoder().encode(`${header}\n${rest}`)
        expect(account(bytes, size)).toEqual(account(bytes, bytes.length))
      }),
      { numRuns: 2000, seed: 618 },
    )
  })

  it('keep well-formed values exactly', async () => {
    const { rows, report } = await imported(`${header}\n"x,""y""\n",2 ,"  "\r\n`)
    expect(rows).toEqual([['x,"y"\n', '2 ', '  ']])
    expect(report.problems).toEqual([])
  })

  it('that lost a closing quote do not swallow the rows after them', async () => {
    const { rows } = await imported(`${header}\n"lost,2,3\n"x",5,6\n"end,8,9\n`)
    expect(rows).toEqual([
      ['"lost', '2', '3'],
      ['x', '5', '6'],
      ['"end', '8', '9'],
    ])
  })

  it('end in the line break they end in', () => {
    const reader = new RecordReader({ delimiter: 44, quote: 34, bareReturns: true })
    const bytes = new TextEncoder().encode('a,b\rc,d\r\n')
    expect(reader.read(bytes, 0, bytes.length, true)).toBe(true)
    expect([reader.cells, reader.end, reader.next, reader.ending]).toEqual([2, 3, 4, endings.cr])
    expect(reader.read(bytes, 4, bytes.length, true)).toBe(true)
    expect(reader.ending).toBe(endings.crlf)
  })
})

function account(bytes: Uint8Array, size: number) {
  const written: string[][] = []
  const dialect = { delimiter: 44, quote: 34, bareReturns: false }
  const layout = { dialect, skip: 0, header: true, width, newline: '\n' as const }
  const sink: Sink = {
    row: (block, bounds, cells) => {
      const at = (i: number) =>
        new TextDecoder().decode(block.subarray(bounds[2 * i], bounds[2 * i + 1]))
      written.push(Array.from({ length: cells }, (_, i) => at(i)))
    },
  }
  const rows = new Rows(layout, sink, false)
  for (let at = 0; at < bytes.length; at += size) rows.feed(bytes.slice(at, at + size))
  const tally = rows.finish()
  return { written, ...tally }
}
