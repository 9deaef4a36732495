import type { Caption } from '../../chart'
import type { Say } from '../../i18n/say'
import { addDays } from '../../lib/dates'
import type { Quantity, Values } from '../../lib/problem'
import type { Span, Summary } from './summary'

/** The words of a figure: those of `name`, under an id of its own. */
export function caption(id: string, name: string, say: Say, values: Values): Caption {
  return {
    id,
    title: say(`chart.${name}.title`, values),
    subtitle: say(`chart.${name}.subtitle`, values),
    alt: say(`chart.${name}.alt`, values),
  }
}

/** First and last day of a span, both included, or words for all rows. */
export function spanWords(span: Span | null, say: Say): string {
  if (!span) return say('chart.all')
  return say('chart.span', {
    from: { value: span.from, format: 'date' },
    to: { value: addDays(span.to, -1), format: 'date' },
  })
}

export const shortUnit = ({ unit }: Pick<Summary, 'unit'>) =>
  unit === 'money' ? 'money-compact' : 'compact'

export const percent = (value: number): Quantity => ({ value, format: 'percent' })
export const integer = (value: number): Quantity => ({ value, format: 'integer' })
export const number = (value: number): Quantity => ({ value, format: 'number' })
