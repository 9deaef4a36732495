import { type ColumnReading, type Overrides, type RoleName, roleNames } from './contract'
import { guess, guessAs } from './guess'
import { isTypedNull } from './nulls'
import type { Choice } from './presets/choose'
import { columnsOf, presetRoles } from './presets/match'
import { normalised } from './presets/normalised'
import type { Preset } from './presets/preset'
import { tidyRoles } from './relabel'
import { guessRoles } from './roles'

type Samples = readonly (readonly string[])[]
type Roles = Readonly<Partial<Record<RoleName, string>>>

/** Roles whose columns hold codes, however much they look like numbers. */
const codes: readonly RoleName[] = [
  'order',
  'line',
  'customer',
  'visitor',
  'session',
  'email',
  'sku',
  'item',
]
/** Roles that a preset leaves empty for a reason: a guess would fill them with something else. */
const guarded: ReadonlySet<RoleName> = new Set([
  'order',
  'customer',
  'amount',
  'cost',
  'refund',
  'session',
])

/** How each column is read: as the analyst says, as the preset says, as its values look. */
export function readColumns(
  names: readonly string[],
  samples: Samples,
  overrides: Overrides,
  { preset }: Choice,
) {
  const readings: Record<string, ColumnReading> = {}
  const doubts: Record<string, string> = {}
  const settled = new Set<string>()
  const texts = textsOf(preset, names)
  const said = sayings(preset, names)
  names.forEach((name, i) => {
    const values = samples[i] ?? []
    const asked = { ...said.get(name), ...overrides.columns?.[name] }
    if (Object.keys(asked).length > 0) {
      const base = asked.kind ? guessAs(asked.kind, values) : guess(name, values).reading
      readings[name] = { ...base, ...asked }
      settled.add(name)
      return
    }
    const { reading, doubt } = texts.has(name)
      ? { reading: guessAs('text', values) }
      : guess(name, values)
    readings[name] = reading
    if (doubt !== undefined) doubts[name] = doubt
  })
  return { readings, doubts, settled }
}

/** What the columns are for: as the analyst says, as the preset says, and as their names suggest. */
export function rolesOf(
  names: readonly string[],
  samples: Samples,
  readings: Readonly<Record<string, ColumnReading>>,
  overrides: Overrides,
  { preset }: Choice,
): Roles {
  const filled = names.filter((_, i) => (samples[i]?.length ?? 0) > 0)
  const known: Roles = preset
    ? { ...presetRoles(preset, names), ...presetRoles(preset, filled) }
    : {}
  const taken = new Set(Object.values(known))
  const guessed = guessRoles(
    names.flatMap((name, i) =>
      taken.has(name) || (preset && !filled.includes(name))
        ? []
        : [
            {
              name,
              ...(readings[name] && { kind: readings[name].kind }),
              distinct: distinctShare(samples[i] ?? []),
            },
          ],
    ),
  )
  const more = Object.entries(guessed).filter(
    ([role]) => !preset || (!(role in known) && !guarded.has(role as RoleName)),
  )
  const all: Roles = { ...Object.fromEntries(more), ...known }
  const roles = Object.fromEntries(
    roleNames.flatMap((role) => (all[role] === undefined ? [] : [[role, all[role]]])),
  )
  return tidyRoles(withActor(roles), overrides.roles ?? {}, names)
}

/** Who is only known as a visitor is the customer as far as analyses go. */
function withActor(roles: Roles): Roles {
  const { visitor, ...others } = roles
  return visitor !== undefined && roles.customer === undefined
    ? { ...others, customer: visitor }
    : roles
}

function textsOf(preset: Preset | undefined, names: readonly string[]): ReadonlySet<string> {
  if (!preset) return new Set()
  const columns = columnsOf(names)
  const named = (preset.texts ?? []).flatMap((name) => columns.get(normalised(name)) ?? [])
  const roles = presetRoles(preset, names)
  return new Set([...named, ...codes.flatMap((role) => roles[role] ?? [])])
}

function sayings(preset: Preset | undefined, names: readonly string[]) {
  const columns = columnsOf(names)
  return new Map(
    Object.entries(preset?.columns ?? {}).flatMap(([name, reading]) => {
      const column = columns.get(normalised(name))
      return column === undefined ? [] : [[column, reading] as const]
    }),
  )
}

function distinctShare(values: readonly string[]): number {
  const filled = values.filter((value) => !isTypedNull(value))
  return filled.length === 0 ? 0 : new Set(filled).size / filled.length
}
