import { literalText, type Scalar } from './literal'
import { scan } from './scan'

/**
 * SQL that is known to be well-formed text: built from template literals, typed literals and quoted
 * identifiers, so that no value can change its structure. Only `fromUser` admits foreign text.
 */
export class Sql {
  readonly #text: string
  private constructor(text: string) {
    this.#text = text
  }
  /** Internal door for this room; other rooms use the `sql` tag. */
  static raw(text: string): Sql {
    return new Sql(text)
  }
  get text(): string {
    return this.#text
  }
  toString(): string {
    return this.#text
  }
}

/** What may stand in a `${…}` of the `sql` tag. Strings become string literals, never identifiers. */
export type SqlValue = Sql | Scalar

/**
 * Writes SQL: nested `Sql` stands verbatim, every other value becomes a literal of its type.
 * Backslashes stand for themselves (`'\d+'` is a regular expression as it reads). Throws where a value stands inside quotes or a comment, or touches a name, a number or a quote: there it
 * would be read as something else than itself.
 */
function tag(strings: TemplateStringsArray, ...values: readonly SqlValue[]): Sql {
  const text = values.reduce<string>((before, value, i) => {
    const written = render(value)
    if (!(value instanceof Sql)) refuseInsideQuotes(before)
    return glue(glue(before, written), strings.raw[i + 1] ?? '')
  }, strings.raw[0] ?? '')
  return Sql.raw(text)
}

function render(value: SqlValue): string {
  return value instanceof Sql ? value.text : literalText(value)
}

function refuseInsideQuotes(before: string): void {
  const last = scan(before).at(-1)
  const inside =
    last && last.to === before.length && (!last.closed || before.startsWith('--', last.from))
  if (inside) throw new Error(`invalid place for a value: ${before.slice(last.from)}`)
}

const wordEnd = /[\w$\u0080-\uffff]$/
const wordStart = /^[\w$'\u0080-\uffff]/

function glue(before: string, after: string): string {
  const words = wordEnd.test(before) && wordStart.test(after)
  const quotes = /['"]$/.test(before) && before.at(-1) === after.at(0)
  if (words || quotes) throw new Error(`missing space: ${before.slice(-20)}|${after.slice(0, 20)}`)
  return before + after
}

/** A quoted, optionally qualified name: `sql.id('main', '订单 "x"')`. */
function id(...parts: readonly string[]): Sql {
  if (parts.length === 0) throw new Error('missing identifier')
  return Sql.raw(parts.map(quotedName).join('.'))
}

function quotedName(name: string): string {
  if (name === '') throw new Error('invalid identifier: empty')
  if (name.includes('\0')) throw new Error('invalid identifier: contains U+0000')
  return `"${name.replaceAll('"', '""')}"`
}

function join(parts: readonly SqlValue[], separator: Sql = comma): Sql {
  return Sql.raw(parts.map(render).join(separator.text))
}

const comma = Sql.raw(', ')

export const sql = Object.assign(tag, {
  id,
  /** Values or fragments with a separator between them, a comma unless told. */
  join,
  /** One value as a literal of its type. */
  literal: (value: SqlValue): Sql => Sql.raw(render(value)),
  /** The only way in for text somebody else wrote. It is not checked: only the session may call it. */
  fromUser: (text: string): Sql => Sql.raw(text),
  /** Nothing, for the branch of a condition that adds nothing. */
  empty: Sql.raw(''),
})
