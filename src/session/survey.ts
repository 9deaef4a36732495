import { attribution } from '../analysis/attribution'
import { autoBind } from '../analysis/bind'
import { namesIdentity } from '../importer/identity'
import { isNumeric, isTemporal } from '../table/kinds'
import type { Column } from '../table/table'
import type { SessionState } from './model'
import { daysOf } from './page/days'
import { facetsOf } from './page/facets'
import { dimensions, isReport, measures } from './page/measures'
import { isLog } from './page/funnel'
import { followed, ordersOf, type Subject } from './page/subject'
import { soldIn } from './page/sold'
import { stepsOf } from './page/stages'
import type { Reader } from './session'

/** How many events are looked at for the steps of a funnel, and how many steps it gets. */
const mostEvents = 50
const mostSteps = 4
/** How many currencies are looked for in one file. */
const mostCurrencies = 20

/** What files are about, as far as they could be read: what a first page is written from. */
export async function survey(
  session: Reader,
  keys: readonly string[],
): Promise<readonly Subject[]> {
  const found: Subject[] = []
  for (const key of keys) {
    const subject = subjectOf(session.state, key)
    if (subject) found.push(await lookInto(session, subject))
  }
  return found
}

function subjectOf({ cells }: SessionState, key: string): Subject | undefined {
  const result = cells[key]?.result
  if (result?.kind !== 'data') return undefined
  const columns = result.outputs.flatMap((output) => output.columns)
  const { reading, nature } = result.report
  const roles = usable(reading.roles, columns)
  const { subject: about, currency = '' } = nature
  return { key, roles, said: reading.roles, about, events: [], currency }
}

/** The roles whose columns are of a kind that can be added up or put in order. */
function usable(roles: Subject['roles'], columns: readonly Column[]): Subject['roles'] {
  const kinds = new Map(columns.map(({ name, kind }) => [name, kind]))
  const fitting = Object.entries(roles).filter(([role, column]) => {
    const kind = kinds.get(column) ?? 'null'
    if (role === 'time') return isTemporal(kind)
    return isNumeric(kind) || !measures.some((measure) => measure === role)
  })
  return Object.fromEntries(fitting)
}

type Roles = Subject['roles']

/** The steps its events make, the currencies, and whether its customers can be told apart. */
export async function lookInto(session: Reader, subject: Subject): Promise<Subject> {
  const { key } = subject
  const roles = await toldRoles(session, subject)
  const distinct = async (column: string | undefined, limit: number) =>
    column === undefined ? [] : (await session.distinct(key, column, limit)).map(String)
  const events = stepsOf(await distinct(roles.event, mostEvents), mostSteps)
  const customers = await distinct(roles.customer, 2)
  const codes = await distinct(roles.currency, mostCurrencies)
  const [currency = ''] = codes
  const isOne = codes.length === 1 && /^[A-Z]{3}$/.test(currency)
  const { customer, ...anonymous } = roles
  const days = roles.time === undefined ? undefined : await daysOf(session, key, roles.time)
  const told: Roles = customer === undefined || customers.length > 1 ? roles : anonymous
  // A column of times in which none is filled tells none.
  const { time, ...undated } = told
  const known: Roles = time !== undefined && days === undefined ? undated : told
  const by = isReport(subject) ? await partsOf(session, subject) : undefined
  const others = await besideOf(session, subject)
  const isPaths = await holdsPaths(session, subject)
  const beside = known.order ?? known.time
  const ordersEach =
    known.customer === undefined || beside === undefined
      ? undefined
      : await mostOrders((times) => session.recurs(key, known.customer ?? '', beside, times))
  const whole: Subject = {
    ...subject,
    roles: known,
    events,
    codes,
    ...(by !== undefined && { by }),
    ...(others.length > 0 && { beside: others }),
    ...(days !== undefined && { days }),
    ...(isOne && { currency }),
    ...(isPaths && { isPaths }),
    ...(roles.variant !== undefined && { outcomes: outcomesOf(session, subject) }),
    ...(ordersEach !== undefined && { ordersEach }),
  }
  if (isPlain(whole)) return { ...whole, facets: await facetsOf(session, key) }
  return ordersOf(whole) === undefined ? whole : { ...whole, ...(await soldIn(session, whole)) }
}

