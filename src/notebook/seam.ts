import { fences, opening } from './fence'
import { countBreaks, isBlank, lastBreak, lines } from './lines'
import { headSource } from './meta'
import type { Cell, FencedCell, TextCell } from './model'
import { isClosed } from './parse'

/** A cell on its way into a text: `at` is where it stood before, absent where it is new or changed. */
export type Draft =
  | (Pick<TextCell, 'body' | 'after'> & { readonly at?: number })
  | (Pick<FencedCell, 'open' | 'body' | 'close'> & { readonly at?: number })

/** Prose as a draft, without the blank lines around it. */
export function textDraft(body: string): Draft {
  const all = lines(body)
  const first = all.findIndex((line) => !isBlank(line))
  const last = all.findLastIndex((line) => !isBlank(line))
  const prose = first < 0 ? '' : all.slice(first, last + 1).join('')
  return { body: prose.slice(0, prose.length - lastBreak(prose).length), after: '' }
}

/** The cells as drafts that have not moved. */
export function drafts(cells: readonly Cell[]): Draft[] {
  return cells.map((cell, at) => ({ ...cell, at }))
}

/**
 * Writes drafts below a head. Where two cells stood together before, their bytes stay as they are;
 * where they did not, the seam is made safe: a fence left open is closed, a blank line parts the cells,
 * and the lower fence is not indented, so that no list above can swallow it. `count` is how many cells
 * there were.
 */
export function stitch(
  head: string,
  all: readonly Draft[],
  lineBreak: string,
  count: number,
): string {
  let source = head
  let above: Draft | undefined
  let text = ''
  for (const draft of joined(all, lineBreak)) {
    const intact = draft.at !== undefined && draft.at === (above ? (above.at ?? -2) + 1 : 0)
    if (above) text += write(intact ? above : sealed(above, lineBreak))
    else if (!intact) source = headAbove(head, lineBreak)
    above = intact || !('open' in draft) ? draft : { ...draft, open: flush(draft.open) }
  }
  if (!above) return source
  const last = write(above)
  return below(source, text + (above.at === count - 1 ? last : ended(last, lineBreak)), lineBreak)
}

/** The last cell of a file ends its line and leaves no blank one. */
function ended(text: string, lineBreak: string): string {
  const tidy = text.replace(/(\r\n|\r|\n)[ \t\r\n]*$/, '$1')
  return lastBreak(tidy) ? tidy : tidy + lineBreak
}

const write = (draft: Draft) =>
  'open' in draft ? draft.open + draft.body + draft.close : draft.body + draft.after

/** Prose next to prose becomes one cell with a blank line between; prose of nothing goes. */
function joined(all: readonly Draft[], lineBreak: string): Draft[] {
  const result: Draft[] = []
  for (const draft of all) {
    if ('open' in draft) {
      result.push(draft)
      continue
    }
    if (draft.body === '') continue
    const above = result.at(-1)
    if (!above || 'open' in above) {
      result.push(draft)
      continue
    }
    const { body, after } = withBlankLine(above, lineBreak)
    result[result.length - 1] = { body: body + after + draft.body, after: draft.after }
  }
  return result
}

function sealed(draft: Draft, lineBreak: string): Draft {
  if (!('open' in draft)) return withBlankLine(draft, lineBreak)
  const close = isClosed({ ...draft, kind: '', key: '', id: '', detail: '' })
    ? draft.close
    : (draft.close || lineBreak) + opening(draft.open).markup
  const open = lastBreak(draft.open) ? draft.open : draft.open + lineBreak
  const missing = Math.max(0, 2 - countBreaks(close.slice(close.search(/[`~]/))))
  return { ...draft, open, close: close + lineBreak.repeat(missing) }
}

/** Prose with its last fence closed and a blank line below it. */
function withBlankLine(draft: Draft & { readonly after: string }, lineBreak: string) {
  const all = lines(draft.body)
  const last = fences(draft.body, all).at(-1)
  const open = last && !last.closed ? opening(all[last.from] ?? '').markup : ''
  const body = open ? draft.body + lineBreak + open : draft.body
  const missing = Math.max(0, 2 - countBreaks(draft.after))
  return { body, after: draft.after + lineBreak.repeat(missing) }
}

function flush(open: string): string {
  return open.replace(/^ +/, '')
}

/** A head that something new follows ends in a blank line. */
function headAbove(head: string, lineBreak: string): string {
  if (isBare(head)) return head
  return head + lineBreak.repeat(Math.max(0, 2 - countBreaks(head.slice(head.trimEnd().length))))
}

const isBare = (head: string) => head === '' || head === '\uFEFF'

/** Where there is no front matter, what stands first must not turn into one. */
function below(head: string, text: string, lineBreak: string): string {
  const isSafe = !isBare(head) || headSource(head + text) === head
  return isSafe ? head + text : head + lineBreak + text
}
