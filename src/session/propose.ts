import { speaker } from '../i18n/say'
import { setMeta, type Notebook, type Place } from '../notebook'
import { sql } from '../sql'
import { Draft, type Prepared } from './page/draft'
import { eventFunnel, isLog, orderFunnel } from './page/funnel'
import { isReport } from './page/measures'
import { report } from './page/report'
import { overview } from './page/overview'
import { attribution, experiment, market } from './page/sections'
import { ordersOf, type Subject } from './page/subject'

/** Over fewer days nobody has had the time to come back, and scores of customers say nothing. */
const leastDays = 7

/**
 * A first page about the data of a notebook: prose with live values, a chart of revenue, and every analysis
 * whose roles the data fills, from the shop's figures to its market.
 */
export function propose(
  notebook: Notebook,
  subjects: readonly Subject[],
  prepared?: Prepared,
): Notebook {
  const { locale, timezone } = notebook.meta
  const orders = subjects.flatMap((subject) => ordersOf(subject) ?? []).at(0)
  const log = subjects.find((subject) => isLog(subject))
  const reports = subjects.filter((subject) => isReport(subject))
  const main = orders ?? reports[0]
  const found = subjects.find((subject) => subject.key === main?.key)
  const currency = found?.currency ?? ''
  const isShort = orders !== undefined && (found?.days ?? leastDays) < leastDays
  const draft = new Draft(
    currency && notebook.meta.currency === '' ? setMeta(notebook, 'currency', currency) : notebook,
    speaker({ locale, currency: '', timezone }),
  )
  const title = draft.say(orders ? 'starter.title' : 'starter.plain-title')
  draft.notebook = setMeta(draft.notebook, 'title', title)
  const first = notebook.cells.find(({ kind }) => kind === 'data')
  const top: Place = first ? { before: first.key } : 'end'
  const rows = `{{${subjects[0]?.key ?? ''}.rows}}`
  if (orders) overview(draft, orders, title, top)
  else draft.text('starter.plain', { title, rows }, top)
  if (prepared?.twins) draft.twins(prepared.twins, top)
  const follows = orders?.customer !== undefined && !isShort
  if (orders?.customer !== undefined && isShort) {
    draft.text('starter.short', { days: String(found?.days ?? 0) })
  }
  if (follows) draft.analysis('starter.rfm', 'rfm', 'rfm@1', orders.key)
  if (log) eventFunnel(draft, log)
  else if (follows && orders.customer !== undefined) orderFunnel(draft, orders, orders.customer)
  const further = [experiment, attribution, market].filter((section) => section(draft, subjects))
  for (const subject of reports) report(draft, subject, orders ? 'end' : top)
  if (!orders && !log && further.length + reports.length === 0) {
    for (const { key } of subjects) {
      draft.look(draft.free(`${key}_columns`), sql`SUMMARIZE ${sql.id(key)}`)
    }
  }
  return draft.finish(prepared)
}