/** How many orders some customer has, as far as a page follows them. */
async function mostOrders(has: (times: number) => Promise<boolean>): Promise<number> {
  for (let times = 2; times <= followed; times++) if (!(await has(times))) return times - 1
  return followed
}

/** How many columns of numbers are drawn beside the figures of a report. */
const mostBeside = 4

/** Numbers without a role of a series that has one row a day or week, so that they are drawn as they stand. */
async function besideOf(session: Reader, subject: Subject): Promise<readonly string[]> {
  const { key, roles, said = roles, about } = subject
  if (about !== undefined || !isReport(subject) || roles.time === undefined) return []
  const named = new Set(Object.values(said))
  const columns = session.state.cells[key]?.result?.outputs[0]?.columns ?? []
  const found: string[] = []
  for (const { name, kind } of columns) {
    if (found.length === mostBeside || named.has(name) || !isNumeric(kind)) continue
    if (namesIdentity(name) || (await session.distinct(key, name, 3)).length < 3) continue
    if (await session.recurs(key, roles.time, name)) return []
    found.push(name)
  }
  return found
}

/** How many outcomes of an experiment are compared at once. */
const mostOutcomes = 5

/** What else than its outcome a test may have changed: columns that say yes or no, nothing where the outcome is none of them. */
function outcomesOf(session: Reader, { key, roles: { outcome } }: Subject): readonly string[] {
  const columns = session.state.cells[key]?.result?.outputs[0]?.columns ?? []
  const found = columns.flatMap(({ name, kind }) => (kind === 'boolean' ? [name] : []))
  if (outcome === undefined || !found.includes(outcome)) return []
  return [outcome, ...found.filter((name) => name !== outcome)].slice(0, mostOutcomes)
}

/** Whether a page can only tell what the columns of a file hold, as far as the file itself is asked. */
function isPlain(subject: Subject): boolean {
  const { about, roles, isJoined, isPaths } = subject
  if (isJoined === true || isPaths === true || about === 'market') return false
  return (
    roles.variant === undefined &&
    ordersOf(subject) === undefined &&
    !isLog(subject) &&
    !isReport(subject)
  )
}

/** What parts the channels of a path. */
const between = /\s(?:>|->|→|»)\s/

/** Whether attribution finds paths in it by itself, and they are of channels one after the other. */
async function holdsPaths(session: Reader, { key, roles, about }: Subject): Promise<boolean> {
  if (about !== undefined) return false
  const columns = session.state.cells[key]?.result?.outputs[0]?.columns ?? []
  const { path, conversions, converted } = autoBind(attribution.roles, columns, {}, roles)
  if (path === undefined || (conversions ?? converted) === undefined) return false
  const some = await session.distinct(key, path, mostEvents)
  return some.some((one) => between.test(String(one)))
}

/** The roles of a subject without the figures that none of the exports it joins tells. */
async function toldRoles(
  session: Reader,
  { key, roles, isJoined }: Subject,
): Promise<Subject['roles']> {
  if (isJoined !== true) return roles
  const kept = await Promise.all(
    Object.entries(roles).map(async ([role, column]) => {
      const isMeasure = measures.some((measure) => measure === role)
      return !isMeasure || (await session.distinct(key, column, 1)).length > 0
    }),
  )
  return Object.fromEntries(Object.entries(roles).filter((_, i) => kept[i]))
}

/** The most telling column that divides a report into several parts. */
async function partsOf(session: Reader, { key, roles }: Subject): Promise<string | undefined> {
  for (const role of dimensions) {
    const column = roles[role]
    if (column !== undefined && (await session.distinct(key, column, 2)).length > 1) return column
  }
  return undefined
}
