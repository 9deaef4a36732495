import type { Range } from '../lib/problem'
import { readCellName } from './body/cellName'
import { fences } from './fence'
import { lines } from './lines'

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

const braces = /\{\{([^{}|\r\n]*)(?:\|([^{}|\r\n]*))?\}\}/g

/** The live values of a prose body in order. In code, and where the name is no name, braces are text. */
export function liveValues(body: string): LiveValue[] {
  if (!body.includes('{{')) return []
  const code = codeRanges(body)
  let next = 0
  const found: LiveValue[] = []
  for (const match of body.matchAll(braces)) {
    const [text, path = '', format] = match
    const name = readCellName(path.trim())
    const range = { from: match.index, to: match.index + text.length }
    while ((code[next]?.to ?? Infinity) <= range.from) next++
    const isCode = (code[next]?.from ?? Infinity) < range.to
    if (!name || isCode) continue
    found.push({ cell: name.cell, field: name.part, format: format?.trim(), range, text })
  }
  return found
}

/**
 * The body with every live value replaced by what `resolve` says, as literal text: Markdown and HTML in
 * a value are escaped. Where `resolve` knows nothing the braces stay.
 */
export function fillProse(body: string, resolve: (value: LiveValue) => string | undefined): string {
  let text = ''
  let done = 0
  for (const value of liveValues(body)) {
    const filled = resolve(value)
    text += body.slice(done, value.range.from)
    text += filled === undefined ? value.text : literal(filled)
    done = value.range.to
  }
  return text + body.slice(done)
}

/** Text that Markdown renders as it stands: on one line, every character with a meaning escaped. */
function literal(text: string): string {
  const line = text.replace(/[\s\0]+/g, ' ').trim()
  return line.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Where code stands, in order: fenced blocks, and between equal runs of backticks in one paragraph. */
function codeRanges(body: string): Range[] {
  const ranges: Range[] = []
  const all = lines(body)
  const starts = [0]
  for (const line of all) starts.push((starts.at(-1) ?? 0) + line.length)
  let paragraph = 0
  for (const fence of [...fences(body, all), { from: all.length, to: all.length }]) {
    const from = starts[fence.from] ?? body.length
    ranges.push(...spans(body, paragraph, from))
    paragraph = starts[fence.to] ?? body.length
    if (paragraph > from) ranges.push({ from, to: paragraph })
  }
  return ranges
}

function spans(body: string, from: number, to: number): Range[] {
  const ranges: Range[] = []
  let start = from
  for (const paragraph of body.slice(from, to).split(/((?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))/)) {
    const runs = [...paragraph.matchAll(/(?<!\\)`+/g)]
    const partners = new Map<number, number>()
    const nextOfLength = new Map<number, number>()
    for (let i = runs.length - 1; i >= 0; i--) {
      const length = runs[i]?.[0].length ?? 0
      partners.set(i, nextOfLength.get(length) ?? -1)
      nextOfLength.set(length, i)
    }
    for (let i = 0; i < runs.length; i++) {
      const end = partners.get(i) ?? -1
      const [first, last] = [runs[i], runs[end]]
      if (!first || !last) continue
      ranges.push({ from: start + first.index, to: start + last.index + last[0].length })
      i = end
    }
    start += paragraph.length
  }
  return ranges
}
