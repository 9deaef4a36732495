import { DataType, IntervalUnit, TimeUnit, type Field } from 'apache-arrow'
import type { Kind } from './table'

/** What an Arrow field is in the engine's terms. */
export interface ColumnType {
  readonly kind: Kind
  readonly type: string
  readonly scale?: number
}

const own = (kind: Kind, type: string): ColumnType => ({ kind, type })

/**
 * The engine's own name for a type that Arrow has no word for, such as `hugeint`: DuckDB's lossless
 * conversion leaves it in the field's metadata.
 */
export function extensionName(field: Field): string | undefined {
  const name = field.metadata.get('ARROW:extension:name')
  if (name !== 'arrow.opaque') return name
  const metadata: unknown = JSON.parse(field.metadata.get('ARROW:extension:metadata') || '{}')
  const typed = typeof metadata === 'object' && metadata !== null && 'type_name' in metadata
  return typed ? String(metadata.type_name) : undefined
}

const extensions: Readonly<Record<string, ColumnType>> = {
  'arrow.bool8': own('boolean', 'BOOLEAN'),
  'arrow.uuid': own('text', 'UUID'),
  hugeint: own('integer', 'HUGEINT'),
  uhugeint: own('integer', 'UHUGEINT'),
  bignum: own('integer', 'BIGNUM'),
  time_tz: own('time', 'TIME WITH TIME ZONE'),
  bit: own('text', 'BIT'),
}

/** The kind and the engine's type name of a field. */
export function columnType(field: Field): ColumnType {
  const extension = extensionName(field)
  const known = extension === undefined ? undefined : extensions[extension]
  if (known) return known
  const type: DataType = field.type
  if (DataType.isNull(type)) return own('null', 'NULL')
  if (DataType.isBool(type)) return own('boolean', 'BOOLEAN')
  if (DataType.isInt(type))
    return own('integer', integerNames[type.bitWidth][type.isSigned ? 1 : 0])
  if (DataType.isFloat(type)) return own('number', type.precision === 1 ? 'FLOAT' : 'DOUBLE')
  if (DataType.isDecimal(type)) {
    const { precision, scale } = type
    return { kind: 'decimal', type: `DECIMAL(${precision},${scale})`, scale }
  }
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return own('text', 'VARCHAR')
  if (DataType.isBinary(type) || DataType.isLargeBinary(type)) return own('binary', 'BLOB')
  if (DataType.isFixedSizeBinary(type)) return own('binary', 'BLOB')
  if (DataType.isDate(type)) return own('date', 'DATE')
  if (DataType.isTime(type)) return own('time', 'TIME')
  if (DataType.isTimestamp(type)) {
    if (type.timezone) return own('timestamp', 'TIMESTAMP WITH TIME ZONE')
    return own('timestamp', timestampNames[type.unit])
  }
  if (DataType.isInterval(type) && type.unit === IntervalUnit.MONTH_DAY_NANO) {
    return own('interval', 'INTERVAL')
  }
  if (DataType.isDictionary(type)) return own('text', 'ENUM')
  if (DataType.isList(type)) return own('list', `${nested(type.children[0])}[]`)
  if (DataType.isFixedSizeList(type)) {
    return own('list', `${nested(type.children[0])}[${type.listSize}]`)
  }
  if (DataType.isStruct(type)) return own('struct', `STRUCT(${members(type.children)})`)
  if (DataType.isUnion(type)) return own('struct', `UNION(${members(type.children)})`)
  if (DataType.isMap(type)) {
    const [key, value] = type.children[0]?.type.children ?? []
    return own('map', `MAP(${nested(key)}, ${nested(value)})`)
  }
  throw new Error(`unknown column type: ${String(type)}`)
}

const integerNames = {
  8: ['UTINYINT', 'TINYINT'],
  16: ['USMALLINT', 'SMALLINT'],
  32: ['UINTEGER', 'INTEGER'],
  64: ['UBIGINT', 'BIGINT'],
} as const

const timestampNames = {
  [TimeUnit.SECOND]: 'TIMESTAMP_S',
  [TimeUnit.MILLISECOND]: 'TIMESTAMP_MS',
  [TimeUnit.MICROSECOND]: 'TIMESTAMP',
  [TimeUnit.NANOSECOND]: 'TIMESTAMP_NS',
} as const

function nested(field: Field | undefined): string {
  return field ? columnType(field).type : 'NULL'
}

function members(fields: readonly Field[]): string {
  return fields
    .map((field) => `"${field.name.replaceAll('"', '""')}" ${columnType(field).type}`)
    .join(', ')
}
