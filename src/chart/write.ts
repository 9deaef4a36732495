import { commonUnit, leastDigits } from '../i18n/compact'
import type { Say } from '../i18n/say'
import type { Locale } from '../lib/locale'
import type { Format } from '../lib/problem'

/** Writes values on a chart in the language of `say`. */
export interface Writer {
  readonly locale: Locale
  /** stands for a missing value */
  readonly none: string
  /** in full, for tooltips */
  full(value: number | string | null, format: Format): string
  /** in short form, for labels and ticks: `1.2M`, `12.3万`, `5%` */
  short(value: number | string | null, format: Format): string
  /** an estimate above or below zero with the ends of its interval */
  interval(value: number, low: number, high: number, format: Format): string
  /** in short form, with its sign where it is above zero */
  signed(value: number, format: Format): string
  /** for the ticks of one axis: all in one unit and with as many digits as the finest needs, zero bare */
  axis(ticks: readonly number[], format: Format): (tick: number) => string
}

/** The ticks of an axis of rates or points count hundredths. */
const scales: Partial<Record<Format, number>> = { percent: 100, points: 100 }
/** Formats whose digits after the point are the axis's own affair. */
const spoken: readonly Format[] = ['date', 'timestamp', 'duration', 'bytes', 'text']

const shortForm: Partial<Record<Format, Format>> = {
  number: 'compact',
  integer: 'compact',
  money: 'money-compact',
}

export function writer(say: Say): Writer {
  const full = (value: number | string | null, format: Format) =>
    say('chart.value', { value: { value, format, inWords: false } })
  const locale = say('chart.locale') === 'zh-CN' ? 'zh-CN' : 'en'
  const short = (value: number | string | null, format: Format) =>
    full(value, shortForm[format] ?? format)
  const signed = (value: number, format: Format) => `${value > 0 ? '+' : ''}${short(value, format)}`
  return {
    locale,
    none: say('chart.none'),
    full,
    axis: (ticks, format) => {
      const short = shortForm[format] ?? format
      if (spoken.includes(format)) return (tick) => full(tick, short)
      const isShort = short === 'compact' || short === 'money-compact'
      const unit = isShort ? commonUnit(ticks, locale) : 1
      const scale = (scales[format] ?? 1) / unit
      const digits = leastDigits(
        ticks.map((tick) => tick * scale),
        6,
      )
      return (tick) =>
        say('chart.value', {
          value: { value: tick, format: short, digits: tick === 0 ? 0 : digits, unit },
        })
    },
    interval: (value, low, high, format) =>
      say('chart.interval-signed', {
        value: signed(value, format),
        low: signed(low, format),
        high: signed(high, format),
      }),
    signed,
    short,
  }
}
