import type { Problem, Quantity, Severity, Values } from '../../lib/problem'
import { measureNames } from './fragments'
import type { Summary } from './summary'

/** A share of rows that could not be read, above which no conclusion is drawn. */
const tooMuchUnread = 0.2
/** Fewer customers than this say little about quantiles. */
const fewCustomers = 30
/** Of so many customers some come back. */
const manyCustomers = 200
/** Within fewer days nobody can come back or stay away. */
const fewestDays = 7
/** Within fewer days nobody can be said to have gone quiet. */
const quietDays = 30
/** Rows from which on reading an order column that tells nothing is worth a word. */
const manyRows = 1_000_000

/** What is wrong with the data for this analysis, loudest first. */
export function check(summary: Summary): readonly Problem[] {
  const problems = [
    ...nothing(summary),
    ...whoIsCustomer(summary),
    ...range(summary),
    ...settings(summary),
    ...rows(summary),
    ...orders(summary),
    ...scores(summary),
  ]
  const loudness: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
  return problems.toSorted((a, b) => loudness[a.severity] - loudness[b.severity])
}

function nothing({ rows, customers, asOf, isDated, grain }: Summary): readonly Problem[] {
  if (!isDated) return [problem('no-time', 'error')]
  if (rows.read === 0) return [problem('empty', 'error')]
  if (customers.scored > 0) return []
  const values = { rows: count(rows.read) }
  if (grain === 'customers' || asOf === null) return [problem('nobody-scored', 'error', values)]
  return [problem('nobody', 'error', { ...values, date: { value: asOf, format: 'date' } })]
}

/** Whether those who order are so few, or one of them orders so much, that the column names something else. */
function whoIsCustomer({
  customers,
  busiest,
  orders,
  grain,
  from,
  to,
  customerAccepted,
}: Summary): readonly Problem[] {
  const { scored } = customers
  if (grain === 'customers' || scored === 0 || from === null || to === null) return []
  if (orders === scored && scored >= manyCustomers) {
    return [problem('all-once', 'warning', { column: busiest.column, customers: count(scored) })]
  }
  const each = orders / scored
  const daysBetween = daysOf(from, to) / each
  const share = busiest.orders / orders
  const isGroup = orders >= 100 && each >= 20 && daysBetween < 7
  const isOne = busiest.orders >= 50 && share >= 0.2
  const isSure = daysBetween < 1 || share >= 0.5
  const severity = isSure && !customerAccepted ? 'error' : 'warning'
  return when(isGroup || isOne, 'customer-column', severity, {
    accepted: customerAccepted ? 'yes' : 'no',
    column: busiest.column,
    n: scored,
    customers: count(scored),
    orders: count(orders),
    name: busiest.name,
    most: count(busiest.orders),
    share: percent(share),
  })
}

/** Whether there was time enough to come back or to stay away. */
function range({ customers, grain, from, to }: Summary): readonly Problem[] {
  if (grain === 'customers' || customers.scored === 0 || from === null || to === null) return []
  const days = daysOf(from, to)
  const values = {
    n: days,
    days: count(days),
    from: { value: from.slice(0, 10), format: 'date' },
    to: { value: to.slice(0, 10), format: 'date' },
  } as const
  if (days < fewestDays) return [problem('short', 'error', values)]
  return when(isBrief(from, to), 'brief', 'warning', values)
}

/** Whether silence cannot be told from the end of the data. */
export const isBrief = (from: string | null, to: string | null) =>
  from !== null && to !== null && daysOf(from, to) < quietDays

