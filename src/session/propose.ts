import { stringify } from 'yaml'
import { broughtNothing } from '../analysis/orderStatus'
import { speaker, type Say } from '../i18n/say'
import type { RoleName } from '../importer/contract'
import { freeId, insert, setMeta, type NewCell, type Notebook, type Place } from '../notebook'
import { sql, type Sql } from '../sql'

/** A data cell and what is known of it. */
export interface Subject {
  readonly key: string
  readonly roles: Readonly<Partial<Record<RoleName, string>>>
  /** the values of the column of events, the most frequent first */
  readonly events: readonly string[]
  /** ISO 4217, where all rows have the same one */
  readonly currency: string
}

/** Orders: who bought when, and for how much. */
interface Orders {
  readonly key: string
  readonly time: string
  readonly amount: string
  readonly customer: string | undefined
  readonly order: string | undefined
  /** what was paid back of the amount in the same row */
  readonly refund: string | undefined
  /** says which orders were never paid */
  readonly status: string | undefined
}

/** How many orders of a customer the funnel of a shop's orders follows, and how long it waits for them. */
const followed = 3
const patience = '365 days'

/** A first page about the data of a notebook: prose with live values, a chart of revenue, RFM, a funnel. */
export function propose(notebook: Notebook, subjects: readonly Subject[]): Notebook {
  const { locale, timezone } = notebook.meta
  const orders = subjects.flatMap((subject) => ordersOf(subject) ?? []).at(0)
  const log = subjects.find((subject) => isLog(subject))
  const currency = subjects.find((subject) => subject.key === orders?.key)?.currency ?? ''
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
  if (orders?.customer !== undefined) draft.analysis('starter.rfm', 'rfm', 'rfm@1', orders.key)
  if (log) eventFunnel(draft, log)
  else if (orders?.customer !== undefined) orderFunnel(draft, orders, orders.customer)
  if (!orders && !log) for (const subject of subjects) summary(draft, subject)
  return draft.notebook
}

function ordersOf({ key, roles }: Subject): Orders | undefined {
  const { time, amount, customer, order, refund, status } = roles
  if (time === undefined || amount === undefined) return undefined
  return { key, time, amount, customer, order, refund, status }
}

function isLog({ roles, events }: Subject): boolean {
  const actor = roles.customer ?? roles.session
  return actor !== undefined && roles.time !== undefined && events.length >= 2
}

/** Title, figures and revenue by month; the figures' own SQL stands below what it is for. */
function overview(
  draft: Draft,
  { key, time, amount, customer, order, refund, status }: Orders,
  title: string,
  top: Place,
): void {
  const figures = draft.free('overview')
  const months = draft.free('months')
  const from = sql.id(key)
  // A refund that stands in a row of its own is no order, and who only sent back is no customer.
  const bought = sql`FILTER (WHERE ${sql.id(amount)} > 0)`
  const count = order === undefined ? sql`count(*)` : sql`count(DISTINCT ${sql.id(order)})`
  const orderCount = sql`${count} ${bought}`
  const people =
    customer === undefined ? sql`NULL` : sql`count(DISTINCT ${sql.id(customer)}) ${bought}`
  const onlyPaid =
    status === undefined
      ? sql.empty
      : sql`
WHERE ${paid(status)}`
  const net =
    refund === undefined
      ? sql`sum(${sql.id(amount)})`
      : sql`sum(${sql.id(amount)} - abs(coalesce(${sql.id(refund)}, 0)))`
  const live = (field: string, format: string) => `{{${figures}.${field} | ${format}}}`
  const values = {
    title,
    orders: live('orders', 'integer'),
    customers: live('customers', 'integer'),
    revenue: live('revenue', 'money-compact'),
    mean: live('mean_order', 'money'),
    first: live('first_day', 'date'),
    last: live('last_day', 'date'),
  }
  draft.text(customer === undefined ? 'starter.orders' : 'starter.customers', values, top)
  draft.sql(
    figures,
    sql`SELECT
  ${orderCount} AS orders,
  ${people} AS customers,
  ${net} AS revenue,
  ${net} / nullif(${orderCount}, 0) AS mean_order,
  CAST(min(${sql.id(time)}) AS DATE) AS first_day,
  CAST(max(${sql.id(time)}) AS DATE) AS last_day
FROM ${from}${onlyPaid}`,
  )
  draft.text('starter.months')
  draft.sql(
    months,
    sql`SELECT
  CAST(date_trunc('month', ${sql.id(time)}) AS DATE) AS month,
  ${net} AS revenue,
  ${orderCount} AS orders
FROM ${from}
WHERE ${sql.id(time)} IS NOT NULL${status === undefined ? sql.empty : sql` AND ${paid(status)}`}
GROUP BY month
ORDER BY month`,
  )
  draft.add('chart', 'revenue', '', {
    from: months,
    mark: 'bar',
    x: 'month',
    y: 'revenue',
    format: 'money-compact',
    title: draft.say('starter.revenue'),
  })
}

