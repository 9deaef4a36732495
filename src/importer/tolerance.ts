import type { ColumnReading } from './contract'
import { words } from './identity'

const usual = 0.95
const byName = 0.5

const time =
  /\b(time|date|at|timestamp|ts|created|day|datum|uhrzeit|zeit|fecha|jour|heure|giorno)\b|时间|日期|日付|日時/
const amount =
  /\b(amount|price|revenue|turnover|gmv|total|subtotal|sales|cost|spend|refund|fee)\b|金额|单价|价格|售价|总价|[总易交售业]额|花费|费用|收入|实[付收]/

/** Whether a column's name clearly says that its values are times. */
export function namesTime(name: string): boolean {
  return time.test(words(name))
}

/** Whether a column's name clearly says that its values are sums of money. */
export function namesAmount(name: string): boolean {
  return amount.test(words(name))
}

/**
 * The share of a column's values that has to be of a kind for the column to be read as it; the others are
 * empty and reported. Half is enough where the name says the same as the values.
 */
export function enough(name: string, kind: ColumnReading['kind']): number {
  switch (kind) {
    case 'date':
    case 'timestamp':
      return namesTime(name) ? byName : usual
    case 'integer':
    case 'decimal':
    case 'number':
      return namesAmount(name) ? byName : usual
    default:
      return usual
  }
}
