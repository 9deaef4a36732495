import type { Locale } from '../../lib/locale'
import { blobSource } from '../../lib/source'
import type { Overrides } from '../contract'
import { columnNames } from '../header'
import { pass } from '../pass'
import { type Sniffed, sniff } from '../sniff'
import { layoutOf } from '../layout'
import { Tally } from '../tally'
import { CleanText } from './cleanText'
import type { Opened, OpenOptions } from './opened'

/** One file of an archive, opened. */
export interface Member {
  readonly name: string
  readonly opened: Opened
}

/** The column for the day a member is about. */
const dayName = 'date'

interface Known extends Member {
  readonly sniffed: Sniffed
}

/** Puts the rows of members with the same header one after the other; of several headers the most frequent. */
export async function appended(
  file: string,
  members: readonly Member[],
  overrides: Overrides,
  options: OpenOptions,
): Promise<{ readonly opened: Opened; readonly members: readonly string[] }> {
  const groups = new Map<string, Known[]>()
  for (const member of members) {
    const sniffed = await headerOf(member.opened, options.locale)
    if (sniffed.isEmpty) continue
    const key = `${sniffed.reading.delimiter}${sniffed.names.join('\u001f')}`
    groups.set(key, [...(groups.get(key) ?? []), { ...member, sniffed }])
  }
  const size = (group: readonly Known[]) =>
    group.reduce((sum, { opened }) => sum + opened.source.size, 0)
  const [group = []] = [...groups.values()].sort((a, b) => b.length - a.length || size(b) - size(a))
  const [first] = group
  const read = group.map(({ name }) => name)
  if (!first) return { opened: members[0]?.opened ?? empty(file, overrides), members: read }
  if (group.length === 1) return { opened: first.opened, members: read }
  const { delimiter } = first.sniffed.reading
  const days = daysOf(group)
  const further = days.length > 0 ? ['file', dayName] : ['file']
  const names = columnNames(
    [...first.sniffed.names, ...further],
    first.sniffed.names.length + further.length,
  )
  const tally = new Tally()
  const header = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(delimiter)
  const blobs: Blob[] = [new Blob([`${header}\n`])]
  for (const [i, member] of group.entries())
    blobs.push(await rowsOf(member, [member.name, ...days.slice(i, i + 1)], tally, options))
  return {
    opened: {
      source: blobSource(file, new Blob(blobs)),
      overrides: { ...overrides, encoding: 'utf-8', delimiter, quote: '"', header: true, skip: 0 },
      before: tally,
      problems: group.flatMap(({ opened }) => opened.problems.slice(0, 1)).slice(0, 3),
    },
    members: read,
  }
}

/** The day each member is about, where no column says it but the name or heading of every member does; else none. */
function daysOf(group: readonly Known[]): readonly string[] {
  const days = group.flatMap(({ sniffed: { nature } }) =>
    nature.period && nature.period.from === nature.period.to ? [nature.period.from] : [],
  )
  return days.length === group.length ? days : []
}

async function headerOf({ source, overrides }: Opened, locale: Locale): Promise<Sniffed> {
  return await sniff(source, overrides, locale)
}

function empty(file: string, overrides: Overrides): Opened {
  return { source: blobSource(file, new Blob([])), overrides, problems: [] }
}

/** The rows of a member as clean text, with `last` in further columns. */
async function rowsOf(
  { sniffed, opened }: Known,
  last: readonly string[],
  tally: Tally,
  { signal }: OpenOptions,
): Promise<Blob> {
  const layout = layoutOf(sniffed)
  const text = new CleanText(layout.width, layout.dialect.delimiter, last)
  const plan = { layout, encoding: sniffed.reading.encoding, decode: true }
  for await (const found of pass(opened.source, plan, text, signal))
    if (typeof found !== 'number') tally.include(found.tally)
  if (opened.before) tally.include(opened.before)
  return text.take()
}
