import { isFenced, setBody, type Notebook } from '../../notebook'
import type { Period } from '../../importer/contract'
import { agesIn, skeleton } from './skeleton'

/** What tables write down of a file: its name, and the days it is about where its rows do not say them. */
export interface Written {
  readonly file: string
  readonly period?: Period
}

/** A file that was replaced, and the one that took its place. */
export interface Replaced {
  readonly was: Written
  readonly is: Written
}

/**
 * Brings names and days of replaced files, and with them the ages of all, up to date in SQL that is otherwise as `page`
 * has it. A line changes only where that makes it the page's: what the analyst wrote there stays.
 */
export function renewed(
  notebook: Notebook,
  page: Notebook,
  replaced: readonly Replaced[],
): Notebook {
  return page.cells.filter(isFenced).reduce((made, { key, kind, body }) => {
    const old = made.cells.find((cell) => cell.key === key)
    if (kind !== 'sql' || old?.kind !== 'sql' || skeleton(old.body) !== skeleton(body)) return made
    const next = renewedText(old.body, body, replaced)
    return next === old.body ? made : setBody(made, key, next)
  }, notebook)
}

function renewedText(text: string, page: string, replaced: readonly Replaced[]): string {
  const names = new Map(replaced.map(({ was, is }) => [quoted(was.file), quoted(is.file)]))
  const remarks = new Set(page.split('\n').filter(isRemark))
  // Alike but for remarks, both have the same lines.
  const lines = page.split('\n').filter((line) => !isRemark(line))
  let at = 0
  return text
    .split('\n')
    .map((line) => {
      if (isRemark(line)) {
        const told = replaced.map(({ was, is }) => line.replace(was.file, () => is.file))
        return told.find((one) => one !== line && remarks.has(one)) ?? line
      }
      const next = lines[at]
      at += 1
      const isOfAge =
        replaced.length > 0 && line.replace(agesIn, '?') === next?.replace(agesIn, '?')
      if (isOfAge) return next
      const isNext = replaced.some((one) => {
        const days = daysOf(one)
        return line.replace(literals, (word) => names.get(word) ?? days.get(word) ?? word) === next
      })
      return isNext && next !== undefined ? next : line
    })
    .join('\n')
}

const literals = /'(?:[^']|'')*'/g
const isRemark = (line: string) => /^ *--/.test(line)
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

function daysOf({ was, is }: Replaced): ReadonlyMap<string, string> {
  if (!was.period || !is.period) return new Map()
  return new Map([
    [quoted(was.period.from), quoted(is.period.from)],
    [quoted(was.period.to), quoted(is.period.to)],
  ])
}
