import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFenced, parse } from '../../src/notebook'
import { content } from '../../src/session/content'
import { refusal } from '../../src/session/statement'
import { sqlCell } from './drive'

function contentOf(body: string): string {
  const { cells, meta } = parse(sqlCell('a', body))
  const cell = cells.find(({ key }) => key === 'a')
  return cell && isFenced(cell) ? content(cell, meta) : ''
}

describe('the content of a statement', () => {
  it.each([
    ['SELECT 5! = 6', 'SELECT 5 != 6'],
    ['SELECT 1.e5', 'SELECT 1. e5'],
    ['SELECT 4 ! ~ 3', 'SELECT 4 !~ 3'],
    ["SELECT x'41'", "SELECT x '41'"],
    ["SELECT 'a'\n'b' AS x", "SELECT 'a' 'b' AS x"],
    ["SELECT 'a' -- c\n'b' AS x", "SELECT 'a' /* \n */ 'b' AS x"],
    ['SELECT 1 - -1', 'SELECT 1 - 1'],
  ])('tells %j from %j', (a, b) => {
    expect(contentOf(a)).not.toBe(contentOf(b))
  })

  it.each([
    ['SELECT  1\nAS n', 'SELECT 1 AS n'],
    ['SELECT/* one */1 -- two\nAS n', 'SELECT 1 AS n'],
    ['SELECT sum( a ), b[ 1 ]\nFROM t', 'SELECT sum(a),b[1] FROM t'],
    ["SELECT 'a' -- c\n'b' AS x", "SELECT 'a'\n\n'b' AS x"],
  ])('does not tell %j from %j', (a, b) => {
    expect(contentOf(a)).toBe(contentOf(b))
  })

  it('is a statement with the same content, and gaps are kept as gaps and joins as joins', () => {
    const piece = fc.constantFrom('a', '1', '1.', 'e5', "'s'", '"q"', '!', '=', '-', '~', '(', ',')
    const gap = fc.constantFrom('', ' ', '\n', '\t ', ' /* c */ ', ' -- c\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 12 }), (pairs) => {
        const text = pairs.flat().join('')
        const written = contentOf(text)
        expect(contentOf(written)).toBe(written)
        const wide = pairs.flatMap(([word, between]) => [word, between === ' ' ? '  ' : between])
        expect(contentOf(wide.join(''))).toBe(written)
        const plain = /^[^(,]*$/.test(text) && !/--|\/\*/.test(text) && text === text.trim()
        if (plain) expect(/\s/.test(written)).toBe(/\s/.test(text))
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('a statement that does more than read', () => {
  it.each([
    ['SHOW TABLES', 'SHOW'],
    ['FROM checkpoint()', 'CHECKPOINT'],
    ['SELECT * FROM "force_checkpoint" ()', 'FORCE_CHECKPOINT'],
    ['FROM (SHOW TABLES)', 'SHOW'],
    ['SELECT * FROM a JOIN ((SHOW ALL TABLES)) ON true', 'SHOW'],
  ])('is refused: %s', (text, statement) => {
    expect(refusal(text)).toMatchObject({ code: 'session.sql-statement', values: { statement } })
  })

  it.each([
    'SELECT (show) FROM t',
    'SELECT show FROM (SELECT 1 AS show)',
    'SELECT checkpoint FROM t',
    "SELECT 'checkpoint()' FROM (DESCRIBE t)",
  ])('is not seen in %s', (text) => {
    expect(refusal(text)).toBeUndefined()
  })
})