/** Leaves out orders whose status says that they were never paid, as the analyses do. */
const paid = (status: string) => sql`NOT ${broughtNothing(sql.id(status))}`

function eventFunnel(draft: Draft, { key, events }: Subject): void {
  draft.text('starter.funnel')
  draft.add('analysis', 'funnel', 'funnel@1', { from: key, steps: events, window: '7 days' })
}

/** Orders alone make a funnel, too: how many come back for a second and a third one. */
function orderFunnel(draft: Draft, orders: Orders, customer: string): void {
  const events = draft.free('order_events')
  const steps = Array.from({ length: followed }, (_, i) => draft.say(`starter.order-${i + 1}`))
  const named = steps.map((step, i) => sql`WHEN ${i + 1} THEN ${step}`)
  const [time, amount, who] = [sql.id(orders.time), sql.id(orders.amount), sql.id(customer)]
  const which = orders.order === undefined ? sql.empty : sql`, ${sql.id(orders.order)}`
  const still = orders.status === undefined ? sql.empty : sql` AND ${paid(orders.status)}`
  draft.text('starter.repeat')
  draft.sql(
    events,
    sql`WITH bought AS (
  SELECT ${who} AS customer, min(${time}) AS time
  FROM ${sql.id(orders.key)}
  WHERE ${who} IS NOT NULL AND ${time} IS NOT NULL AND ${amount} > 0${still}
  GROUP BY ${who}${which.text === '' ? sql`, ${time}` : which}
), numbered AS (
  SELECT customer, time, row_number() OVER (PARTITION BY customer ORDER BY time) AS nth
  FROM bought
)
SELECT customer, time, CASE nth ${sql.join(named, sql` `)} END AS event
FROM numbered
WHERE nth <= ${followed}`,
  )
  draft.add('analysis', 'returning', 'funnel@1', {
    from: events,
    roles: { actor: 'customer', event: 'event', time: 'time' },
    steps,
    window: patience,
  })
}

function summary(draft: Draft, { key }: Subject): void {
  draft.sql(draft.free(`${key}_columns`), sql`SUMMARIZE ${sql.id(key)}`)
}

/** A notebook under construction. */
class Draft {
  notebook: Notebook
  readonly say: Say

  constructor(notebook: Notebook, say: Say) {
    this.notebook = notebook
    this.say = say
  }

  /** A name no cell has yet. */
  free(id: string): string {
    return freeId(this.notebook, id)
  }

  text(key: string, values: Readonly<Record<string, string>> = {}, place: Place = 'end'): void {
    this.#insert({ kind: 'text', id: '', detail: '', body: this.say(key, values) }, place)
  }

  sql(id: string, query: Sql): void {
    this.#insert({ kind: 'sql', id, detail: '', body: query.text }, 'end')
  }

  add(kind: string, id: string, detail: string, fields: Readonly<Record<string, unknown>>): void {
    const body = stringify(fields, { lineWidth: 0, flowCollectionPadding: false }).trimEnd()
    this.#insert({ kind, id: this.free(id), detail, body }, 'end')
  }

  analysis(words: string, id: string, detail: string, from: string): void {
    this.text(words)
    this.add('analysis', id, detail, { from })
  }

  #insert(cell: NewCell, place: Place): void {
    this.notebook = insert(this.notebook, cell, place)
  }
}
