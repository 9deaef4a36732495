import type { StateCore, Token } from 'markdown-it'
import type { Range } from '../lib/problem'
import { readCellName } from './body/cellName'

/** `{{cell.field | format}}` in prose. */
export interface LiveValue {
  readonly cell: string
  /** the column or field after the point */
  readonly field: string | undefined
  /** the word after `|`, such as `percent`; unchecked */
  readonly format: string | undefined
  /** where it stands in the body, braces included */
  readonly range: Range
  /** as it is written */
  readonly text: string
}

/** What a live value says now; null where there is no such value, undefined where nobody knows. */
export type Resolve = (value: LiveValue) => string | null | undefined

const braces = /\{\{([^{}|\r\n]*)(?:\|([^{}|\r\n]*))?\}\}/g

/**
 * A body in which a plain word stands for every pair of braces, so that they mean nothing to Markdown and
 * only what it made of them decides which are live: those that came out as text. In an address, a title
 * or code the braces come back as they are written; a value never gets there.
 */
export class Marked {
  readonly text: string
  readonly #values: LiveValue[] = []
  readonly #words: RegExp
  readonly #live = new Set<number>()

  constructor(body: string) {
    let mark = 'qlive'
    while (body.toLowerCase().includes(mark)) mark += 'q'
    this.#words = new RegExp(`${mark}(\\d+)z`, 'g')
    this.text = body.replace(
      braces,
      (text, path: string, format: string | undefined, at: number) => {
        const name = readCellName(path.trim())
        if (!name) return text
        const range = { from: at, to: at + text.length }
        this.#values.push({
          cell: name.cell,
          field: name.part,
          format: format?.trim(),
          range,
          text,
        })
        return `${mark}${this.#values.length - 1}z`
      },
    )
  }

  /** The values that came out as text, in the order of the body. */
  get live(): LiveValue[] {
    return this.#values.filter((_, at) => this.#live.has(at))
  }

  /** The tokens with values in place of the words in text, and the braces back everywhere else. */
  settle(tokens: readonly Token[], resolve: Resolve, Made: StateCore['Token']): Token[] {
    let isAddress = false
    return tokens.flatMap((token) => {
      if (token.type.startsWith('link_')) isAddress = token.info === 'auto' && token.nesting > 0
      const isText = token.type === 'text' && !isAddress && token.info !== 'auto'
      if (!isText) token.content = this.#restore(token.content)
      token.info = this.#restore(token.info)
      for (const attribute of token.attrs ?? []) {
        const isUrl = attribute[0] === 'href' || attribute[0] === 'src'
        attribute[1] = this.#replace(String(attribute[1]), ({ text }) =>
          isUrl ? encodeURI(text.toWellFormed()) : text,
        )
      }
      if (token.children) token.children = this.settle(token.children, resolve, Made)
      return isText ? this.#filled(token, resolve, Made) : [token]
    })
  }

  /** Text with its values; what there is not stays as it is written, and is marked. */
  #filled(token: Token, resolve: Resolve, Made: StateCore['Token']): Token[] {
    const made: Token[] = []
    const add = (type: string, content: string, nesting: -1 | 0 | 1) => {
      const next = new Made(type, nesting === 0 ? '' : 'mark', nesting)
      next.content = content
      made.push(next)
    }
    let at = 0
    let text = ''
    for (const found of token.content.matchAll(this.#words)) {
      const value = this.#values[Number(found[1])]
      if (!value) continue
      this.#live.add(Number(found[1]))
      text += token.content.slice(at, found.index)
      at = found.index + found[0].length
      const filled = resolve(value)
      if (filled !== null) {
        text += filled === undefined ? value.text : line(filled)
        continue
      }
      add('text', text, 0)
      add('mark_open', '', 1)
      add('text', value.text, 0)
      add('mark_close', '', -1)
      text = ''
    }
    token.content = text + token.content.slice(at)
    return [...made, token]
  }

  #restore(text: string): string {
    return this.#replace(text, (value) => value.text)
  }

  #replace(text: string, by: (value: LiveValue) => string): string {
    return text.replace(this.#words, (word, digits: string) => {
      const value = this.#values[Number(digits)]
      return value ? by(value) : word
    })
  }
}

/** A value stays within its line. */
function line(text: string): string {
  return text.replace(/[\s\0]+/g, ' ').trim()
}
