import { sql, type Sql } from '../../sql'
import { isNumeric } from '../../table/kinds'
import type { Column } from '../../table/table'
import { normalised } from '../presets/normalised'
import { type CanonicalFile, columnOf, platformOf, type Setting } from './file'
import type { CanonicalTable, Field } from './field'
import { ofPersons } from './persons'
import { inZone, isLocal } from './zones'

const types: Readonly<Record<Field['unit'], Sql>> = {
  text: sql`VARCHAR`,
  timestamp: sql`TIMESTAMP`,
  date: sql`DATE`,
  count: sql`DOUBLE`,
  money: sql`DECIMAL(18, 4)`,
  score: sql`DOUBLE`,
}

/** The rows of one file under a table's names. `age` is its number: of the same row that of the highest counts. */
export function fileRows(
  file: CanonicalFile,
  { fields, key }: CanonicalTable,
  age: number,
  setting: Setting,
): Sql {
  const { report } = file
  const named = [
    sql`${report.file} AS file`,
    sql`${age} AS file_number`,
    sql`${platformOf(file)} AS platform`,
    ...(key.includes('report')
      ? [sql`${report.reading.preset ?? report.nature.header} AS report`]
      : []),
    ...fields.map((field) => sql`${value(file, field)} AS ${sql.id(field.name)}`),
    ...(fields.some(({ unit }) => unit === 'date')
      ? [sql`${lastDay(file, fields)} AS last_day`]
      : []),
  ]
  return sql`SELECT
  ${sql.join(
    named,
    sql`,
  `,
  )}
FROM ${source(file, fields, setting)}`
}

/** The file's table, its local times in the notebook's zone. */
export function source(file: CanonicalFile, fields: readonly Field[], setting: Setting): Sql {
  const relation = ofCustomers(file, fields)
  const { timezone } = file.report.nature
  if (timezone === undefined) return relation
  const times = fields.flatMap((field) => columnOf(file, field.from)?.name ?? [])
  const local = [...new Set(times)].filter((name) => isLocal(file, name))
  return inZone(relation, local, timezone, setting.timezone)
}

/** The file's table, with persons in its column of customers where another file knows them. */
function ofCustomers(file: CanonicalFile, fields: readonly Field[]): Sql {
  const relation = sql.id(file.relation)
  const field = fields.find(({ name }) => name === 'customer_id')
  const column = field && columnOf(file, field.from)
  return file.persons && column ? ofPersons(relation, column.name) : relation
}

/** What fills a field: a column, else what is known of the whole file, else nothing. */
export function value(file: CanonicalFile, field: Field): Sql {
  const { nature, reading } = file.report
  const column = columnOf(file, field.from)
  switch (field.name) {
    case 'currency':
      return currency(file, column)
    case 'channel':
      return nature.channel === undefined
        ? plain(field, column)
        : column
          ? sql`coalesce(${plain(field, column)}, ${nature.channel})`
          : sql`${nature.channel}`
    case 'source':
    case 'medium':
      return place(file, field, column)
    case 'region':
      // Addresses of Chinese platforms begin with the province; the rest is nobody's business.
      return column && nature.timezone === 'Asia/Shanghai'
        ? sql`split_part(${plain(field, column)}, ' ', 1)`
        : plain(field, column)
    case 'outcome':
      return column?.kind === 'boolean'
        ? sql`CAST(CAST(${sql.id(column.name)} AS INTEGER) AS DOUBLE)`
        : plain(field, column)
    default:
      if (field.unit === 'date' && !column) return dayOf(file)
      return field.name === 'status' && reading.preset !== undefined && column
        ? sql`replace(${plain(field, column)}, '，', ',')`
        : plain(field, column)
  }
}

/** What a row comes to: its amount, else price by quantity where the file has no amounts. */
export function amountOf(file: CanonicalFile, field: Field): Sql {
  const price = columnOf(file, ['price'])
  if (field.name !== 'amount' || columnOf(file, field.from) || !price) return value(file, field)
  const quantity = columnOf(file, ['quantity'])
  const times = quantity
    ? sql` * coalesce(CAST(${sql.id(quantity.name)} AS DECIMAL(18, 4)), 1)`
    : sql.empty
  return sql`CAST(CAST(${sql.id(price.name)} AS DECIMAL(18, 4))${times} AS DECIMAL(18, 4))`
}

function plain({ unit }: Field, column: Column | undefined): Sql {
  const type = types[unit]
  if (!column) return sql`CAST(NULL AS ${type})`
  const name = sql.id(column.name)
  const isNumber = unit === 'count' || unit === 'money' || unit === 'score'
  const fits = isNumber ? isNumeric(column.kind) : true
  return fits ? sql`CAST(${name} AS ${type})` : sql`TRY_CAST(${name} AS ${type})`
}

function currency({ report }: CanonicalFile, column: Column | undefined): Sql {
  const known = report.nature.currency
  const stated = column && sql`upper(trim(CAST(${sql.id(column.name)} AS VARCHAR)))`
  if (known === undefined) return stated ?? sql`CAST(NULL AS VARCHAR)`
  return stated ? sql`coalesce(${stated}, ${known})` : sql`${known}`
}

/** `google / cpc` in one column is a source and a medium. */
function place(file: CanonicalFile, field: Field, column: Column | undefined): Sql {
  const both = columnOf(file, ['source'])
  const isBoth = both !== undefined && /medium|媒介/i.test(both.name)
  if (!isBoth || (field.name === 'medium' && column)) return plain(field, column)
  return sql`nullif(trim(split_part(${sql.id(both.name)}, '/', ${field.name === 'source' ? 1 : 2})), '')`
}

/** The day of a row where no column says it: counted from the first day the file is about, or that day. */
function dayOf({ report, columns }: CanonicalFile): Sql {
  const { period } = report.nature
  if (!period) return sql`CAST(NULL AS DATE)`
  const from = sql.literal({ type: 'date', iso: period.from })
  const nth = columns.find(({ name }) => normalised(name) === 'nth day')
  return nth ? sql`${from} + CAST(${sql.id(nth.name)} AS INTEGER)` : from
}

/** The last day a row is about: another than the first where the file says only a range. */
function lastDay(file: CanonicalFile, fields: readonly Field[]): Sql {
  const field = fields.find(({ unit }) => unit === 'date')
  const { period } = file.report.nature
  const nth = file.columns.some(({ name }) => normalised(name) === 'nth day')
  if (!field) return sql`CAST(NULL AS DATE)`
  const until = file.columns.find(({ name }) => name === file.report.nature.until)
  if (until) return sql`TRY_CAST(${sql.id(until.name)} AS DATE)`
  if (columnOf(file, field.from) || !period || nth) return value(file, field)
  return sql.literal({ type: 'date', iso: period.to })
}
