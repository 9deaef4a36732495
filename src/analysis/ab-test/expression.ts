import { sql, type Sql } from '../../sql'
import type { Measured } from './metric'

const yes = [
  '1',
  'true',
  't',
  'yes',
  'y',
  'converted',
  'success',
  '是',
  '有',
  '已转化',
  '已购买',
  '成功',
]
const no = ['0', 'false', 'f', 'no', 'n', '', '否', '无', '未转化', '未购买', '失败']

const list = (words: readonly string[]) => sql.join(words.map((word) => sql`${word}`))
const plainText = (column: Sql) => sql`lower(trim(${column}))`

/** 1 where a value says that the unit converted, else 0: true, yes, 是, a number above zero, any time. */
export function happened({ name, kind }: Measured): Sql {
  const column = sql.id(name)
  switch (kind) {
    case 'boolean':
      return sql`CASE WHEN ${column} THEN 1 ELSE 0 END`
    case 'integer':
    case 'decimal':
    case 'number':
      return sql`CASE WHEN ${column} > 0 THEN 1 ELSE 0 END`
    case 'text':
      return sql`CASE
      WHEN ${column} IN ('0', 'false') THEN 0
      WHEN ${column} IN ('1', 'true') OR ${plainText(column)} IN (${list(yes)})
        OR TRY_CAST(${column} AS DOUBLE) > 0 THEN 1
      ELSE 0
    END`
    default:
      return sql`CASE WHEN ${column} IS NULL THEN 0 ELSE 1 END`
  }
}

/** Whether a text says neither that the unit converted nor that it did not; undefined where none can. */
export function isUnclear({ name, kind }: Measured): Sql | undefined {
  if (kind !== 'text') return undefined
  const column = sql.id(name)
  return sql`CASE
    WHEN ${column} IN ('0', '1', 'true', 'false') THEN false
    ELSE ${plainText(column)} NOT IN (${list([...yes, ...no])}) AND TRY_CAST(${column} AS DOUBLE) IS NULL
  END`
}

/** A finite number or NULL. Text that is no number is NULL, true is 1. */
export function amount({ name, kind }: Measured): Sql {
  const column = sql.id(name)
  switch (kind) {
    case 'number':
      return sql`CASE WHEN isfinite(${column}) THEN ${column} END`
    case 'boolean':
    case 'integer':
    case 'decimal':
    case 'null':
      return sql`CAST(${column} AS DOUBLE)`
    case 'text':
      return sql`CASE WHEN isfinite(TRY_CAST(${column} AS DOUBLE)) THEN TRY_CAST(${column} AS DOUBLE) END`
    default:
      return sql`CAST(NULL AS DOUBLE)`
  }
}
