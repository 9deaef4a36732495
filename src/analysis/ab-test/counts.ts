import type { AnalysisText, NamedColumn } from '../contract'
import { plainMetric, type Context, type Metric } from './metric'

type Bound = Context['bound']

/** What a row of counts says of one metric: how many converted, or what a mean is made of. */
export type Source = 'conversions' | 'squares' | 'deviation' | NamedColumn

export interface CountedMetric {
  readonly metric: Metric
  readonly source: Source
}

/** Whether rows are counts of units instead of units: typed in, or a column says how many and none says who. */
export function isCounted({ params, bound }: Context): boolean {
  if (params.counts.length > 0) return true
  return bound.has('units') && !bound.has('unit') && (bound.has('conversions') || hasSpread(bound))
}

const hasSpread = (bound: Bound) =>
  (bound.has('revenue') && bound.has('squares')) || (bound.has('mean') && bound.has('deviation'))

/** The metrics of counts: columns that count conversions, or the usual ones as far as their figures are there. */
export function countedMetrics(context: Context, words: AnalysisText): readonly CountedMetric[] {
  const { params, columns } = context
  if (params.metrics.length > 0 && params.counts.length === 0) {
    return params.metrics.flatMap((given): CountedMetric[] => {
      const column = columns.get(given.column ?? '')
      if (!column || isMean(given)) return []
      const { goal, guardrail } = given
      const name = given.name || (given.column ?? '')
      const metric: Metric = {
        ...plainMetric,
        name,
        type: 'conversion',
        numerator: column,
        goal,
        guardrail,
      }
      return [{ metric, source: column }]
    })
  }
  const has = saidBy(context)
  const name = (key: string) => words[`metric.${key}`] ?? key
  const conversion: Metric = {
    ...plainMetric,
    name: name('converted'),
    type: 'conversion',
    numerator: { name: 'conversions', kind: 'number' },
  }
  const mean: Metric = {
    ...plainMetric,
    name: name(has('revenue') ? 'revenue' : 'mean'),
    type: 'mean',
    numerator: { name: 'revenue', kind: 'number' },
    money: has('revenue'),
  }
  const source: Source | null =
    has('revenue') && has('squares')
      ? 'squares'
      : has('mean') && has('deviation')
        ? 'deviation'
        : null
  return [
    ...(has('conversions')
      ? [{ metric: conversion, source: 'conversions' } satisfies CountedMetric]
      : []),
    ...(source === null ? [] : [{ metric: mean, source }]),
  ]
}

/** What is asked of counts that they cannot tell: means of columns, and revenue without its squares. */
export function untold(context: Context, words: AnalysisText): readonly string[] {
  const { params } = context
  if (params.metrics.length > 0 && params.counts.length === 0) {
    return params.metrics.flatMap((given) =>
      isMean(given) ? [given.name || (given.column ?? '')] : [],
    )
  }
  const has = saidBy(context)
  const isTold = countedMetrics(context, words).some(({ metric }) => metric.type === 'mean')
  return (has('revenue') || has('mean')) && !isTold ? [words['metric.revenue'] ?? 'revenue'] : []
}

const isMean = ({ type, denominator }: Context['params']['metrics'][number]) =>
  type === 'mean' || type === 'ratio' || denominator !== null

type Figure = 'conversions' | 'revenue' | 'squares' | 'mean' | 'deviation'

const saidBy =
  ({ params, bound }: Context) =>
  (name: Figure): boolean =>
    params.counts.length > 0 ? params.counts.every((row) => row[name] !== null) : bound.has(name)
