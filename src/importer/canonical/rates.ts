import { sql, type Sql, type Step } from '../../sql'
import type { Setting } from './file'
import type { Words } from './words'

/** The name of the cell that holds the rates. */
export const ratesTable = 'exchange_rates'

/** A cell of rates to fill in: one unit of each currency in units of the notebook's. */
export function ratesCell(currencies: readonly string[], { currency }: Setting): Sql {
  const rows = currencies.map(
    (code) => sql`
  (${code}, ${code === currency ? sql`1.0` : sql`NULL`})`,
  )
  return sql`SELECT currency, CAST(rate AS DECIMAL(18, 8)) AS rate
FROM (VALUES${sql.join(rows, sql`,`)}
) AS rates(currency, rate)`
}

const rate = /\('([A-Z]{3})', *([^()]+)\)/g

/** A cell of rates with those that another one has filled in. */
export function withRates(cell: string, filled: string): string {
  const known = new Map([...filled.matchAll(rate)].map(([, code, value]) => [code, value]))
  return cell.replace(rate, (row: string, code: string) => {
    const value = known.get(code)
    return value === undefined ? row : `('${code}', ${value})`
  })
}

/** Amounts by their rate; what has none stays as it is, with its own currency, so that nobody adds it up. */
export function convertedStep(
  from: string,
  names: readonly string[],
  { currency }: Setting,
  words: Words,
): Step {
  const each = names.map(
    (name) =>
      sql`CASE WHEN rates.rate IS NULL THEN t.${sql.id(name)} ELSE CAST(t.${sql.id(name)} * rates.rate AS DECIMAL(18, 4)) END AS ${sql.id(name)}`,
  )
  return {
    name: 'converted',
    note: words.converted,
    sql: sql`SELECT t.* REPLACE (
  ${sql.join(
    each,
    sql`,
  `,
  )},
  CASE WHEN rates.rate IS NULL THEN t.currency ELSE ${currency} END AS currency
)
FROM ${sql.id(from)} AS t
LEFT JOIN ${sql.id(ratesTable)} AS rates ON rates.currency = t.currency`,
  }
}
