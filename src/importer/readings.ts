import { rejoined } from './clocks'
import type { ColumnReading } from './contract'
import { guess } from './guess'
import type { Misread } from './table'
import { enough } from './tolerance'
import type { TypedColumn } from './build'

/** A column that was thought to hold more than text and does not. */
export interface Fallback {
  readonly name: string
  readonly kind: ColumnReading['kind']
  readonly count: number
  /** of the values that are not empty */
  readonly share: number
}

interface Retry {
  readonly columns: readonly TypedColumn[]
  readonly fallbacks: readonly Fallback[]
}

/**
 * Better readings for columns whose guess failed on values the sample had not shown: a wider number, dates
 * the other way round, else text where more could not be read than is tolerated. Undefined where all may stay;
 * what the analyst has settled always stays.
 */
export function betterReadings(
  columns: readonly TypedColumn[],
  samples: readonly (readonly string[])[],
  misread: readonly Misread[],
  filled: (column: number) => number,
  settled: ReadonlySet<string>,
): Retry | undefined {
  const fallbacks: Fallback[] = []
  const changes = new Map<number, ColumnReading>()
  for (const { column, count, values } of misread) {
    const now = columns[column]
    if (!now || settled.has(now.name)) continue
    const seen = [...(samples[column] ?? []), ...values.map(({ value }) => value)]
    const wider = rejoined(now.reading, guess(now.name, seen).reading)
    if (isWider(now.reading, wider)) {
      changes.set(column, wider)
      continue
    }
    const share = count / Math.max(filled(column), 1)
    const isCode = now.reading.kind === 'integer' && values.some(({ value }) => isLong(value))
    if (share > 1 - enough(now.name, now.reading.kind) || isCode) {
      changes.set(column, { kind: 'text' })
      if (!isCode) fallbacks.push({ name: now.name, kind: now.reading.kind, count, share })
    }
  }
  if (changes.size === 0) return undefined
  return {
    columns: columns.map((column, i) => ({ ...column, reading: changes.get(i) ?? column.reading })),
    fallbacks,
  }
}

/** Whether another reading than text came out of more values: it reads some the old one could not. */
function isWider(now: ColumnReading, wider: ColumnReading): boolean {
  return wider.kind !== 'text' && JSON.stringify(now) !== JSON.stringify(wider)
}

/** Whole numbers with zeros before or more digits than a double holds are codes. */
function isLong(value: string): boolean {
  return /^(0\d+|\d{15,})$/.test(value.trim())
}
