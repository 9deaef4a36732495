import { fold } from '../lib/text'
import { scan, type Token } from '../sql'

/** A token that is not a comment, with what the scanner of references asks of it. */
export interface Piece extends Token {
  /** as it stands in the text */
  readonly text: string
  /** lower case for a bare word, else empty: quoted words are never keywords */
  readonly word: string
  /** for an opening bracket the index of the piece that closes it, or of the end of the text */
  readonly mate: number
}

const opens: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const space = /[\s\u200b\ufeff]+/g

/** The pieces of a SQL text, brackets paired. */
export function pieces(text: string): Piece[] {
  const tokens = scan(text)
    .filter((token) => token.type !== 'comment')
    .flatMap(partAtSpaces(text))
  const mates = pair(tokens, text)
  return tokens.map((token, i) => {
    const piece = text.slice(token.from, token.to)
    const word = token.type === 'word' ? piece.toLowerCase() : ''
    return { ...token, text: piece, word, mate: mates.get(i) ?? tokens.length }
  })
}

/** The database takes wide and other spaces of Unicode for spaces, also in the middle of a word. */
function partAtSpaces(text: string): (token: Token) => Token[] {
  return (token) => {
    if (token.type !== 'word') return [token]
    const found: Token[] = []
    let from = token.from
    for (const gap of text.slice(token.from, token.to).matchAll(space)) {
      const to = token.from + gap.index
      if (to > from) found.push({ ...token, from, to })
      from = to + gap[0].length
    }
    if (from < token.to) found.push({ ...token, from })
    return found
  }
}

function pair(tokens: readonly Token[], text: string): Map<number, number> {
  const mates = new Map<number, number>()
  const open: { index: number; close: string }[] = []
  const awaited = new Map<string, number>()
  const count = (close: string, by: number) => awaited.set(close, (awaited.get(close) ?? 0) + by)
  tokens.forEach((token, i) => {
    if (token.type !== 'symbol') return
    const symbol = text.charAt(token.from)
    const close = opens[symbol]
    if (close !== undefined) {
      open.push({ index: i, close })
      count(close, 1)
    }
    if (!awaited.get(symbol)) return
    for (let bracket = open.pop(); bracket; bracket = open.pop()) {
      count(bracket.close, -1)
      if (bracket.close !== symbol) continue
      mates.set(bracket.index, i)
      break
    }
  })
  return mates
}

/** The name a word, a quoted word or a string stands for. */
export function nameOf(piece: Piece): string {
  if (piece.type === 'word') return piece.text
  const quote = piece.type === 'quoted' ? '"' : "'"
  const body = piece.closed ? piece.text.slice(1, -1) : piece.text.slice(1)
  return body.replaceAll(quote + quote, quote)
}

/** Whether a name stands before a point somewhere other than at `except`, as it does to name a column. */
export function qualifies(text: string, name: string, except: number): boolean {
  const all = pieces(text)
  return all.some((piece, i) => {
    const isName = piece.type !== 'string' && fold(nameOf(piece)) === fold(name)
    return isName && all[i + 1]?.text === '.' && piece.from !== except
  })
}
