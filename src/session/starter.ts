import type { Locale } from '../lib/locale'
import type { Source } from '../lib/source'
import { setMeta } from '../notebook'
import { isNumeric, isTemporal } from '../table/kinds'
import type { Column } from '../table/table'
import { canonicalSubjects, isMixed, withChoice, withCanonical } from './page/canonical'
import { twinsTable } from '../importer/canonical/twins'
import type { Prepared } from './page/draft'
import { dimensions, isReport, measures } from './page/measures'
import type { Subject } from './page/subject'
import { stepsOf } from './page/stages'
import { propose } from './propose'
import { Step } from './step'
import type { SessionState } from './model'
import type { Session } from './session'

/** How many events are looked at for the steps of a funnel, and how many steps it gets. */
const mostEvents = 50
const mostSteps = 4
/** How many currencies are looked for in one file. */
const mostCurrencies = 20

/** Takes the files into the open notebook and writes a first page about them. */
export async function starter(
  session: Session,
  sources: readonly Source[],
  locale: Locale,
): Promise<void> {
  await firstPage(session, await session.attach(sources), locale)
}

/**
 * Writes a first page about files that have just been attached around their data cells, as part of the same step
 * of undo. Files that have to be brought together first get canonical tables. What fits the roles found is
 * proposed; files that cannot be read stay as they are, with their problem. Where another notebook is opened
 * meanwhile, the files stay in theirs without a page.
 */
export async function firstPage(
  session: Session,
  keys: readonly string[],
  locale: Locale,
): Promise<void> {
  const step = new Step(session)
  try {
    await step.done()
    const found: Subject[] = []
    for (const key of keys) {
      const subject = subjectOf(session.state, key)
      if (subject) found.push(await lookInto(session, subject))
    }
    if (found.length === 0 || step.isOver) return
    step.write(setMeta(session.state.notebook, 'locale', locale))
    const { subjects, prepared } = await joined(session, step, found)
    step.write(propose(session.state.notebook, subjects, prepared))
  } catch (error) {
    if (!step.isOver) throw error
  }
}

/** What a page can be made of, and the cells that prepare it. */
interface Joined {
  readonly subjects: readonly Subject[]
  readonly prepared?: Prepared
}

/** The subjects as they are, or the canonical tables made of them and what those leave out. */
async function joined(session: Session, step: Step, found: readonly Subject[]): Promise<Joined> {
  const files = found.flatMap(({ key, codes = [] }) => {
    const result = session.state.cells[key]?.result
    if (result?.kind !== 'data') return []
    const columns = result.outputs.flatMap((output) => output.columns)
    return [{ relation: key, columns, report: result.report, currencies: codes }]
  })
  if (!isMixed(files)) return { subjects: found }
  const currency = found.find((one) => one.currency !== '')?.currency ?? ''
  const first = withCanonical(session.state.notebook, files, currency)
  step.write(first.notebook)
  await step.done()
  const twins = session.state.cells[twinsTable]?.result?.outputs[0]?.rowCount
  const made = { ...first, notebook: session.state.notebook }
  // A list that failed stays and says why.
  const { notebook, prepared } = twins === undefined ? made : withChoice(made, currency, twins)
  step.write(notebook)
  await step.done()
  const columnsOf = (table: string) =>
    (session.state.cells[table]?.result?.outputs[0]?.columns ?? []).map(({ name }) => name)
  const subjects = canonicalSubjects(prepared.cells, columnsOf)
  const whole = await Promise.all(subjects.map((subject) => lookInto(session, subject)))
  const covered = new Set(whole.map(({ about }) => about))
  const rest = found.filter(({ about }) => about === undefined || !covered.has(about))
  const still = rest.filter(({ key }) => session.state.cells[key] !== undefined)
  return { subjects: [...whole, ...still], prepared }
}

function subjectOf({ cells }: SessionState, key: string): Subject | undefined {
  const result = cells[key]?.result
  if (result?.kind !== 'data') return undefined
  const columns = result.outputs.flatMap((output) => output.columns)
  const { reading, nature } = result.report
  const roles = usable(reading.roles, columns)
  return { key, roles, about: nature.subject, events: [], currency: nature.currency ?? '' }
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

/** The steps its events make, the currencies, and whether its customers can be told apart. */
async function lookInto(session: Session, subject: Subject): Promise<Subject> {
  const { key } = subject
  const roles = await told(session, subject)
  const distinct = async (column: string | undefined, limit: number) =>
    column === undefined ? [] : (await session.distinct(key, column, limit)).map(String)
  const events = stepsOf(await distinct(roles.event, mostEvents), mostSteps)
  const customers = await distinct(roles.customer, 2)
  const codes = await distinct(roles.currency, mostCurrencies)
  const [currency = ''] = codes
  const isOne = codes.length === 1 && /^[A-Z]{3}$/.test(currency)
  const { customer, ...others } = roles
  const known = customer === undefined || customers.length > 1 ? roles : others
  const by = isReport(subject) ? await partsOf(session, subject) : undefined
  const days = await daysOf(session, subject)
  return {
    ...subject,
    roles: known,
    events,
    codes,
    ...(by !== undefined && { by }),
    ...(days !== undefined && { days }),
    ...(isOne && { currency }),
  }
}

/** The roles of a subject without the figures that none of the exports it joins tells. */
async function told(
  session: Session,
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
async function partsOf(session: Session, { key, roles }: Subject): Promise<string | undefined> {
  for (const role of dimensions) {
    const column = roles[role]
    if (column !== undefined && (await session.distinct(key, column, 2)).length > 1) return column
  }
  return undefined
}

async function daysOf(session: Session, { key, roles }: Subject): Promise<number | undefined> {
  const { time } = roles
  if (time === undefined) return undefined
  const end = async (descending: boolean) => {
    const sort = { column: time, descending }
    const table = await session.page({ relation: key, offset: 0, limit: 1, sort })
    return Date.parse(String(table.column(time)[0] ?? '').slice(0, 10))
  }
  const span = (await end(true)) - (await end(false))
  return Number.isNaN(span) ? undefined : span / 86_400_000 + 1
}
