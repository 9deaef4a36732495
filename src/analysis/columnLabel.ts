import { message } from '../i18n/message'
import type { Locale } from '../lib/locale'
import type { Values } from '../lib/problem'
import { findAnalysis } from './registry'

/** What the columns are called that an analysis left behind; undefined for one it does not declare. */
export function columnLabel(
  id: string,
  summary: unknown,
  locale: Locale,
): (column: string) => string | undefined {
  const analysis = findAnalysis(id)
  const terms = analysis?.terms?.(summary) ?? {}
  return (column) => {
    const words = analysis?.text[locale][`column.${column}`]
    return words === undefined ? undefined : written(words, terms, locale)
  }
}

function written(words: string, terms: Values, locale: Locale): string {
  const texts = Object.fromEntries(
    Object.entries(terms).map(([name, term]) => [name, String(term)]),
  )
  return message(words, locale).format(texts, texts)
}
