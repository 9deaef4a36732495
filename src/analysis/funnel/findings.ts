import type { Format } from '../../lib/problem'
import type { Finding } from '../contract'
import { sideBySide } from '../sideBySide'
import { failed, isShort } from './check'
import { terms } from './counted'
import { partFindings } from './findingParts'
import type { Rate, StepSummary, Summary } from './summary'

/** Overall conversion, the biggest loss and the time it takes; nothing over a failed check. */
export function findings(summary: Summary): readonly Finding[] {
  return conclusions(summary).map((one) => ({
    ...one,
    values: { ...terms(summary), ...one.values },
  }))
}

function conclusions(summary: Summary): readonly Finding[] {
  if (summary.rows.read === 0) return [{ key: 'empty', tone: 'neutral', values: {} }]
  if (failed(summary)) return []
  const first = summary.steps[0]?.name ?? ''
  const { overall } = summary
  if (!overall) return [{ key: 'nobody', tone: 'caution', values: { step: first } }]
  if (isShort(summary)) return [soFar(summary, overall)]
  return [
    conversion(summary, overall),
    ...mature(summary),
    ...drop(summary),
    ...partFindings(summary),
    ...time(summary),
  ]
}

function conversion(summary: Summary, overall: Rate): Finding {
  return {
    key: summary.order === 'any' ? 'overall-any' : 'overall',
    tone: summary.open > 0 ? 'caution' : 'neutral',
    values: said(summary, overall),
  }
}

/** Where nobody has had the whole window, how many have finished is all that can be said. */
function soFar(summary: Summary, overall: Rate): Finding {
  const any = summary.order === 'any' ? 'yes' : 'no'
  return { key: 'so-far', tone: 'caution', values: { ...said(summary, overall), any } }
}

const said = ({ steps, window }: Summary, overall: Rate) => ({
  ...rate(overall),
  steps: steps.length,
  first: steps[0]?.name ?? '',
  last: steps.at(-1)?.name ?? '',
  window: quantity(window ?? 0, 'duration'),
  limit: window === null ? 'none' : 'some',
})

function mature({ mature: rest, open, window }: Summary): readonly Finding[] {
  if (open === 0 || !rest || window === null) return []
  const values = { ...rate(rest), window: quantity(window, 'duration') }
  return [{ key: 'mature', tone: 'neutral', values }]
}

/** The step before and after which most actors are lost, by number; the first such where two are equal. */
export function biggestDrop(steps: readonly StepSummary[]) {
  return steps
    .slice(1)
    .map((to, i) => ({ from: steps[i] ?? to, to, lost: (steps[i] ?? to).actors - to.actors }))
    .reduce((most, drop) => (drop.lost > most.lost ? drop : most), {
      from: steps[0],
      to: steps[0],
      lost: 0,
    })
}

function drop({ steps }: Summary): readonly Finding[] {
  const { from, to, lost } = biggestDrop(steps)
  if (!from || !to || lost === 0) return []
  const values = {
    from: from.name,
    to: to.name,
    lost: quantity(lost, 'integer'),
    before: quantity(from.actors, 'integer'),
    share: quantity(lost / from.actors, 'percent'),
  }
  return [{ key: 'drop', tone: 'bad', values }]
}

function time({ medianTotal, steps }: Summary): readonly Finding[] {
  if (medianTotal === null) return []
  const slowest = slowestStep(steps)
  const total: Finding = {
    key: 'time',
    tone: 'neutral',
    values: { median: quantity(medianTotal, 'duration') },
  }
  if (steps.length < 3 || !slowest?.time || slowest.time.p50 === 0) return [total]
  const values = { step: slowest.name, median: quantity(slowest.time.p50, 'duration') }
  return [total, { key: 'slowest', tone: 'neutral', values }]
}

/** The step with the longest median time from the one before. */
export function slowestStep(steps: readonly StepSummary[]): StepSummary | undefined {
  return steps
    .filter(({ time: known }) => known !== null)
    .toSorted((a, b) => (b.time?.p50 ?? 0) - (a.time?.p50 ?? 0))[0]
}

const rate = ({ converted, entered, rate: share, low, high }: Rate) => ({
  converted: quantity(converted, 'integer'),
  entered: quantity(entered, 'integer'),
  ...sideBySide({ rate: share, low, high }, 'percent'),
})

const quantity = (value: number, format: Format) => ({ value, format })
