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
}

const shortForm: Partial<Record<Format, Format>> = {
  number: 'compact',
  integer: 'compact',
  money: 'money-compact',
}

export function writer(say: Say): Writer {
  const full = (value: number | string | null, format: Format) =>
    say('chart.value', { value: { value, format } })
  return {
    locale: say('chart.locale') === 'zh-CN' ? 'zh-CN' : 'en',
    none: say('chart.none'),
    full,
    short: (value, format) => full(value, shortForm[format] ?? format).replace(/[.,]0(?=%$)/, ''),
  }
}
