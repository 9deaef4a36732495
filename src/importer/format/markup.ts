/** Hears what a text in XML or HTML is made of. Texts are as they stand and may come in several pieces. */
export interface Listener {
  /** `attributes` as they stand; `closed` for an element without content */
  open(name: string, attributes: string, closed: boolean): void
  close(name: string): void
  text(raw: string): void
  /** text in which `&` and `<` mean themselves */
  literal(text: string): void
}

/** A tag longer than this is none. */
const longestTag = 1024 * 1024
const lessThan = '<'

/**
 * Cuts XML or HTML into elements and texts, piece by piece, whatever is wrong with it. Names are without
 * their prefix; those of HTML are in lower case, and scripts and styles are left out.
 */
export class Markup {
  readonly #listener: Listener
  readonly #html: boolean
  #rest = ''
  #skipTo = ''

  constructor(listener: Listener, html = false) {
    this.#listener = listener
    this.#html = html
  }

  feed(text: string): void {
    this.#rest = this.#take(this.#rest === '' ? text : this.#rest + text, false)
  }

  finish(): void {
    this.#take(this.#rest, true)
    this.#rest = ''
  }

  /** Returns what is not complete yet. */
  #take(text: string, final: boolean): string {
    let at = 0
    while (at < text.length) {
      if (this.#skipTo !== '') {
        const end = text.toLowerCase().indexOf(this.#skipTo, at)
        if (end < 0) return final ? '' : text.slice(Math.max(at, text.length - 16))
        at = end
        this.#skipTo = ''
      }
      const open = text.indexOf(lessThan, at)
      if (open < 0) {
        this.#listener.text(text.slice(at))
        return ''
      }
      if (open > at) this.#listener.text(text.slice(at, open))
      const next = this.#tag(text, open)
      if (next < 0) {
        const rest = text.slice(open)
        if (!final && rest.length < longestTag) return rest
        this.#listener.text(lessThan)
        at = open + 1
      } else at = next
    }
    return ''
  }

  /** Reads one tag; where the next text begins, or -1 where the tag does not end. */
  #tag(text: string, open: number): number {
    const second = text.charCodeAt(open + 1)
    if (second === 33) return this.#declaration(text, open)
    if (second === 63) return after(text, '?>', open)
    const end = tagEnd(text, open + 1)
    if (end < 0) return -1
    if (second === 47) {
      this.#listener.close(this.#name(text.slice(open + 2, end).trimEnd()))
      return end + 1
    }
    let nameEnd = open + 1
    while (nameEnd < end && !endsName(text.charCodeAt(nameEnd))) nameEnd++
    if (nameEnd === open + 1) {
      this.#listener.text(lessThan)
      return open + 1
    }
    const name = this.#name(text.slice(open + 1, nameEnd))
    const closed = text.charCodeAt(end - 1) === 47
    this.#listener.open(
      name,
      text.slice(nameEnd, closed ? Math.max(nameEnd, end - 1) : end),
      closed,
    )
    if (this.#html && (name === 'script' || name === 'style')) this.#skipTo = `</${name}`
    return end + 1
  }

  #declaration(text: string, open: number): number {
    if (text.startsWith('<!--', open)) return after(text, '-->', open)
    if (!text.startsWith('<![CDATA[', open)) return after(text, '>', open)
    const end = text.indexOf(']]>', open)
    if (end < 0) return -1
    this.#listener.literal(text.slice(open + 9, end))
    return end + 3
  }

  #name(qualified: string): string {
    const name = qualified.slice(qualified.indexOf(':') + 1)
    return this.#html ? name.toLowerCase() : name
  }
}

function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  return at < 0 ? -1 : at + what.length
}

function endsName(code: number): boolean {
  return code <= 32 || code === 47 || code === 62
}

/** The `>` that ends a tag: not one within quotes. */
function tagEnd(text: string, from: number): number {
  const end = text.indexOf('>', from)
  if (end < 0) return -1
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return at
    else if ((code === 34 || code === 39) && text.charCodeAt(at - 1) === 61) quote = code
    if (at - from > longestTag) break
  }
  // A quote that is never closed is no quote.
  return quote !== 0 && text.length - from > longestTag ? end : -1
}

/** The value of an attribute, whatever prefix its name has. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1)
    const equals = at + name.length
    if ((before > 32 && before !== 58) || attributes.charCodeAt(equals) !== 61) continue
    const quote = attributes[equals + 1] ?? ''
    if (quote !== '"' && quote !== "'") continue
    const end = attributes.indexOf(quote, equals + 2)
    if (end >= 0) return attributes.slice(equals + 2, end)
  }
  return undefined
}
