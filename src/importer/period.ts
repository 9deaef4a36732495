import type { Period } from './contract'

const compact = /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/
const yearFirst = /(?<!\d)(20\d{2})[-_./年]([01]?\d)[-_./月]([0-3]?\d)(?!\d)/
const monthFirst = /(?<!\d)([01]?\d)-([0-3]?\d)-(20\d{2}|\d{2})(?![\d-])/
const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const dayName = new RegExp(`(?<!\\d)(\\d{1,2}) (${monthNames})[a-z]*\\.? (20\\d{2})`, 'i')
const nameDay = new RegExp(`(${monthNames})[a-z]*\\.? (\\d{1,2}), (20\\d{2})`, 'i')

/** The days a file's name says it is about: one, or the first and the last of a range. */
export function periodOfName(name: string): Period | undefined {
  return rangeOf(datesIn(name, [yearFirst, compact, monthFirst]))
}

/** The days that the lines above a table say it is about. */
export function periodOfLines(lines: readonly string[]): Period | undefined {
  const said = lines.filter((line) =>
    /start date|end date|时间范围|统计(时间|周期|日期)/i.test(line),
  )
  const labelled = rangeOf(said.flatMap((line) => datesOf(line)))
  if (labelled) return labelled
  // A lone date above a table is mostly when it was made; a range is what it is about.
  for (const line of lines) {
    const dates = datesOf(line)
    if (dates.length === 2) return rangeOf(dates)
  }
  return undefined
}

const datesOf = (line: string) => datesIn(line, [yearFirst, compact, dayName, nameDay])

function datesIn(text: string, forms: readonly RegExp[]): readonly string[] {
  for (const form of forms) {
    const found = [...text.matchAll(new RegExp(form.source, `${form.flags}g`))].flatMap((match) => {
      const iso = isoOf(form, match)
      return iso === undefined ? [] : [iso]
    })
    if (found.length > 0) return found
  }
  return []
}

function isoOf(form: RegExp, [, a = '', b = '', c = '']: RegExpExecArray): string | undefined {
  if (form === dayName) return iso(c, monthOf(b), a)
  if (form === nameDay) return iso(c, monthOf(a), b)
  if (form === monthFirst) return iso(c, a, b)
  return iso(a, b, c)
}

function monthOf(name: string): string {
  return String(monthNames.split('|').indexOf(name.toLowerCase()) + 1)
}

function iso(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d
    ? date.toISOString().slice(0, 10)
    : undefined
}

function rangeOf(dates: readonly string[]): Period | undefined {
  const sorted = [...dates].sort()
  const [from] = sorted
  const to = sorted.at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}
