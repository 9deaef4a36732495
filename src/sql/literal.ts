/** A calendar date or a timestamp without zone, in ISO form, to be rendered as a typed literal. */
interface Instant {
  readonly type: 'date' | 'timestamp'
  readonly iso: string
}

/** The plain values that have a literal in SQL. */
export type Scalar = Instant | string | number | bigint | boolean | null

/**
 * The SQL text of a value. Fractions are printed as doubles (`0.1e0`): a bare `0.1` would be a DECIMAL
 * and can lose its last bit on the way. Negative numbers stand in parentheses, so that no minus before
 * them can start a comment.
 */
export function literalText(value: Scalar): string {
  if (value === null) return 'NULL'
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      return numberText(value)
    case 'bigint':
      return bigintText(value)
    case 'boolean':
      return value ? 'TRUE' : 'FALSE'
    case 'object':
      return instantText(value)
    default:
      throw new Error(`invalid literal: ${typeof value}`)
  }
}

function quoted(text: string): string {
  if (text.includes('\0')) throw new Error('invalid text: contains U+0000')
  return `'${text.replaceAll("'", "''")}'`
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return `CAST('${String(value)}' AS DOUBLE)`
  if (Object.is(value, -0)) return '(-0e0)'
  const digits = String(Math.abs(value))
  const text = Number.isSafeInteger(value) || digits.includes('e') ? digits : `${digits}e0`
  return value < 0 ? `(-${text})` : text
}

function bigintText(value: bigint): string {
  if (BigInt.asIntN(63, value) === value) return value < 0n ? `(${value})` : `${value}`
  if (BigInt.asIntN(128, value) === value) return `CAST('${value}' AS HUGEINT)`
  if (BigInt.asUintN(128, value) === value) return `CAST('${value}' AS UHUGEINT)`
  throw new Error(`invalid integer: ${value}`)
}

const dateForm = /^([+-]?\d{4,6})(-\d\d-\d\d)$/
const timestampForm = /^([+-]?\d{4,6})(-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)$/

function instantText({ type, iso }: Instant): string {
  const form = (type === 'date' ? dateForm : timestampForm).exec(iso)
  if (!form) throw new Error(`invalid ${type}: ${iso}`)
  const [, year = '', monthAndDay = '', time] = form
  const signed = Number(year)
  const era = signed > 0 ? '' : ' (BC)'
  const years = String(signed > 0 ? signed : 1 - signed).padStart(4, '0')
  const clock = time ? ` ${time}` : ''
  return `${type.toUpperCase()} '${years}${monthAndDay}${era}${clock}'`
}
