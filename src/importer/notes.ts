import type { Problem } from '../lib/problem'
import { asideReasons, type ColumnProfile, type ImportReport, type Section } from './contract'
import { zoneColumn } from './clocks'
import { atMidnight } from './dayparts'
import { currenciesOf } from './numbers'
import { presets } from './presets/index'
import type { Fallback } from './readings'
import type { Sniffed } from './sniff'
import { areSpans } from './spans'
import type { Repair, Tally } from './tally'

const repairs: readonly Repair[] = ['cut', 'replaced', 'quotes', 'nul', 'short', 'trailing']

/** What the analyst should know about an import, in order of weight. */
export function notes(
  tally: Tally,
  columns: readonly ColumnProfile[],
  sniffed: Sniffed,
  fallbacks: readonly Fallback[],
  timezone: string,
): ImportReport['problems'] {
  const { reading, names, samples, doubts } = sniffed
  const unread = columns.flatMap(({ name, unread: count, examples: [first] }) =>
    count > 0
      ? [
          note('warning', 'unread', {
            column: name,
            count,
            row: first?.row ?? 0,
            value: first?.value ?? '',
          }),
        ]
      : [],
  )
  const asides = asideReasons.flatMap((reason) => {
    const count = tally.asideCounts[reason] ?? 0
    const line = tally.asides.find((aside) => aside.reason === reason)?.line ?? 0
    const severity = reason === 'long' ? 'warning' : 'note'
    return count > 0 ? [note(severity, `aside-${reason}`, { count, line })] : []
  })
  const repaired = repairs.flatMap((kind) => {
    const { rows: count = 0, lines = [] } = tally.repairs[kind] ?? {}
    const severity = kind === 'trailing' ? 'note' : 'warning'
    return count > 0 ? [note(severity, `repair-${kind}`, { count, line: lines[0] ?? 0 })] : []
  })
  const texts = fallbacks.map(({ name, kind, count, share }) =>
    note('warning', 'fallback', {
      column: name,
      kind,
      count,
      share: { value: share, format: 'percent' },
    }),
  )
  const doubtful = columns.flatMap(({ name, reading: { format = '' } }) => {
    const other = doubts[name]
    return other === undefined
      ? []
      : [note('warning', 'day-or-month', { column: name, format, other })]
  })
  const mixed = columns.flatMap(({ name, reading: { format, decimal = '.' } }) => {
    if (format !== 'grouped' && format !== 'marked') return []
    const signs = currenciesOf(samples[names.indexOf(name)] ?? [], decimal)
    return signs.length < 2
      ? []
      : [note('warning', 'currencies', { column: name, signs: signs.join(' ') })]
  })
  const zoned = Object.entries(reading.columns).flatMap(([column, { format = '' }]) =>
    /%[zZ]/.test(format) || format.startsWith('epoch') ? [column] : [],
  )
  const moved = columns.flatMap(({ name, reading: { places = 0 } }) =>
    places > 0 ? [note('note', 'places', { column: name, factor: 10 ** places })] : [],
  )
  const lengths = columns.flatMap(({ name, reading: { format } }) =>
    format === 'duration' ? [note('note', 'duration', { column: name })] : [],
  )
  const spans = columns.flatMap(({ name, reading: { kind } }) =>
    kind === 'text' && areSpans(name, samples[names.indexOf(name)] ?? [])
      ? [note('note', 'spans', { column: name })]
      : [],
  )
  const clocks = Object.entries(reading.columns).flatMap(([column, { clock, zone }]) => {
    if (clock === undefined) return []
    if (zone) return [note('note', 'clock-zone', { column, clock, zone: zone.column })]
    const unknown = zoneColumn(names, clock)
    const joined = note('note', 'clock', { column, clock })
    return unknown === undefined
      ? [joined]
      : [joined, note('warning', 'clock-unknown', { column, zone: unknown, timezone })]
  })
  const midnights = columns.flatMap(({ name, reading: { kind, format = '', clock = name } }) =>
    kind === 'timestamp' &&
    format.includes('%p') &&
    (samples[names.indexOf(clock)] ?? []).some((value) => atMidnight.test(value))
      ? [note('note', 'midnight', { column: name })]
      : [],
  )
  const serials = columns.flatMap(({ name, reading: { format } }) =>
    format === 'excel' ? [note('note', 'excel-days', { column: name })] : [],
  )
  const rounded = columns.flatMap(({ name, rounded: count = 0 }) =>
    count > 0 ? [note('warning', 'rounded', { column: name, count })] : [],
  )
  return [
    ...(tally.rowsRead === 0 ? [note('warning', 'no-rows', { encoding: reading.encoding })] : []),
    ...unread,
    ...texts,
    ...rounded,
    ...presetNotes(sniffed),
    ...asides,
    ...repaired,
    ...doubtful,
    ...mixed,
    ...(zoned.length > 0 ? [note('note', 'zone', { columns: zoned, timezone })] : []),
    ...moved,
    ...clocks,
    ...midnights,
    ...lengths,
    ...spans,
    ...serials,
  ]
}

function presetNotes({ unknownPreset, sections, reading, nature }: Sniffed): readonly Problem[] {
  const { section = 1 } = reading
  const ranges = Object.entries(reading.columns).filter(([, { format }]) =>
    /~| to /.test(format ?? ''),
  )
  return [
    ...(unknownPreset === undefined
      ? []
      : [note('warning', 'preset-unknown', { preset: unknownPreset })]),
    ...(sections.length > 1
      ? [
          note('warning', 'sections', {
            count: sections.length,
            section,
            title: nameOf(sections[section - 1]),
          }),
        ]
      : []),
    ...ranges.map(([column]) => note('note', 'range', { column })),
    ...inclusions(reading),
    ...(nature.until === undefined
      ? []
      : [note('warning', 'until', { column: nature.until, time: reading.roles.time ?? '' })]),
    ...(nature.period
      ? [
          note('note', 'period', {
            from: { value: nature.period.from, format: 'date' },
            to: { value: nature.period.to, format: 'date' },
          }),
        ]
      : []),
  ]
}

/** What the amounts of a known export hold besides the price of the goods. */
function inclusions({ preset, roles }: Sniffed['reading']): readonly Problem[] {
  const known = presets.find(({ id }) => id === preset)?.includes ?? {}
  return Object.entries(known).flatMap(([role, what]) => {
    const column = Object.entries(roles).find(([name]) => name === role)?.[1]
    return column === undefined ? [] : [note('note', 'includes', { column, what })]
  })
}

/** A table by its title, else by its first columns. */
function nameOf(section: Section | undefined): string {
  const columns = (section?.header ?? []).slice(0, 3).join(', ')
  return section?.title ? `${section.title} (${columns})` : columns
}

function note(severity: Problem['severity'], code: string, values: Problem['values']): Problem {
  return { code: `importer.${code}`, severity, values }
}
