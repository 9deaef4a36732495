import type { Problem } from '../lib/problem'
import { fold } from '../lib/text'
import type { Draft } from './draft'
import type { ColumnReading, Overrides } from './contract'

/** What columns of a file are called in its table: the file's name → the table's. */
export type Renames = Readonly<Record<string, string>>

/** Renames that can be done, and what is to be said of the others. */
interface Checked {
  readonly renames: Renames
  readonly problems: readonly Problem[]
}

/**
 * The renames of columns that are there, to names no other column has. One whose column is gone while the
 * name it was to get is there already has nothing to do.
 */
export function checkRenames(names: readonly string[], asked: Renames): Checked {
  const renames: Record<string, string> = {}
  const problems: Problem[] = []
  const has = (name: string) => names.some((one) => fold(one) === fold(name))
  for (const [column, name] of Object.entries(asked)) {
    const isTaken =
      has(name) || Object.values(renames).some((other) => fold(other) === fold(name)) || name === ''
    if (names.includes(column) && !isTaken) renames[column] = name
    else if (names.includes(column) || !has(name)) {
      const code = names.includes(column) ? 'importer.rename-taken' : 'importer.rename-missing'
      problems.push({ code, severity: 'warning', values: { column, name } })
    }
  }
  return { renames, problems }
}

/** Settings that name columns as the table does, by the names the file has for them. */
export function beforeRenames({ rename = {}, ...overrides }: Overrides): Overrides {
  const columns = renameKeys(overrides.columns ?? {}, inverse(rename))
  return { ...overrides, ...(overrides.columns && { columns }) }
}

/** A draft whose columns go by their new names. */
export function renamed(draft: Draft, renames: Renames): Draft {
  if (Object.keys(renames).length === 0) return draft
  const { sniffed, columns, fallbacks } = draft
  const { reading, nature } = sniffed
  const roles = Object.entries(reading.roles).map(([role, name]) => [role, called(name, renames)])
  return {
    ...draft,
    columns: columns.map(({ name, reading }) => ({
      name: called(name, renames),
      reading: behind(reading, renames),
    })),
    fallbacks: fallbacks.map((one) => ({ ...one, name: called(one.name, renames) })),
    sniffed: {
      ...sniffed,
      names: sniffed.names.map((name) => called(name, renames)),
      doubts: renameKeys(sniffed.doubts, renames),
      reading: {
        ...reading,
        columns: Object.fromEntries(
          Object.entries(reading.columns).map(([name, one]) => [
            called(name, renames),
            behind(one, renames),
          ]),
        ),
        roles: Object.fromEntries(roles) as typeof reading.roles,
      },
      nature: {
        ...nature,
        ...(nature.until !== undefined && { until: called(nature.until, renames) }),
      },
    },
  }
}

/** A reading that names other columns, by their new names. */
function behind(reading: ColumnReading, renames: Renames): ColumnReading {
  const { clock, zone } = reading
  return {
    ...reading,
    ...(clock !== undefined && { clock: called(clock, renames) }),
    ...(zone && { zone: { ...zone, column: called(zone.column, renames) } }),
  }
}

/** The other way round. */
export const inverse = (renames: Renames): Renames =>
  Object.fromEntries(Object.entries(renames).map(([column, name]) => [name, column]))

export const called = (name: string, renames: Renames): string =>
  Object.hasOwn(renames, name) ? (renames[name] ?? name) : name

export function renameKeys<T>(fields: Readonly<Record<string, T>>, renames: Renames) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [called(name, renames), value]),
  )
}
