import type { Quantity } from '../../lib/problem'
import type { Finding } from '../contract'
import { check, isBrief } from './check'
import type { Mood } from './segments'
import type { SegmentSummary, Summary } from './summary'

/** Conclusions, heaviest first; none where a check forbids it. */
export function findings(summary: Summary): readonly Finding[] {
  if (check(summary).some(({ severity }) => severity === 'error')) return []
  const brief = summary.grain === 'orders' && isBrief(summary.from, summary.to)
  const [lead, behind] = weighs(summary) ? [best, top] : [top, best]
  return [
    ...lead(summary),
    ...(brief ? [] : risk(summary)),
    ...moved(summary),
    ...behind(summary),
    ...(brief ? [] : [...once(summary), ...next(summary)]),
    ...split(summary),
    basis(summary),
  ]
}

type Group = Pick<SegmentSummary, 'name' | 'customers' | 'customerShare' | 'amount' | 'amountShare'>

/** Customers of some moods together; undefined where there are none. */
function together(summary: Summary, moods: readonly Mood[]): Group | undefined {
  const chosen = summary.segments.filter(({ mood }) => moods.includes(mood))
  if (chosen.length === 0) return undefined
  const sum = (pick: (segment: SegmentSummary) => number) =>
    chosen.reduce((total, segment) => total + pick(segment), 0)
  return {
    name: chosen.map(({ name }) => name).join(' · '),
    customers: sum(({ customers }) => customers),
    customerShare: sum(({ customerShare }) => customerShare),
    amount: sum(({ amount }) => amount),
    amountShare: chosen.some(({ amountShare }) => amountShare === null)
      ? null
      : sum(({ amountShare }) => amountShare ?? 0),
  }
}

/** A handful of champions who bring next to nothing are true, and not what there is to say first. */
const telling = 0.05

function weighs(summary: Summary): boolean {
  const group = together(summary, ['best'])
  return group === undefined || Math.max(group.customerShare, group.amountShare ?? 0) >= telling
}

function best(summary: Summary): readonly Finding[] {
  const group = together(summary, ['best']) ?? largest(summary.segments)
  return group ? [said('best', 'good', group)] : []
}

function risk(summary: Summary): readonly Finding[] {
  const group = together(summary, ['risk'])
  return group ? [said('risk', 'caution', group)] : []
}

/** Who rose and who fell since the earlier date, and the largest flow that changed segment. */
function moved({ movement, compare, asOf }: Summary): readonly Finding[] {
  if (movement.length === 0 || compare === null || asOf === null || compare >= asOf) return []
  const stayed = movement.filter(({ from }) => from !== null)
  const sum = (flows: typeof movement, pick: (flow: (typeof movement)[number]) => number) =>
    flows.reduce((total, flow) => total + pick(flow), 0)
  const known = sum(stayed, ({ customers }) => customers)
  const joined = sum(movement, ({ customers }) => customers) - known
  if (known === 0) return []
  const rose = sum(stayed, (flow) => flow.rose)
  const fell = sum(stayed, (flow) => flow.fell)
  const [flow] = stayed
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => b.customers - a.customers)
  const values = {
    date: { value: compare, format: 'date' } as const,
    known: integer(known),
    rose: integer(rose),
    rose_share: percent(rose / known),
    fell: integer(fell),
    fell_share: percent(fell / known),
    joined: integer(joined),
    n: joined,
  }
  return [
    { key: 'moved', tone: rose >= fell ? 'good' : 'caution', values },
    ...(flow
      ? [
          {
            key: 'flow',
            tone: 'neutral' as const,
            values: {
              from: flow.from ?? '',
              to: flow.to,
              n: flow.customers,
              customers: integer(flow.customers),
            },
          },
        ]
      : []),
  ]
}

/** How much the customers of the highest monetary score bring, of all net revenue. */
function top({ levels, tops, customers, amount, monetary }: Summary): readonly Finding[] {
  const level = levels.find(
    ({ measure, score }) => measure === 'monetary' && score === tops.monetary,
  )
  if (!level || monetary !== 'net' || amount.scored <= 0) return []
  if (customers.scored < tops.monetary) return []
  const values = {
    n: level.customers,
    customers: integer(level.customers),
    customer_share: percent(level.customers / customers.scored),
    amount_share: percent(level.amount / amount.scored),
  }
  return [{ key: 'top', tone: 'neutral', values }]
}

function once({ distribution, customers }: Summary): readonly Finding[] {
  const single = distribution.find(({ measure, low }) => measure === 'frequency' && low === 1)
  if (!single || customers.scored < 2) return []
  const values = {
    n: single.customers,
    customers: integer(single.customers),
    share: percent(single.customers / customers.scored),
  }
  return [{ key: 'once', tone: 'neutral', values }]
}

/** What to do first: for the segment at risk that brought most, else for the one that brings most. */
function next({ segments }: Summary): readonly Finding[] {
  const atRisk = segments.filter(({ mood }) => mood === 'risk')
  const segment = largest(atRisk) ?? largest(segments.filter(({ mood }) => mood !== 'other'))
  if (!segment) return []
  const values = { segment: segment.name, action: segment.action }
  return [{ key: 'next', tone: 'neutral', values }]
}

/** Where high begins, for segments that are cut in two by each measure. */
function split({ split: found }: Summary): readonly Finding[] {
  if (!found) return []
  const { recency, frequency, monetary } = found.at
  const key = found.of === 'values' ? 'split' : 'split-scores'
  const values = {
    by: found.by,
    recency: { value: recency, format: 'number' } as const,
    frequency: { value: frequency, format: 'number' } as const,
    monetary: { value: monetary, format: found.of === 'values' ? 'money' : 'number' } as const,
  }
  return [{ key, tone: 'neutral', values }]
}

function basis({
  asOf,
  asOfChosen,
  customers,
  orders,
  amount,
  from,
  to,
  grain,
  currency,
}: Summary): Finding {
  const values = {
    date: { value: asOf, format: 'date' } as const,
    n: customers.scored,
    customers: integer(customers.scored),
    m: orders,
    orders: integer(orders),
    amount: { value: amount.scored, format: 'money' } as const,
    from: { value: from?.slice(0, 10) ?? null, format: 'date' } as const,
    to: { value: to?.slice(0, 10) ?? null, format: 'date' } as const,
    money: currency === null ? 'unknown' : 'known',
    currency: currency ?? '',
  }
  const tone = 'neutral'
  if (grain === 'customers') {
    return { key: asOf === null ? 'basis-table' : 'basis-table-date', tone, values }
  }
  return { key: asOfChosen ? 'basis' : 'basis-default', tone, values }
}

function largest(segments: readonly SegmentSummary[]): SegmentSummary | undefined {
  return segments.toSorted((a, b) => b.amount - a.amount)[0]
}

/** Words differ where there is no revenue of which to name a share. */
function said(key: string, tone: Finding['tone'], group: Group): Finding {
  const values = {
    segment: group.name,
    n: group.customers,
    customers: integer(group.customers),
    customer_share: percent(group.customerShare),
    amount: { value: group.amount, format: 'money' } as const,
  }
  return group.amountShare === null
    ? { key: `${key}-count`, tone, values }
    : { key, tone, values: { ...values, amount_share: percent(group.amountShare) } }
}

const integer = (value: number): Quantity => ({ value, format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
