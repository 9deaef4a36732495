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
  'show',
])
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

const wordOf = (text: string, token: Token) =>
  token.type === 'word' ? text.slice(token.from, token.to).toLowerCase() : text.charAt(token.from)

function problem(code: string, range?: Range, statement?: string): Problem {
  return {
    code,
    severity: 'error',
    values: statement === undefined ? {} : { statement },
    ...(range && { range: { from: range.from, to: range.to } }),
  }
}
