import type { ImportReport, Overrides } from './contract'
import { presets } from './presets'
import { called, renameKeys } from './rename'
import type { Preset } from './presets/preset'
import { type ColumnReading, type Grain, type RoleName, roleNames, subjects } from './vocabulary'

/**
 * What an analyst taught about an export, as it stands in a notebook's front matter under `presets`. It
 * reads every later file that has all names of `header`, in whatever order.
 */
interface OwnPreset {
  readonly id: string
  /** the names by which a file is known */
  readonly header: readonly string[]
  /** by role the name of its column; what is left out is empty on purpose */
  readonly roles: Readonly<Partial<Record<RoleName, string>>>
  /** only of columns the analyst has set */
  readonly columns?: Readonly<Record<string, Partial<ColumnReading>>>
  /** a preset that is built in, whose rows of totals and facts still hold */
  readonly base?: string
  readonly subject?: string
  readonly grain?: string
  readonly timezone?: string
  readonly currency?: string
}

type Said = Pick<Overrides, 'roles' | 'columns'>

/**
 * The preset that an import teaches, once the analyst has corrected its roles or columns; undefined where
 * nothing was corrected. `names` are ids that are taken by others.
 */
export function learned(
  report: Pick<ImportReport, 'file' | 'reading' | 'nature' | 'renamed'>,
  said: Said,
  names: readonly string[] = [],
): OwnPreset | undefined {
  const corrected = Object.keys(said.roles ?? {}).length + Object.keys(said.columns ?? {}).length
  if (corrected === 0) return undefined
  const { reading, nature, renamed = {} } = report
  const { preset, columns } = reading
  const header = Object.keys(columns).map((name) => called(name, renamed))
  const roles = Object.fromEntries(
    Object.entries(reading.roles).map(([role, name]) => [role, called(name, renamed)]),
  )
  const builtIn = presets.find(({ id }) => id === preset)
  const { subject, grain, timezone, currency } = nature
  return {
    id: freeId(report.file, [...names, ...presets.map(({ id }) => id)]),
    header,
    roles,
    ...(said.columns && { columns: renameKeys(said.columns, renamed) }),
    ...(builtIn && { base: builtIn.id }),
    ...(subject && { subject }),
    ...(grain && { grain }),
    ...(timezone !== undefined && { timezone }),
    ...(currency !== undefined && { currency }),
  }
}

/**
 * The `presets` of a front matter with one more, which takes the place of one for the same header; the
 * same list where it says nothing new.
 */
export function remembered(list: readonly unknown[], preset: OwnPreset): readonly unknown[] {
  const key = headerOf(preset)
  const before = list.find((one) => headerOf(one) === key)
  if (before === undefined) return [...list, preset]
  const { id, base, columns } = record(before)
  const named = {
    ...preset,
    id,
    ...(preset.base === undefined && base !== undefined && { base }),
    ...(columns !== undefined && { columns: { ...record(columns), ...preset.columns } }),
  }
  if (said(named) === said(before)) return list
  return list.map((one) => (one === before ? named : one))
}

/** What an analyst has said in a preset; all else follows from it and from the file. */
function said(preset: unknown): string {
  const { roles, columns } = record(preset)
  return ordered({ roles, columns })
}

/** A value as text, whatever the order of its keys. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    const isTree = typeof each === 'object' && each !== null && !Array.isArray(each)
    return isTree
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each
  })
}

function headerOf(preset: unknown): string | undefined {
  const { id, header } = record(preset)
  const isNamed = typeof id === 'string' && Array.isArray(header)
  return isNamed ? header.map(String).sort().join('\n') : undefined
}

/** Reads the `presets` of a front matter; what is none is left out. */
export function readOwnPresets(value: unknown): readonly Preset[] {
  return Array.isArray(value) ? value.flatMap((one: unknown) => read(one) ?? []) : []
}

function read(value: unknown): Preset | undefined {
  const fields = record(value)
  const { id, header } = fields
  if (typeof id !== 'string' || !Array.isArray(header)) return undefined
  const signature = header.filter((name): name is string => typeof name === 'string')
  const base = presets.find((preset) => preset.id === fields['base'])
  const subject = subjects.find((one) => one === fields['subject']) ?? base?.subject
  const grain = grains.find((one) => one === fields['grain']) ?? base?.grain
  const roles = rolesOf(fields['roles'])
  return {
    ...base,
    id,
    signature,
    roles,
    own: true,
    ...(subject && { subject }),
    ...(grain && { grain }),
    ...texts(fields, 'timezone'),
    ...texts(fields, 'currency'),
    columns: Object.fromEntries(
      Object.entries(record(fields['columns'])).map(([name, reading]) => [
        name,
        record(reading) as Partial<ColumnReading>,
      ]),
    ),
  }
}

const grains: readonly Grain[] = ['order', 'line', 'first-line']

function rolesOf(value: unknown): Preset['roles'] {
  const fields = record(value)
  return Object.fromEntries(
    roleNames.flatMap((role) => {
      const name = fields[role]
      return typeof name === 'string' ? [[role, [name]]] : []
    }),
  )
}

function texts(fields: Readonly<Record<string, unknown>>, key: 'timezone' | 'currency') {
  const value = fields[key]
  return typeof value === 'string' && value !== '' ? { [key]: value } : {}
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}

/** A name out of the file's, without dates and numbers, that nothing else has. */
function freeId(file: string, taken: readonly string[]): string {
  const base =
    file
      .replace(/\.[^.]*$/, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, '_')
      .replace(/^_+|_+$/g, '') || 'export'
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}_${n}`
    if (!taken.includes(id)) return id
  }
}
