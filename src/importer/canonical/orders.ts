import { script, sql, type Sql, type Step } from '../../sql'
import type { RoleName } from '../contract'
import { type CanonicalFile, columnOf, platformOf, type Setting } from './file'
import { agesOf } from './age'
import { convertedStep } from './rates'
import { amountOf, source, value } from './select'
import { isCancelled, isPaidBack, mayBeRefund } from './status'
import type { Field } from './field'
import { orders } from './tables'
import { unionStep } from './union'
import type { Words } from './words'

const added: ReadonlySet<string> = new Set(['amount', 'refund', 'discount', 'shipping', 'units'])

/** One row an order out of files of orders and of lines. */
export function ordersCell(
  files: readonly CanonicalFile[],
  setting: Setting,
  words: Words,
  converts: boolean,
): Sql {
  const ages = agesOf(files)
  const steps = files.map((file, i): Step => ({
    name: `file_${i + 1}`,
    note: `${words.file(file.report.file)}${words.stop}${words.perOrder}`,
    sql: orderRows(file, ages[i] ?? 0, setting),
  }))
  const latest: Step = { name: 'latest', note: words.latestOrder, sql: latestOrders }
  const refunds: Step = { name: 'with_refunds', note: words.refunds, sql: withRefunds }
  const more = converts ? [convertedStep('with_refunds', moneyNames, setting, words)] : []
  return script(
    [...steps, unionStep(steps, words), latest, refunds, ...more],
    more[0]?.name ?? 'with_refunds',
  )
}

const moneyNames = orders.fields.filter(({ unit }) => unit === 'money').map(({ name }) => name)

/** Of each order the rows of the newest file, of orders and of lines apart. Rows without an id are orders of their own. */
const latestOrders = sql`SELECT
  *,
  dense_rank() OVER (PARTITION BY platform, order_id ORDER BY is_derived) = 1 AS is_best
FROM all_rows
QUALIFY order_id IS NULL
  OR dense_rank() OVER (PARTITION BY platform, order_id, is_derived ORDER BY file_number DESC) = 1`

const withRefunds = sql`SELECT
  platform,
  order_id,
  ${sql.join(
    orders.fields
      .filter(({ name }) => name !== 'order_id')
      .map(({ name }) => sql`${combined(name)} AS ${sql.id(name)}`),
    sql`,
  `,
  )},
  arg_max(file, row_number) FILTER (WHERE is_best) AS file
FROM latest
GROUP BY platform, order_id, CASE WHEN order_id IS NULL THEN row_number END
ORDER BY ordered_at, order_id`

/**
 * Of several rows of one order: the last positive one, less the negative ones. What a file of orders leaves
 * open is filled from its lines.
 */
function combined(name: string): Sql {
  const field = sql.id(name)
  if (name === 'amount')
    return sql`coalesce(arg_max(amount, row_number) FILTER (WHERE is_best AND amount >= 0), sum(amount) FILTER (WHERE is_best), sum(amount))`
  const isSale = sql`FILTER (WHERE is_best AND coalesce(amount, 0) >= 0)`
  if (name === 'refund')
    return sql`CASE WHEN count(*) FILTER (WHERE is_best AND amount >= 0) > 0
    THEN nullif(coalesce(arg_max(refund, row_number) ${isSale}, 0) - coalesce(sum(amount) FILTER (WHERE is_best AND amount < 0), 0), 0)
    ELSE max(refund) END`
  return sql`coalesce(arg_max(${field}, row_number) ${isSale}, max(${field}))`
}

function orderRows(file: CanonicalFile, age: number, setting: Setting): Sql {
  const { grain = 'order', perOrder = [] } = file.report.nature
  const from = source(file, orders.fields, setting)
  const head = sql`SELECT
  ${file.report.file} AS file,
  ${age} AS file_number,
  ${platformOf(file)} AS platform,
  ${grain === 'line'} AS is_derived,
  row_number() OVER () AS row_number`
  if (grain === 'order') {
    const fields = orders.fields.map(
      (field) => sql`${cellOf(file, field, from)} AS ${sql.id(field.name)}`,
    )
    return sql`${head},
  ${sql.join(
    fields,
    sql`,
  `,
  )}
FROM ${from}`
  }
  const order = value(file, field('order_id'))
  const fields = orders.fields
    .filter(({ name }) => name !== 'order_id')
    .map((one) => sql`${perOrderValue(file, one, grain, perOrder, from)} AS ${sql.id(one.name)}`)
  return sql`${head},
  *
FROM (
  SELECT
    ${order} AS order_id,
    ${sql.join(
      fields,
      sql`,
    `,
    )}
  FROM ${from}
  GROUP BY 1
  ORDER BY 3
)`
}

function perOrderValue(
  file: CanonicalFile,
  one: Field,
  grain: 'line' | 'first-line',
  perOrder: readonly RoleName[],
  from: Sql,
): Sql {
  const inner = cellOf(file, one, from)
  if (one.unit === 'timestamp') return sql`min(${inner})`
  const isPriced = one.name === 'amount' && columnOf(file, ['price']) !== undefined
  if (isConstant(file, one) && !isPriced && !stateTells(file, one)) return sql`any_value(${inner})`
  const repeats = one.from.some((role) => perOrder.includes(role))
  const status = field('status')
  // A line that was cancelled is no part of its order, unless all of them were.
  const counts =
    grain === 'line' && !repeats && !isConstant(file, status)
      ? sql` FILTER (WHERE NOT ${isCancelled(value(file, status))})`
      : sql.empty
  const whole = sql`${repeats || !added.has(one.name) ? sql`max` : sql`sum`}(${inner})`
  const isPart = counts.text !== '' && (added.has(one.name) || one.name === 'status')
  return isPart ? sql`coalesce(${whole}${counts}, ${whole})` : whole
}

/** What a row has of a field. A refund that only a state tells is the whole amount, unless refunds stand in rows of their own. */
function cellOf(file: CanonicalFile, one: Field, from: Sql): Sql {
  if (!stateTells(file, one)) return amountOf(file, one)
  const paid = amountOf(file, field('amount'))
  const status = value(file, field('status'))
  return sql`CASE WHEN ${paid} > 0 AND ${isPaidBack(status)}
    AND NOT EXISTS (SELECT 1 FROM ${from} WHERE ${paid} < 0 AND ${mayBeRefund(status)}) THEN ${paid} END`
}

/** Whether what a file says of refunds, it says with the states of its orders. */
function stateTells(file: CanonicalFile, one: Field): boolean {
  return one.name === 'refund' && isConstant(file, one) && !isConstant(file, field('status'))
}

function isConstant(file: CanonicalFile, { from }: Field): boolean {
  return columnOf(file, from) === undefined
}

function field(name: string): Field {
  const found = orders.fields.find((one) => one.name === name)
  if (!found) throw new Error(`unknown field: ${name}`)
  return found
}
