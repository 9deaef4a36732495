import { readingByName } from './bare'
import { withClocks } from './clocks'
import { type ColumnReading, type Overrides, type RoleName, roleNames } from './contract'
import { hasTime } from './dates'
import { guess, guessAs } from './guess'
import { isTypedNull } from './nulls'
import { numberReading } from './numbers'
import type { Choice } from './presets/choose'
import { columnsOf, presetRoles } from './presets/match'
import { normalised } from './presets/normalised'
import type { Preset } from './presets/preset'
import { tidyRoles } from './relabel'
import { guessRoles, isNamed } from './roles'

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
/** Roles that are guessed beside a preset, for names in a language it does not know yet. */
const guessedBeside: ReadonlySet<RoleName> = new Set([
  'time',
  'quantity',
  'status',
  'country',
  'currency',
  'campaign',
  'channel',
])
/** Roles without which an export of orders says little: guessed, by names that leave no doubt, where its preset looks for them in vain. */
const guessedInstead: readonly RoleName[] = ['amount', 'product']
const ofOrders: readonly Preset['subject'][] = ['orders', 'order_lines']

function isGuessedBeside(preset: Preset, role: RoleName, column: string): boolean {
  if (guessedBeside.has(role)) return true
  const isSought = guessedInstead.includes(role) && preset.roles[role] !== undefined
  return isSought && ofOrders.includes(preset.subject) && isNamed(role, column)
}

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
  const kept = new Set<string>()
  const texts = textsOf(preset, names)
  const said = sayings(preset, names)
  const hasRows = samples.some((values) => values.length > 0)
  names.forEach((name, i) => {
    const values = samples[i] ?? []
    const asked = { ...said.get(name), ...overrides.columns?.[name] }
    if (Object.keys(asked).length > 0) {
      const base = asked.kind ? guessAs(asked.kind, values) : guess(name, values).reading
      readings[name] = { ...base, ...asked }
      settled.add(name)
      // The order of day and month may be said without a word on the time of day beside it.
      if (asked.kind !== undefined || hasTime(asked.format ?? '')) kept.add(name)
      return
    }
    const { reading, doubt } = texts.has(name)
      ? { reading: guessAs('text', values) }
      : hasRows
        ? guess(name, values)
        : { reading: readingByName(name) }
    readings[name] = reading
    if (doubt !== undefined) doubts[name] = doubt
  })
  const numbered = withComma(readings, names, samples, settled)
  const dated = withOneOrder(numbered, doubts, (name) => {
    return settled.has(name) || (samples[names.indexOf(name)] ?? []).some(isTelling)
  })
  return {
    readings: withClocks(dated.readings, names, samples, kept),
    doubts: dated.doubts,
    settled,
  }
}

const dayAndMonth = /^%([dm])[-/.]%[dm]/

/** Whether a text has a day other than its month: 05/05 is the same in either order, and tells none. */
function isTelling(text: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[-/.](\d{1,2})/.exec(text) ?? []
  return first !== undefined && Number(first) !== Number(second)
}

/** A file writes its days in one order: where some columns tell it for certain, the others follow them. */
function withOneOrder(
  readings: Readonly<Record<string, ColumnReading>>,
  doubts: Readonly<Record<string, string>>,
  tells: (name: string) => boolean,
) {
  const orderOf = (format = '') => dayAndMonth.exec(format)?.[1]
  const sure = Object.entries(readings).flatMap(([name, { format }]) =>
    name in doubts || !tells(name) ? [] : (orderOf(format) ?? []),
  )
  if (new Set(sure).size !== 1) return { readings, doubts }
  const turned = Object.entries(doubts).flatMap(([name, format]) => {
    const reading = readings[name]
    return reading && orderOf(format) === sure[0] ? [[name, { ...reading, format }] as const] : []
  })
  return { readings: { ...readings, ...Object.fromEntries(turned) }, doubts: {} }
}

const dotted = /^-?\d{1,3}(?:\.\d{3})+$/

/** Where the fractions of a file stand behind a comma, a point before three digits separates thousands. */
function withComma(
  readings: Readonly<Record<string, ColumnReading>>,
  names: readonly string[],
  samples: Samples,
  settled: ReadonlySet<string>,
): Readonly<Record<string, ColumnReading>> {
  const all = names.map((name, i) => ({ name, reading: readings[name], values: samples[i] ?? [] }))
  const points = all.filter(
    ({ reading, values }) =>
      reading?.decimal !== ',' &&
      (reading?.kind === 'decimal' || reading?.kind === 'number') &&
      values.some((value) => /\d\.\d/.test(value)),
  )
  const doubtful = points.filter(({ name, values }) =>
    settled.has(name) ? false : values.every((value) => !value.includes('.') || dotted.test(value)),
  )
  const commas = all.some(({ reading }) => reading?.decimal === ',')
  if (!commas || doubtful.length < points.length) return readings
  const changed = doubtful.flatMap(({ name, values }) => {
    const reading = numberReading(values, ',')?.reading
    return reading ? [[name, reading] as const] : []
  })
  return { ...readings, ...Object.fromEntries(changed) }
}

/** What the columns are for: as the analyst says, as the preset says, and as their names suggest. */
export function rolesOf(
  names: readonly string[],
  samples: Samples,
  readings: Readonly<Record<string, ColumnReading>>,
  overrides: Overrides,
  { preset }: Choice,
): Roles {
  const hasRows = samples.some((values) => values.length > 0)
  const filled = names.filter((_, i) => !hasRows || (samples[i]?.length ?? 0) > 0)
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
              ...spread(samples[i] ?? []),
            },
          ],
    ),
  )
  const more = Object.entries(guessed).filter(
    ([role, column]) =>
      !preset ||
      (!preset.own && !(role in known) && isGuessedBeside(preset, role as RoleName, column)),
  )
  const all: Roles = { ...Object.fromEntries(more), ...known }
  const roles = Object.fromEntries(
    roleNames.flatMap((role) => (all[role] === undefined ? [] : [[role, all[role]]])),
  )
  return tidyRoles(preset?.own ? roles : withActor(roles, filled), overrides.roles ?? {}, names)
}

/** Who is only known as a visitor is the customer as far as analyses go. */
function withActor(roles: Roles, filled: readonly string[]): Roles {
  const { visitor, customer, ...others } = roles
  const isKnown = customer !== undefined && filled.includes(customer)
  return visitor !== undefined && filled.includes(visitor) && !isKnown
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

/** How many values a sample has, and how different they are. */
function spread(values: readonly string[]) {
  const filled = values.filter((value) => !isTypedNull(value))
  const distinct = filled.length === 0 ? 0 : new Set(filled).size / filled.length
  return { distinct, filled: filled.length }
}
