import type { Problem, Range } from '../lib/problem'
import { scan, type Token } from '../sql'

const readers = new Set([
  'select',
  'with',
  'from',
  'values',
  'table',
  'pivot',
  'pivot_wider',
  'unpivot',
  'pivot_longer',
  'summarize',
  'describe',
  'desc',
])
const doers = new Set(
  'checkpoint force_checkpoint enable_logging disable_logging truncate_duckdb_logs'.split(' '),
)
const writers = new Set(['insert', 'update', 'delete', 'merge'])

/**
 * Cells read and never change the database, so a SQL cell is one statement that gives rows. Says what
 * is wrong with any other text; the ranges are into the text.
 */
export function refusal(text: string): Problem | undefined {
  const tokens = scan(text).filter((token) => token.type !== 'comment')
  const open = tokens.find((token) => !token.closed)
  if (open) return problem('session.sql-unclosed', open)
  const ends = tokens.filter((token) => token.type === 'symbol' && text[token.from] === ';')
  const end = ends[0]
  const first = tokens.find((token) => text[token.from] !== '(' || token.type !== 'symbol')
  if (!first || first === end) return problem('session.sql-empty')
  const rest = end && tokens.find((token) => token.from > end.from && !ends.includes(token))
  if (rest) return problem('session.sql-several', { from: rest.from, to: text.length })
  const word = wordOf(text, first)
  if (!readers.has(word)) return problem('session.sql-statement', first, word.toUpperCase())
  const other = doer(text, tokens)
  if (other) return problem('session.sql-statement', other, wordOf(text, other).toUpperCase())
  if (word !== 'with') return undefined
  const writer = main(text, tokens)
  return writer && problem('session.sql-statement', writer, wordOf(text, writer).toUpperCase())
}

/** The statement without the semicolons and comments that end it, so that it can stand in parentheses. */
export function body(text: string): string {
  const last = scan(text)
    .filter((token) => token.type !== 'comment')
    .filter((token) => token.type !== 'symbol' || text[token.from] !== ';')
    .at(-1)
  return text.slice(0, last?.to ?? 0)
}

/** Table functions that do something, and SHOW in the place of a table. */
function doer(text: string, tokens: readonly Token[]): Token | undefined {
  const at = (i: number) => {
    const token = tokens[i]
    return token ? wordOf(text, token) : ''
  }
  return tokens.find((token, i) => {
    const word = wordOf(text, token)
    if (doers.has(word) && at(i + 1) === '(') return true
    if (word !== 'show' || at(i - 1) !== '(' || tokens[i + 1]?.type === 'symbol') return false
    const outside = tokens.slice(0, i).findLast((one) => wordOf(text, one) !== '(')
    return outside !== undefined && ['from', 'join'].includes(wordOf(text, outside))
  })
}

/** The word after a leading WITH that would make the statement change something. */
function main(text: string, tokens: readonly Token[]): Token | undefined {
  let depth = 0
  let after: Token | undefined
  for (const token of tokens) {
    const symbol = token.type === 'symbol' ? text[token.from] : ''
    if (symbol === '(') depth += 1
    if (symbol === ')') depth -= 1
    const follows = after && text[after.from] === ')'
    if (depth === 0 && token.type === 'word' && follows && writers.has(wordOf(text, token))) {
      return token
    }
    after = token
  }
  return undefined
}

function wordOf(text: string, { type, from, to }: Token): string {
  if (type === 'word') return text.slice(from, to).toLowerCase()
  return type === 'quoted' ? text.slice(from + 1, to - 1).toLowerCase() : text.charAt(from)
}

function problem(code: string, range?: Range, statement?: string): Problem {
  return {
    code,
    severity: 'error',
    values: statement === undefined ? {} : { statement },
    ...(range && { range: { from: range.from, to: range.to } }),
  }
}
