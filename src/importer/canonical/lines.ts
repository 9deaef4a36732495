import { script, sql, type Sql, type Step } from '../../sql'
import { type CanonicalFile, platformOf, type Setting } from './file'
import { agesOf } from './age'
import { convertedStep } from './rates'
import { amountOf, source, value } from './select'
import type { Field } from './field'
import { orderLines } from './tables'
import { unionStep } from './union'
import type { Words } from './words'

/** Fields of a line that are its order's. */
const ofOrder: ReadonlySet<string> = new Set([
  'customer_id',
  'ordered_at',
  'paid_at',
  'status',
  'currency',
])

/** One row an item out of files whose rows are lines. */
export function linesCell(
  files: readonly CanonicalFile[],
  setting: Setting,
  words: Words,
  converts: boolean,
): Sql {
  const ages = agesOf(files)
  const steps = files.map((file, i): Step => ({
    name: `file_${i + 1}`,
    note: `${words.file(file.report.file)}${words.stop}${words.lines}`,
    sql: lineRows(file, ages[i] ?? 0, setting),
  }))
  const latest: Step = {
    name: 'latest',
    note: words.latestOrder,
    sql: sql`SELECT * EXCLUDE (file_number, row_number)
FROM all_rows
QUALIFY file_number = max(file_number) OVER (PARTITION BY platform, order_id)
  AND (line_number IS NULL OR row_number = max(row_number) OVER (PARTITION BY platform, order_id, line_number, file_number))`,
  }
  const names = orderLines.fields.filter(({ unit }) => unit === 'money').map(({ name }) => name)
  const more = converts ? [convertedStep('latest', names, setting, words)] : []
  const end = more[0]?.name ?? 'latest'
  const known = [...ofOrder].map(
    (name) => sql`coalesce(l.${sql.id(name)}, o.${sql.id(name)}) AS ${sql.id(name)}`,
  )
  const result: Step = {
    name: 'result',
    note: words.known,
    sql: sql`SELECT l.* EXCLUDE (line_number) REPLACE (
  ${sql.join(
    known,
    sql`,
  `,
  )}
)
FROM ${sql.id(end)} AS l
LEFT JOIN orders AS o ON o.platform = l.platform AND o.order_id = l.order_id
ORDER BY l.order_id, l.line_id`,
  }
  return script([...steps, unionStep(steps, words), latest, ...more, result], 'result')
}

function lineRows(file: CanonicalFile, age: number, setting: Setting): Sql {
  const order = value(file, named('order_id'))
  const fields = orderLines.fields
    .filter(({ name }) => name !== 'line_id' && name !== 'order_id')
    .map((field) => sql`${lineValue(file, field, order)} AS ${sql.id(field.name)}`)
  const line = value(file, named('line_id'))
  return sql`SELECT
  ${file.report.file} AS file,
  ${age} AS file_number,
  ${platformOf(file)} AS platform,
  row_number() OVER () AS row_number,
  ${order} AS order_id,
  ${line} AS line_number,
  coalesce(${line}, concat(${order}, '-', row_number() OVER (PARTITION BY ${order}))) AS line_id,
  ${sql.join(
    fields,
    sql`,
  `,
  )}
FROM ${source(file, orderLines.fields, setting)}`
}

function lineValue(file: CanonicalFile, field: Field, order: Sql): Sql {
  const { grain, perOrder = [] } = file.report.nature
  const inner = amountOf(file, field)
  if (grain === 'first-line') {
    if (ofOrder.has(field.name))
      return sql`coalesce(${inner}, max(${inner}) OVER (PARTITION BY ${order}))`
    // The order's own amounts stand on its first line and are no line's.
    if (isSum(field)) return lineSum(file, field)
  }
  return field.from.some((role) => perOrder.includes(role)) ? lineSum(file, field) : inner
}

const isSum = ({ name }: Field) => name === 'amount' || name === 'discount' || name === 'refund'

/** What a line comes to where the file says only what its order does: price by quantity, else nothing. */
function lineSum(file: CanonicalFile, { name }: Field): Sql {
  return name === 'amount'
    ? sql`CAST(${value(file, named('unit_price'))} * ${value(file, named('quantity'))} AS DECIMAL(18, 4))`
    : sql`CAST(NULL AS DECIMAL(18, 4))`
}

function named(name: string): Field {
  const found = orderLines.fields.find((one) => one.name === name)
  if (!found) throw new Error(`unknown field: ${name}`)
  return found
}
