import { sql } from '../../sql'
import type { Draft } from './draft'
import { originsOfSubject } from './provenance'
import { followed, paid, type Orders, type Subject } from './subject'

/** How long a shop waits for the next order of a customer. */
const patience = '365 days'

/** Whether a subject is a log of what visitors did, or of what became of orders; kinds of bookings beside orders are none. */
export function isLog(subject: Subject): boolean {
  const { roles, events, about } = subject
  const actor = visitorOf(subject) ?? (about === 'events' ? roles.order : undefined)
  return actor !== undefined && roles.time !== undefined && events.length >= 2
}

const visitorOf = ({ roles }: Subject) => roles.customer ?? roles.visitor ?? roles.session

/** The events as they are most frequent: a first guess at the steps. */
export function eventFunnel(draft: Draft, subject: Subject): void {
  const { key, events, roles } = subject
  const isOfOrders = visitorOf(subject) === undefined
  draft.text(isOfOrders ? 'starter.order-funnel' : 'starter.funnel')
  draft.add('analysis', 'funnel', 'funnel@1', {
    from: key,
    ...(isOfOrders && { roles: { actor: roles.order } }),
    steps: events,
    window: isOfOrders ? '90 days' : '7 days',
  })
}

/** Orders alone make a funnel, too: how many come back for a second and a third one. */
export function orderFunnel(draft: Draft, orders: Orders): void {
  if (orders.time === undefined || orders.customer === undefined) return
  const events = draft.free('order_events')
  const { ordersEach: most = followed } = orders.subject
  const steps = Array.from({ length: most }, (_, i) => draft.say(`starter.order-${i + 1}`))
  const named = steps.map((step, i) => sql`WHEN ${i + 1} THEN ${step}`)
  const [time, amount, who] = [sql.id(orders.time), sql.id(orders.amount), sql.id(orders.customer)]
  const still = orders.status === undefined ? sql.empty : sql` AND ${paid(orders.status)}`
  draft.text('starter.repeat')
  draft.sql(
    events,
    sql`WITH bought AS (
  SELECT ${who} AS customer, ${orders.order === undefined ? time : sql`min(${time})`} AS time
  FROM ${sql.id(orders.key)}
  WHERE ${who} IS NOT NULL AND ${time} IS NOT NULL AND ${amount} > 0${still}${
    orders.order === undefined
      ? sql.empty
      : sql`
  GROUP BY ${who}, ${sql.id(orders.order)}`
  }
), numbered AS (
  SELECT customer, time, row_number() OVER (PARTITION BY customer ORDER BY time) AS nth
  FROM bought
)
SELECT customer, time, CASE nth ${sql.join(named, sql` `)} END AS event
FROM numbered
WHERE nth <= ${most}`,
    originsOfSubject(orders.subject, ['time', 'amount', 'status', 'order', 'customer']),
  )
  draft.add('analysis', 'returning', 'funnel@1', {
    from: events,
    roles: { actor: 'customer', event: 'event', time: 'time' },
    steps,
    window: patience,
  })
}
