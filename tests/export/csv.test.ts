import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../src/export/csv'
import { sqlScript } from '../../src/export/sql'
import { Table, type Column, type Value } from '../../src/table/table'
import { views } from './fixture'

const column = (name: string, kind: Column['kind']): Column => ({ name, kind, type: kind })
const one = (kind: Column['kind'], ...values: Value[]) => new Table([column('c', kind)], [values])
const lines = (text: string) => text.split('\r\n').slice(1, -1)

describe('a table as CSV', () => {
  it('keeps ids as the text they are and numbers as numbers', () => {
    const table = new Table(
      [column('order_id', 'text'), column('amount', 'decimal'), column('units', 'integer')],
      [
        ['0003304355160546000', null],
        [-5.5, '12345678901234567.89'],
        [9007199254740993n, 2],
      ],
    )
    expect(csv(table)).toBe(
      'order_id,amount,units\r\n"0003304355160546000",-5.5,9007199254740993\r\n,12345678901234567.89,2\r\n',
    )
  })

  it.each([
    ...[
      '=1+1',
      '+86 138',
      '-cmd',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '\t1',
      ' =1',
      '\u00a0=1',
      '\ufeff=1',
    ],
    ...['＝1+1', '＋86', '－cmd', '＠SUM(A1)', '　＝1', '﹢1', '−1'],
  ])('takes the formula out of %j', (text) => {
    expect(read(csv(one('text', text)))[1]?.[0]).toBe(`'${text}`)
  })

  it('takes the formula out of a heading', () => {
    expect(csv(new Table([column('=evil', 'integer')], [[]]))).toBe("'=evil\r\n")
  })

  it('leaves negative numbers, dates and truth values alone', () => {
    expect(lines(csv(one('number', -5)))).toEqual(['-5'])
    expect(lines(csv(one('boolean', true)))).toEqual(['true'])
    expect(lines(csv(one('date', '2026-11-11')))).toEqual(['2026-11-11'])
  })

  it('writes lists, structs and bytes readably', () => {
    expect(lines(csv(one('list', ['a', 1n])))).toEqual(['"[""a"",""1""]"'])
    expect(lines(csv(one('binary', Uint8Array.of(0, 255))))).toEqual(['00ff'])
  })

  it('starts with a mark for Excel when asked', () => {
    expect(csv(one('text', '中'), { bom: true })).toBe('\ufeffc\r\n中\r\n')
    expect(csv(one('text', '中'))).toBe('c\r\n中\r\n')
  })

  it('reads back as the texts it was made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const table = new Table(
            [column('a', 'text'), column('b', 'text')],
            [rows.map(([a]) => a ?? ''), rows.map(([, b]) => b ?? '')],
            rows.length,
          )
          const expected = rows.map((row) =>
            row.map((text) =>
              /^[\t\r\n]|^[\s\u200b\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u.test(text)
                ? `'${text}`
                : text,
            ),
          )
          expect(read(csv(table)).slice(1)).toEqual(expected)
        },
      ),
      { seed: 20260701, numRuns: 500 },
    )
  })
})

describe('the SQL of a notebook', () => {
  it('names each cell and ends each statement, also after a comment', () => {
    const script = sqlScript(views)
    expect(script).toContain('-- channels\nSELECT')
    expect(script).toContain('-- rfm: RFM\nWITH a AS (SELECT 1)\nSELECT * FROM a -- end\n;\n')
  })
})

/** A plain reader of RFC 4180, for comparison. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const at = text[i] ?? ''
    if (quoted) {
      if (at !== '"') field += at
      else if (text[i + 1] === '"') field += text[++i]
      else quoted = false
    } else if (at === '"') quoted = true
    else if (at === ',') {
      row.push(field)
      field = ''
    } else if (at === '\r' && text[i + 1] === '\n') {
      rows.push([...row, field])
      row = []
      field = ''
      i++
    } else field += at
  }
  return rows
}
