import MarkdownIt from 'markdown-it'
import { makeId } from './id'

/** A fenced block that stands at the top level of a text, by line numbers; `to` is exclusive. */
export interface Fence {
  readonly from: number
  readonly to: number
  /** false where the text ends before the closing line */
  readonly closed: boolean
}

/**
 * The block structure is read by the same parser that renders the prose, so that what a forge shows
 * as a code block is what counts as one: fences in lists and quotes are theirs. HTML is no block here,
 * as it is none on the page.
 */
const blocks = new MarkdownIt('commonmark', { html: false, maxNesting: 200 })
blocks.core.ruler.enableOnly(['normalize', 'block'])

/** The fences at the top level of a text, in order. `all` are the lines of the text. */
export function fences(text: string, all: readonly string[]): Fence[] {
  return blocks
    .parse(text, {})
    .filter((token) => token.type === 'fence' && token.level === 0)
    .map((token) => {
      const [from, to] = token.map ?? [0, 0]
      const last = to - 1 > from ? (all[to - 1] ?? '') : ''
      return { from, to, closed: closes(last, token.markup) }
    })
}

function closes(line: string, markup: string): boolean {
  const [, run = ''] = /^ {0,3}(`+|~+)[ \t]*[\r\n]*$/.exec(line) ?? []
  return run.length >= markup.length && run[0] === markup[0]
}

/** The first line of a fenced block, taken apart. */
export interface Opening {
  readonly indent: string
  readonly markup: string
  readonly info: string
  readonly lineBreak: string
}

/** Takes the first line of a fenced block apart. */
export function opening(line: string): Opening {
  const [, indent = '', markup = '```', info = '', lineBreak = ''] =
    /^( {0,3})(`{3,}|~{3,})([^\r\n]*)([\r\n]*)$/.exec(line) ?? []
  return { indent, markup, info, lineBreak }
}

/** What an info string says about a cell. */
export interface Info {
  readonly kind: string
  readonly id: string
  readonly detail: string
}

/** Reads an info string; undefined where no word of it is `#` and something a name can be made of. */
export function readInfo(info: string): Info | undefined {
  const words = info.trim().split(/\s+/)
  const at = words.findIndex((word) => word.startsWith('#') && makeId(word.slice(1)) !== '')
  const id = words[at]?.slice(1)
  if (id === undefined) return undefined
  const word = at === 0 ? '' : (words[0] ?? '')
  // Prose has no fence, so a fence that calls itself text is of an unknown kind.
  const kind = word === 'text' ? '#text' : word
  const detail = words.filter((_, i) => i !== at && (i !== 0 || at === 0)).join(' ')
  return { kind, id, detail }
}

/** The info string with its first `#id` replaced by another, everything else untouched. */
export function withId(info: string, id: string, newId: string): string {
  const word = [...info.matchAll(/\S+/g)].find(([text]) => text === `#${id}`)
  if (!word) return info
  return `${info.slice(0, word.index)}#${newId}${info.slice(word.index + 1 + id.length)}`
}

/** A run of the marker long enough that no line of the body closes it; never shorter than it was. */
export function markupFor(markup: string, body: string): string {
  const marker = markup.charAt(0)
  const runs =
    body.match(marker === '~' ? /(?<=^|[\r\n])[ \t]*~+/g : /(?<=^|[\r\n])[ \t]*`+/g) ?? []
  const longest = Math.max(0, ...runs.map((run) => run.trimStart().length))
  return marker.repeat(Math.max(markup.length, longest + 1, 3))
}
