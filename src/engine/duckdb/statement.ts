import { failure } from '../../lib/problem'
import { scan, type Sql } from '../../sql'

/**
 * The text of exactly one statement. Of several the database would run all and answer for one, so they
 * are refused, and so is INSTALL, which it would take without a word although there is nothing to install.
 */
export function oneStatement(statement: Sql): string {
  const { text } = statement
  const tokens = scan(text).filter((token) => token.type !== 'comment')
  const isEnd = (at: number) => text[at] === ';'
  const end = tokens.find((token) => token.type === 'symbol' && isEnd(token.from))
  const after = end && tokens.find((token) => token.from > end.from && !isEnd(token.from))
  if (after) throw failure('engine.statements', {}, { from: after.from, to: text.length })
  const [first, second] = tokens.map((token) => text.slice(token.from, token.to).toLowerCase())
  if (first === undefined || first === ';') throw failure('engine.empty')
  if (first === 'install' || (first === 'force' && second === 'install')) {
    throw failure('engine.permission', { message: 'INSTALL' }, { from: 0, to: text.length })
  }
  return text
}
