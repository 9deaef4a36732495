import { speaker } from '../i18n/say'
import { setMeta, type Notebook, type Place } from '../notebook'
import { Draft, type Prepared } from './page/draft'
import { eventFunnel, isLog, orderFunnel } from './page/funnel'
import { isReport } from './page/measures'
import { plain } from './page/plain'
import { report } from './page/report'
import { goods } from './page/goods'
import { overview } from './page/overview'
import { parts } from './page/parts'
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
  const all = subjects.flatMap((subject) => ordersOf(subject) ?? [])
  const orders = all.find(({ time }) => time !== undefined) ?? all[0]
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
  if (orders) overview(draft, orders, title, top)
  else opening(draft, subjects, title, top)
  if (prepared?.twins) draft.twins(prepared.twins, top)
  if (orders) {
    goods(draft, subjects, orders.key)
    parts(draft, orders)
  }
  const isDated = orders?.time !== undefined
  const follows = isDated && orders.customer !== undefined && !isShort
  if (isDated && orders.customer !== undefined && isShort) {
    draft.text('starter.short', { days: String(found?.days ?? 0) })
  }
  if (follows && prepared?.persons) draft.persons(prepared.persons)
  const customers = subjects.find((subject) => isScored(subject))
  if (follows) draft.analysis('starter.rfm', 'rfm', 'rfm@1', orders.key)
  else if (!orders && customers) scored(draft, customers)
  const isRepeated = follows && found?.ordersEach !== 1
  if (log) eventFunnel(draft, log)
  else if (isRepeated) orderFunnel(draft, orders)
  const further = [experiment, attribution, market].filter((section) => section(draft, subjects))
  for (const subject of reports) report(draft, subject, orders ? 'end' : top)
  const isAnswered = orders ?? log ?? customers ?? [...further, ...reports][0]
  if (!isAnswered) for (const subject of subjects) plain(draft, subject)
  return draft.finish(prepared)
}

/** Title, and how much there is of each file. */
function opening(draft: Draft, subjects: readonly Subject[], title: string, top: Place): void {
  const rows = (key: string) => `{{${key}.rows}}`
  const [only] = subjects
  if (only && subjects.length === 1) {
    draft.text('starter.plain', { title, rows: rows(only.key) }, top)
    return
  }
  const files = subjects.map(({ key }) => draft.say('starter.file', { name: key, rows: rows(key) }))
  draft.text('starter.plain-several', { title, files: files.join('\n') }, top)
}

/** Customers who come with their figures are scored by these, and not as if each row were an order. */
function scored(draft: Draft, { key, roles }: Subject): void {
  draft.text('starter.rfm')
  draft.add('analysis', 'rfm', 'rfm@1', { from: key, roles: { order_count: roles.orders } })
}

/** Whether a table of customers tells when each was last seen, how often they ordered, and for how much. */
const isScored = ({ about, roles }: Subject): boolean =>
  about === 'customers' &&
  [roles.customer, roles.time, roles.orders, roles.amount].every((column) => column !== undefined)
