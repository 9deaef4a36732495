import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sql, type SqlValue } from '../../src/sql'

describe('the sql tag', () => {
  const cases: readonly (readonly [SqlValue, string])[] = [
    ["it's; DROP TABLE x --", "'it''s; DROP TABLE x --'"],
    ['', "''"],
    ['back\\slash', "'back\\slash'"],
    [1, '1'],
    [-1, '(-1)'],
    [0.1, '0.1e0'],
    [-0, '(-0e0)'],
    [1e-7, '1e-7'],
    [1e21, '1e+21'],
    [2 ** 53, '9007199254740992e0'],
    [Number.POSITIVE_INFINITY, "CAST('Infinity' AS DOUBLE)"],
    [Number.NaN, "CAST('NaN' AS DOUBLE)"],
    [12n, '12'],
    [-12n, '(-12)'],
    [2n ** 64n, "CAST('18446744073709551616' AS HUGEINT)"],
    [2n ** 127n, "CAST('170141183460469231731687303715884105728' AS UHUGEINT)"],
    [true, 'TRUE'],
    [null, 'NULL'],
    [{ type: 'date', iso: '2026-11-11' }, "DATE '2026-11-11'"],
    [{ type: 'date', iso: '-000043-03-15' }, "DATE '0044-03-15 (BC)'"],
    [{ type: 'timestamp', iso: '2026-11-11T09:30:00.5' }, "TIMESTAMP '2026-11-11 09:30:00.5'"],
    [sql`SELECT 1`, 'SELECT 1'],
  ]

  test.each(cases.map(([value, text]) => ({ value, text })))('writes $text', ({ value, text }) => {
    expect(sql`(${value})`.text).toBe(`(${text})`)
    expect(sql.literal(value).text).toBe(text)
  })

  test('takes backslashes as they are', () => {
    expect(sql`SELECT regexp_matches('a1', '\d+')`.text).toBe(
      String.raw`SELECT regexp_matches('a1', '\d+')`,
    )
  })

  test('refuses values that would be read as something else where they stand', () => {
    expect(() => sql`SELECT 'a${'b'}'`).toThrow('invalid place')
    expect(() => sql`SELECT "a${1}"`).toThrow('invalid place')
    expect(() => sql`SELECT 1 -- ${1}`).toThrow('invalid place')
    expect(() => sql`SELECT 1 /* ${1} */`).toThrow('invalid place')
    expect(() => sql`SELECT $$ ${1} $$`).toThrow('invalid place')
    expect(() => sql`SELECT E${'\\'}`).toThrow('missing space')
    expect(() => sql`SELECT a${1}`).toThrow('missing space')
    expect(() => sql`SELECT ${1}e5`).toThrow('missing space')
    expect(() => sql`SELECT ${'a'}'b'`).toThrow('missing space')
    expect(() => sql`SELECT ${'a'}${'b'}`).toThrow('missing space')
    expect(() => sql`SELECT ${sql.id('a')}"b"`).toThrow('missing space')
    expect(sql`SELECT 2 -${-1}`.text).toBe('SELECT 2 -(-1)')
  })

  test('refuses what no SQL can hold', () => {
    expect(() => sql`SELECT ${'a\0b'}`).toThrow('U+0000')
    expect(() => sql.id('a\0')).toThrow('U+0000')
    expect(() => sql.id('')).toThrow('empty')
    expect(() => sql.id()).toThrow('missing identifier')
    expect(() => sql`SELECT ${2n ** 128n}`).toThrow('invalid integer')
    expect(() => sql`SELECT ${{ type: 'date', iso: "2026-01-01' OR" }}`).toThrow('invalid date')
    expect(() => sql`SELECT ${{ type: 'timestamp', iso: '2026-01-01' }}`).toThrow(
      'invalid timestamp',
    )
  })

  test('quotes and qualifies names', () => {
    expect(sql.id('main', '订单 "x"').text).toBe('"main"."订单 ""x"""')
  })

  test('joins with a comma unless told', () => {
    expect(sql.join([1, 'a', sql.id('b')]).text).toBe(`1, 'a', "b"`)
    expect(sql.join([sql`a`, sql`b`], sql` AND `).text).toBe('a AND b')
    expect(sql.join([]).text).toBe('')
    expect(sql`SELECT 1${sql.empty}`.text).toBe('SELECT 1')
  })

  test('has one way in for foreign text, which only the session uses', () => {
    const root = join(import.meta.dirname, '../../src')
    const users = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte)$/.test(file) && !/^(sql|session)\//.test(file))
      .filter((file) => /sql\.fromUser|Sql\.raw/.test(readFileSync(join(root, file), 'utf8')))
    expect(users).toEqual([])
  })
})
