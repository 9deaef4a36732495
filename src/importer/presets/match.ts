import type { RoleName } from '../vocabulary'
import { normalised } from './normalised'
import type { Preset } from './preset'

/** A preset that fits a header, and the columns that fill its roles. */
export interface Match {
  readonly preset: Preset
  /** columns of the table, by role */
  readonly roles: Readonly<Partial<Record<RoleName, string>>>
  /** how many of its own names the header has */
  readonly signs: number
}

const signsNeeded = 2
const keys = new WeakMap<Preset, ReadonlySet<string>>()

/** The preset that most of the names speak for; undefined where fewer than two do. */
export function matchPreset(
  names: readonly string[],
  candidates: readonly Preset[],
): Match | undefined {
  const columns = columnsOf(names)
  let best: Match | undefined
  for (const preset of candidates) {
    const signs = [...keysOf(preset)].filter((key) => columns.has(key)).length
    if (signs < signsNeeded || signs < (best?.signs ?? 0)) continue
    const match = { preset, roles: presetRoles(preset, names), signs }
    if (!best || signs > best.signs || roleCount(match) > roleCount(best)) best = match
  }
  return best
}

/** How much a record looks like the header of a known export: the names it shares with one. */
export function headerSigns(cells: readonly string[], candidates: readonly Preset[]): number {
  return matchPreset(cells, candidates)?.signs ?? 0
}

/** The columns that a preset's names find, by role. A column may fill several. */
export function presetRoles(
  { roles }: Preset,
  names: readonly string[],
): Readonly<Partial<Record<RoleName, string>>> {
  const columns = columnsOf(names)
  return Object.fromEntries(
    Object.entries(roles).flatMap(([role, candidates]) => {
      const found = candidates.map((name) => columns.get(normalised(name)))
      const [column] = found.filter((name) => name !== undefined)
      return column === undefined ? [] : [[role, column]]
    }),
  )
}

/** The first column of each normalised name. */
export function columnsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>()
  for (const name of names) {
    const key = normalised(name)
    if (key !== '' && !columns.has(key)) columns.set(key, name)
  }
  return columns
}

function keysOf(preset: Preset): ReadonlySet<string> {
  const known = keys.get(preset) ?? new Set(preset.signature.map(normalised))
  keys.set(preset, known)
  return known
}

const roleCount = ({ roles }: Match) => Object.keys(roles).length
