import type { Say } from '../../i18n/say'
import type { Format } from '../../lib/problem'
import type { Caption } from '../chart'
import type { Writer } from '../write'
import type { Drawing } from './drawing'
import { rowCap } from './query'
import { units } from './spec'

/** One value as a reader is told of it. */
export interface Extent {
  readonly at: string
  readonly value: number
}

/** The words of a chart cell: its title, what is measured by what, and the extremes for who cannot see it. */
export function captionOf(
  drawing: Drawing,
  measure: 'x' | 'y' | 'color',
  values: readonly Extent[],
  format: Format,
): Caption {
  const { spec, say, write, n, open } = drawing
  const what = describe(drawing, measure)
  const counted = n === undefined ? what : say('chart.counted', { what, n, rows: integer(n) })
  const dated = open
    ? say('chart.open', {
        what: counted,
        unit: open.unit,
        date: { value: open.until, format: 'date' },
      })
    : counted
  const capped =
    values.length > rowCap ? say('chart.capped', { what: dated, shown: rowCap }) : dated
  const title = spec.title ?? spaced(what)
  const subtitle = spaced(values.length === 0 ? say('chart.empty') : capped)
  const plain = say('chart.alt', { title, subtitle, count: values.length })
  return { id: spec.mark, title, subtitle, alt: withExtremes(plain, values, format, say, write) }
}

const integer = (value: number) => ({ value, format: 'integer' }) as const

/** The measure in words: `sum of net`, `rows`. */
export function measureWords({ spec, say, named }: Drawing, measure: 'x' | 'y' | 'color'): string {
  const name = spec.columns[measure]
  const aggregate = spec.aggregate ?? (spec.bin !== undefined && name ? 'sum' : undefined)
  if (name === undefined) return say('chart.count')
  const column = named(name)
  return aggregate ? say(`chart.aggregate.${aggregate}`, { column }) : column
}

/** A space between Chinese and Latin words that meet where values were filled in. */
const spaced = (text: string) =>
  text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2')

function describe(drawing: Drawing, measure: 'x' | 'y' | 'color'): string {
  const { spec, say, named } = drawing
  const { x, y, color } = spec.columns
  if (spec.mark === 'histogram') return named(x ?? y ?? '')
  const words = measureWords(drawing, measure)
  const along = measure === 'color' ? [y, x] : [measure === 'x' ? y : x]
  const dimension = along.flatMap((column) => (column ? [named(column)] : [])).join(', ')
  if (!dimension) return words
  const values = { measure: words, dimension, color: color === undefined ? '' : named(color) }
  const isSplit = color !== undefined && measure !== 'color'
  const what = say(isSplit ? 'chart.by-color' : 'chart.by', values)
  const unit = units.find((each) => each === spec.bin)
  const each = unit ? say(`chart.each-${unit}`, { what }) : what
  return spec.stack === 'share' ? say('chart.of-total', { what: each }) : each
}

function withExtremes(
  alt: string,
  values: readonly Extent[],
  format: Format,
  say: Say,
  write: Writer,
): string {
  const [first] = values
  if (!first || values.length < 2) return alt
  const low = values.reduce((least, each) => (each.value < least.value ? each : least), first)
  const high = values.reduce((most, each) => (each.value > most.value ? each : most), first)
  return say('chart.alt-extent', {
    alt,
    low: write.full(low.value, format),
    lowAt: low.at,
    high: write.full(high.value, format),
    highAt: high.at,
  })
}
