import type { Quantity } from '../../lib/problem'
import type { Finding } from '../contract'
import { check } from './check'
import type { Mood } from './segments'
import type { SegmentSummary, Summary } from './summarize'

/** Conclusions, heaviest first; none where a check forbids it. */
export function findings(summary: Summary): readonly Finding[] {
  if (check(summary).some(({ severity }) => severity === 'error')) return []
  return [...best(summary), ...risk(summary), ...top(summary), ...once(summary), basis(summary)]
}

/** Customers of some moods together; undefined where there are none. */
function together(
  summary: Summary,
  moods: readonly Mood[],
): Omit<SegmentSummary, 'mood'> | undefined {
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
    orders: sum(({ orders }) => orders),
  }
}

function best(summary: Summary): readonly Finding[] {
  const group = together(summary, ['best']) ?? largest(summary.segments)
  return group ? [said('best', 'good', group)] : []
}

function risk(summary: Summary): readonly Finding[] {
  const group = together(summary, ['risk'])
  return group ? [said('risk', 'caution', group)] : []
}

/** How much the customers of the highest monetary score bring, of all net revenue. */
function top({ levels, bins, customers, amount }: Summary): readonly Finding[] {
  const level = levels.find(({ measure, score }) => measure === 'monetary' && score === bins)
  if (!level || amount.scored <= 0 || customers.scored < bins) return []
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

function basis({ asOf, asOfChosen, customers, orders, amount, from, to }: Summary): Finding {
  const values = {
    date: { value: asOf, format: 'date' } as const,
    n: customers.scored,
    customers: integer(customers.scored),
    m: orders,
    orders: integer(orders),
    amount: { value: amount.scored, format: 'money' } as const,
    from: { value: from?.slice(0, 10) ?? null, format: 'date' } as const,
    to: { value: to?.slice(0, 10) ?? null, format: 'date' } as const,
  }
  return { key: asOfChosen ? 'basis' : 'basis-default', tone: 'neutral', values }
}

function largest(segments: readonly SegmentSummary[]): SegmentSummary | undefined {
  return segments.toSorted((a, b) => b.amount - a.amount)[0]
}

/** Words differ where there is no revenue of which to name a share. */
function said(key: string, tone: Finding['tone'], group: Omit<SegmentSummary, 'mood'>): Finding {
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
