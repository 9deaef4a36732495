import { fieldsOf } from '../importer/canonical'
import type { Say } from '../i18n/say'
import type { Cell } from '../notebook'
import type { Locale } from '../lib/locale'

/**
 * What a table that brings files together is called in the notebook's language: orders are 订单. Undefined for tables
 * that their author named, and in English, where the names read as words.
 */
export function tableWord(cell: Cell | undefined, locale: Locale, say: Say): string | undefined {
  if (locale === 'en' || cell?.kind !== 'sql' || fieldsOf(cell.key).length === 0) return undefined
  const key = `ui.subject.${cell.key === 'traffic' ? 'metrics' : cell.key}`
  const word = say(key)
  return word === key ? undefined : word
}
