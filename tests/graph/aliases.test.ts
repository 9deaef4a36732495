import { describe, expect, it } from 'vitest'
import { aliases } from '../../src/graph'

const told = (sql: string) =>
  Object.fromEntries([...aliases(sql)].map(([name, behind]) => [name, [...behind].join(' ')]))

describe('the columns behind a name', () => {
  it.each([
    ['SELECT a AS b, c d, t.e "F g" FROM t', { b: 'a', d: 'c', 'f g': 'e' }],
    ['SELECT b: a, x::text, y::varchar(20) AS z FROM t', { b: 'a', z: 'y' }],
    ["SELECT upper(trim(a)) AS b, a || '-' || c AS d FROM t", { b: 'a', d: 'a c' }],
    ['SELECT CAST(a AS VARCHAR) b, max(a ORDER BY n) AS m FROM t', { b: 'a', m: 'a' }],
    ['SELECT first(a) OVER (PARTITION BY c) AS f FROM t', { f: 'a' }],
    ['SELECT (SELECT max(a) FROM u) AS m FROM t', { m: 'a' }],
    [
      'WITH p(who, n) AS (SELECT a, count(*) FROM t) SELECT who AS w FROM p',
      { who: 'a', w: 'who' },
    ],
    ['SELECT 1 UNION ALL SELECT a AS b FROM t -- c AS d', { b: 'a' }],
    ['SELECT count(DISTINCT a) AS n, sum(a) s, a = 1 AS is_one, a IS NULL AS none FROM t AS u', {}],
    ['SELECT CASE WHEN a THEN b END AS c, a + 1 AS d, length(a) AS l FROM t', {}],
    ['SELECT a AS', {}],
    ['SELECT (((', {}],
  ])('%s', (sql, expected) => {
    expect(told(sql)).toEqual(expected)
  })
})
