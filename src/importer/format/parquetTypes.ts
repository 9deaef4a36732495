import type { FileMetaData, SchemaElement, SchemaTree } from 'hyparquet'
import type { TypedSource } from './opened'
import {
  binaryText,
  dateText,
  decimalText,
  instantText,
  jsonText,
  signedNumber,
  timeText,
} from './exactText'
import * as typed from './typedText'

/** A column of the table: a field of the file, or one within a field that is a record. */
export interface ParquetColumn extends typed.TypedText, TypedSource {
  /** the field of the file it comes from */
  readonly field: string
}

/** The columns of a file, records flattened to dotted names. */
export function typedColumns(schema: SchemaTree): readonly ParquetColumn[] {
  return schema.children.flatMap((field) => flattened(field, field.element.name, (value) => value))
}

function flattened(
  node: SchemaTree,
  name: string,
  reach: (value: unknown) => unknown,
  field = name,
): readonly ParquetColumn[] {
  const { element, children } = node
  const isRecord =
    children.length > 0 &&
    element.repetition_type !== 'REPEATED' &&
    element.converted_type === undefined &&
    element.logical_type === undefined
  if (isRecord)
    return children.flatMap((child) => {
      const key = child.element.name
      const inner = (value: unknown) =>
        (reach(value) as Readonly<Record<string, unknown>> | null)?.[key]
      return flattened(child, `${name}.${key}`, inner, field)
    })
  const nested = children.length > 0 || element.repetition_type === 'REPEATED'
  const { reading, text } = nested ? { reading: undefined, text: jsonText } : leaf(element)
  return [
    {
      name,
      field,
      ...(reading && { reading }),
      reach,
      text,
    },
  ]
}

type Leaf = Omit<typed.TypedText, 'name'>

function leaf(element: SchemaElement): Leaf {
  const { type, converted_type: converted, logical_type: logical } = element
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') return decimal(element)
  if (type === 'BOOLEAN') return { reading: typed.truth, text: String }
  if (converted === 'DATE' || logical?.type === 'DATE')
    return { reading: typed.day, text: (days) => dateText(Number(days)) }
  if (type === 'INT96') return local
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC ? universal : local
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') return universal
  if (logical?.type === 'TIME') return { text: time(logical.unit) }
  if (converted === 'TIME_MILLIS') return { text: time('MILLIS') }
  if (converted === 'TIME_MICROS') return { text: time('MICROS') }
  if (
    converted === 'UINT_64' ||
    (logical?.type === 'INTEGER' && logical.bitWidth === 64 && !logical.isSigned)
  )
    return { reading: typed.decimalReading(20, 0), text: String }
  if (type === 'INT32' || type === 'INT64') return { reading: typed.wholeNumber, text: String }
  if (type === 'FLOAT' || type === 'DOUBLE' || logical?.type === 'FLOAT16')
    return { reading: typed.anyNumber, text: String }
  const ofBytes = isText(element) ? (bytes: Uint8Array) => decoder.decode(bytes) : binaryText
  return { text: (value) => (value instanceof Uint8Array ? ofBytes(value) : anyText(value)) }
}

/** What is damaged in a text is shown as such. */
const decoder = new TextDecoder()

const local: Leaf = { reading: typed.localInstant, text: (micros) => instantText(micros as bigint) }
const universal: Leaf = {
  reading: typed.instant,
  text: (micros) => `${instantText(micros as bigint)}+00:00`,
}

function time(unit: 'MILLIS' | 'MICROS' | 'NANOS'): (value: unknown) => string {
  return (value) => {
    const count = BigInt(value as number | bigint)
    return timeText(unit === 'MILLIS' ? count * 1000n : unit === 'NANOS' ? count / 1000n : count)
  }
}

function decimal({ precision = 18, scale = 0 }: SchemaElement): Leaf {
  return {
    reading: typed.decimalReading(precision, scale),
    text: (value) =>
      decimalText(
        value instanceof Uint8Array ? signedNumber(value) : BigInt(value as number | bigint),
        scale,
      ),
  }
}

function anyText(value: unknown): string {
  return typeof value === 'object' ? jsonText(value) : String(value)
}

/**
 * The same file without the types the reader would convert: decimals come as they are stored and not as doubles, the texts of
 * fields as their bytes.
 */
export function withoutConversion(metadata: FileMetaData): FileMetaData {
  const texts = fieldsOf(metadata).filter(isText)
  const schema = metadata.schema.map((element) => {
    const isDecimal =
      element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL'
    if (!isDecimal && !texts.includes(element)) return element
    const stored = { ...element }
    delete stored.converted_type
    delete stored.logical_type
    return stored
  })
  return { ...metadata, schema }
}

function isText({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted === 'UTF8' || logical?.type === 'STRING'
}

/** The fields of a file that are single values. */
function fieldsOf({ schema }: FileMetaData): readonly SchemaElement[] {
  const fields: SchemaElement[] = []
  const past = (at: number): number => {
    let next = at + 1
    for (let i = 0; i < (schema[at]?.num_children ?? 0); i++) next = past(next)
    return next
  }
  for (let at = 1; at < schema.length; at = past(at)) {
    const element = schema[at]
    if (element && !element.num_children && element.repetition_type !== 'REPEATED')
      fields.push(element)
  }
  return fields
}