/** Calendar days from the first to the last, both counted. */
const daysOf = (from: string, to: string) =>
  1 + (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000

/** Settings that contradict the data or themselves. */
function settings({
  compare,
  asOf,
  from,
  grain,
  rules,
  rulesUnused,
  tops,
}: Summary): readonly Problem[] {
  const dates = {
    compare: { value: compare, format: 'date' },
    date: { value: asOf, format: 'date' },
    from: { value: from?.slice(0, 10) ?? null, format: 'date' },
  } as const
  const asked = compare !== null && asOf !== null
  const isEarly = asked && from !== null && compare < from.slice(0, 10)
  return [
    ...when(rules?.count === 0, 'rules', 'error', {}),
    ...ruleNames('rules-twice', rules?.repeated),
    ...ruleNames('rules-empty', rules?.empty),
    ...ruleNames('rules-beyond', rules?.beyond, {
      recency: tops.recency,
      frequency: tops.frequency,
      monetary: tops.monetary,
    }),
    ...ruleNames('rules-covered', rules?.covered, {}, 'warning'),
    ...when(rulesUnused, 'rules-unused', 'warning', {}),
    ...when(compare !== null && grain === 'customers', 'no-history', 'warning', {}),
    ...when(asked && grain === 'orders' && compare >= asOf, 'compare-late', 'warning', dates),
    ...when(grain === 'orders' && isEarly, 'compare-early', 'warning', dates),
  ]
}

const ruleNames = (
  code: string,
  names: readonly string[] = [],
  values: Values = {},
  severity: Severity = 'error',
) => when(names.length > 0, code, severity, { ...values, names: names.join(' · ') })

function rows({
  rows,
  amount,
  asOf,
  currencies,
  unpaid,
  grain,
  isDated,
}: Summary): readonly Problem[] {
  const unread = (code: string, missing: number) =>
    missing === 0 ? [] : [problem(code, unreadSeverity(missing / rows.read), share(missing))]
  const share = (n: number): Values => ({
    n,
    count: count(n),
    rows: count(rows.read),
    share: percent(n / rows.read),
  })
  const guestShare = rows.guest / Math.max(1, rows.counted)
  const guestAmountShare = amount.counted > 0 ? amount.guest / amount.counted : null
  return [
    ...(isDated ? unread('unread-time', rows.withoutTime) : []),
    ...unread(grain === 'orders' ? 'unread-amount' : 'unread-measures', rows.withoutAmount),
    ...when(currencies !== null, 'currencies', 'error', {
      first: currencies?.[0] ?? '',
      last: currencies?.[1] ?? '',
    }),
    ...when(
      rows.guest > 0,
      guestAmountShare === null ? 'guests-rows' : 'guests',
      Math.max(guestShare, guestAmountShare ?? 0) >= 0.05 ? 'warning' : 'note',
      {
        n: rows.guest,
        count: count(rows.guest),
        share: percent(guestShare),
        amount: money(amount.guest),
        amount_share: percent(guestAmountShare ?? 0),
      },
    ),
    ...when(
      unpaid.rows > 0,
      unpaid.counted ? 'unpaid-counted' : 'unpaid',
      unpaid.counted || amount.unpaid > 0 ? 'warning' : 'note',
      { ...share(unpaid.rows), status: unpaid.status, amount: money(amount.unpaid) },
    ),
    ...when(rows.later > 0, 'later', 'note', {
      ...share(rows.later),
      date: { value: asOf, format: 'date' },
    }),
    ...when(rows.refund > 0, 'refunds', 'note', {
      n: rows.refund,
      count: count(rows.refund),
      amount: money(amount.refund),
    }),
    ...when(rows.refunded > 0, 'refunded', 'note', {
      n: rows.refunded,
      count: count(rows.refunded),
    }),
  ]
}

function orders(summary: Summary): readonly Problem[] {
  const { rows, orders, customers, amount, grain } = summary
  const orderRole = summary.orderRole && grain === 'orders'
  const repeated = orderRole ? rows.purchase - orders : 0
  const twice = rows.purchase - customers.scored - customers.withoutOrder
  const repeatedShare = repeated / Math.max(1, rows.purchase)
  const values = { rows: count(rows.purchase), orders: count(orders), repeated: count(repeated) }
  return [
    ...when(grain === 'customers' && twice > 0, 'customer-twice', 'warning', {
      n: twice,
      count: count(twice),
    }),
    ...when(repeatedShare > 0 && repeatedShare < 0.02, 'repeats', 'warning', values),
    ...when(repeatedShare >= 0.02, 'lines', 'note', values),
    ...when(orderRole && repeated === 0 && orders >= manyRows, 'orders-already', 'note', values),
    ...when(orderRole && rows.withoutOrder > 0, 'no-order-id', 'note', {
      n: rows.withoutOrder,
      count: count(rows.withoutOrder),
    }),
    ...when(customers.withoutRevenue > 0, 'no-revenue', 'warning', {
      n: customers.withoutRevenue,
      count: count(customers.withoutRevenue),
      share: percent(customers.withoutRevenue / Math.max(1, customers.scored)),
    }),
    ...when(customers.withoutOrder > 0, 'no-purchase', 'note', {
      n: customers.withoutOrder,
      count: count(customers.withoutOrder),
      amount: money(amount.withoutOrder),
    }),
  ]
}

function scores(summary: Summary): readonly Problem[] {
  const { customers, levels, tops, fixed, thresholds, asOf, asOfChosen } = summary
  if (customers.scored === 0) return []
  const few = customers.scored < fewCustomers
  const coarse = measureNames.flatMap((measure) => {
    const found = levels.filter((level) => level.measure === measure).length
    const bins = tops[measure]
    const loud = found <= Math.min(2, bins - 1) ? 'warning' : 'note'
    const code = fixed[measure] ? 'levels-fixed' : 'levels'
    return when(!few && found < bins, code, loud, { measure, levels: found, bins })
  })
  const [recent = 0] = thresholds.recency
  const first = levels.find(({ measure, score }) => measure === 'recency' && score === tops.recency)
  const isLate =
    !few && !asOfChosen && asOf !== null && !fixed.recency && recent > 365 && (first?.low ?? 0) <= 1
  return [
    ...when(few, 'few', 'warning', {
      n: customers.scored,
      bins: Math.max(tops.recency, tops.frequency, tops.monetary),
    }),
    ...when(isLate, 'late-date', 'warning', {
      date: { value: asOf, format: 'date' },
      days: count(Math.round(recent)),
    }),
    ...coarse,
  ]
}

const unreadSeverity = (share: number): Severity => {
  if (share > tooMuchUnread) return 'error'
  return share > 0.01 ? 'warning' : 'note'
}

const problem = (code: string, severity: Severity, values: Values = {}): Problem => ({
  code: `rfm.${code}`,
  severity,
  values,
})

const when = (condition: boolean, code: string, severity: Severity, values: Values) =>
  condition ? [problem(code, severity, values)] : []

const count = (value: number): Quantity => ({ value, format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
const money = (value: number): Quantity => ({ value, format: 'money' })
