import type { Locale } from '../lib/locale'
import type { Source } from '../lib/source'
import { print } from '../notebook'
import type { Column, Kind } from '../table/table'
import type { Subject } from './page/subject'
import { propose } from './propose'
import type { SessionState } from './model'
import type { Session } from './session'

const numeric: ReadonlySet<Kind> = new Set(['integer', 'decimal', 'number'])
const temporal: ReadonlySet<Kind> = new Set(['date', 'timestamp'])

/** How many values of a column are taken for the steps of a funnel. */
const mostSteps = 4

/**
 * Reads the files and writes a first page about them around their data cells, as one step of undo. What
 * fits the roles found is proposed; files that cannot be read stay as they are, with their problem.
 */
export async function starter(
  session: Session,
  sources: readonly Source[],
  locale: Locale,
): Promise<void> {
  const keys = await session.attach(sources)
  await session.settled()
  const subjects: Subject[] = []
  for (const key of keys) {
    const subject = subjectOf(session.state, key)
    if (subject) subjects.push({ ...subject, ...(await lookInto(session, subject)) })
  }
  if (subjects.length === 0) return
  session.dispatch({ type: 'meta', field: 'locale', value: locale })
  const text = print(propose(session.state.notebook, subjects))
  session.dispatch({ type: 'rewrite', text })
  session.dispatch({ type: 'run' })
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
  const wanted = { amount: numeric, refund: numeric, time: temporal } as const
  const fitting = Object.entries(roles).filter(([role, column]) => {
    const allowed = role in wanted ? wanted[role as keyof typeof wanted] : undefined
    return !allowed || allowed.has(kinds.get(column) ?? 'null')
  })
  return Object.fromEntries(fitting)
}

/** The events there are, the most frequent first, and the currency where there is only one. */
async function lookInto(session: Session, { key, roles }: Subject): Promise<Partial<Subject>> {
  const events =
    roles.event === undefined ? [] : await session.distinct(key, roles.event, mostSteps)
  const currencies =
    roles.currency === undefined ? [] : await session.distinct(key, roles.currency, 2)
  const [currency] = currencies
  const isOne = currencies.length === 1 && /^[A-Z]{3}$/.test(String(currency))
  return { events: events.map(String), ...(isOne && { currency: String(currency) }) }
}
