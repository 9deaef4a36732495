import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import type { Expression, Places } from './expression'
import { blanks } from './nulls'
import { numberExpression } from './numberExpression'
import { timeExpression } from './timeExpression'

const unit = '\u001f'
const truths = ['true', 'yes', 'y', 't', '1', '是']
const untruths = ['false', 'no', 'n', 'f', '0', '否']

/**
 * The expression over the text column `raw`, and the test that the column `value`, made of it, is exact.
 * Times with an offset are brought into `timezone`.
 */
export function expressionOf(reading: ColumnReading, places: Places, timezone: string): Expression {
  const { raw, value } = places
  switch (reading.kind) {
    case 'text':
      return { value: reading.format === 'wrapped' ? unwrapped(raw) : raw }
    case 'boolean':
      return {
        value: sql`CASE WHEN ${isOneOf(truths, raw)} THEN TRUE WHEN ${isOneOf(untruths, raw)} THEN FALSE END`,
        exact: sql`${value} IS NOT NULL`,
      }
    case 'date':
    case 'timestamp':
      return timeExpression(reading, places, timezone)
    default:
      return numberExpression(reading, raw, value)
  }
}

/** One search in one text: a list of words costs the engine a vector for each word of each column. */
function isOneOf(words: readonly string[], raw: Sql): Sql {
  const all = ['', ...words, ''].join(unit)
  return sql`contains(${all}, concat(${unit}, lower(trim(${raw}, ${blanks})), ${unit}))`
}

function unwrapped(raw: Sql): Sql {
  return sql`nullif(trim(CASE WHEN starts_with(${raw}, '="') AND suffix(${raw}, '"') THEN substr(${raw}, 3, length(${raw}) - 3) WHEN starts_with(${raw}, '''') THEN substr(${raw}, 2) ELSE ${raw} END, ${blanks}), '')`
}
