/** A piece of SQL text that is not white space; offsets are UTF-16 code units, `to` is exclusive. */
export interface Token {
  readonly type: 'word' | 'quoted' | 'string' | 'comment' | 'symbol'
  readonly from: number
  readonly to: number
  /** false where the text ends inside a string, a quoted name or a block comment */
  readonly closed: boolean
}

const wordStart = /[\w$\u0080-\uffff]/
const word = /[\w$\u0080-\uffff]+/y
const space = /[\s\u200b\ufeff]/
const dollarQuote = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y

/**
 * Splits SQL as the database's own lexer does: strings (also `E'…'` and `$tag$…$tag$`), quoted names,
 * nested block comments, words (names, keywords, numbers, `$inputs`) and single symbols. Never throws.
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const char = text.charAt(at)
    if (space.test(char)) {
      at++
      continue
    }
    const token = next(text, at, char)
    tokens.push(token)
    at = token.to
  }
  return tokens
}

function next(text: string, from: number, char: string): Token {
  if (char === "'") return quotedRun(text, 'string', from, from, false)
  if (char === '"') return quotedRun(text, 'quoted', from, from, false)
  if (/e/i.test(char) && text[from + 1] === "'") {
    return quotedRun(text, 'string', from, from + 1, true)
  }
  if (text.startsWith('--', from)) return lineComment(text, from)
  if (text.startsWith('/*', from)) return blockComment(text, from)
  const tag = match(dollarQuote, text, from)
  if (tag) {
    const end = text.indexOf(tag, from + tag.length)
    if (end < 0) return { type: 'string', from, to: text.length, closed: false }
    return { type: 'string', from, to: end + tag.length, closed: true }
  }
  if (wordStart.test(char)) {
    const length = match(word, text, from)?.length ?? 1
    return { type: 'word', from, to: from + length, closed: true }
  }
  return { type: 'symbol', from, to: from + 1, closed: true }
}

function match(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0]
}

function quotedRun(
  text: string,
  type: 'string' | 'quoted',
  from: number,
  quoteAt: number,
  escapes: boolean,
): Token {
  const quote = text.charAt(quoteAt)
  let at = quoteAt + 1
  while (at < text.length) {
    if (escapes && text[at] === '\\') at += 2
    else if (text[at] !== quote) at++
    else if (text[at + 1] === quote) at += 2
    else return { type, from, to: at + 1, closed: true }
  }
  return { type, from, to: text.length, closed: false }
}

function lineComment(text: string, from: number): Token {
  let to = from
  while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++
  return { type: 'comment', from, to, closed: true }
}

function blockComment(text: string, from: number): Token {
  let depth = 1
  let at = from + 2
  while (at < text.length && depth > 0) {
    if (text.startsWith('/*', at)) {
      depth++
      at += 2
    } else if (text.startsWith('*/', at)) {
      depth--
      at += 2
    } else at++
  }
  return { type: 'comment', from, to: at, closed: depth === 0 }
}
