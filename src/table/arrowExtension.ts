import { isoTime } from './instant'

/** A 128-bit integer stored with its least byte first. */
export function hugeInteger(bytes: Uint8Array, signed: boolean): number | bigint {
  const magnitude = littleEndian(bytes)
  const value = signed ? BigInt.asIntN(128, magnitude) : magnitude
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/**
 * DuckDB's integer of any length: three bytes of header whose first bit is the sign, then the magnitude
 * with its greatest byte first; a negative one has every bit inverted, header included.
 */
export function bignum(bytes: Uint8Array): number | bigint {
  const negative = ((bytes[0] ?? 0) & 0x80) === 0
  const digits = bytes.subarray(3).map((byte) => (negative ? ~byte : byte))
  const magnitude = littleEndian(digits.reverse())
  const value = negative ? -magnitude : magnitude
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

/** The canonical text of a UUID from its sixteen bytes. */
export function uuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The zeros and ones of a bit string; the first byte says how many leading bits are padding. */
export function bitText(bytes: Uint8Array): string {
  const bits = Array.from(bytes.subarray(1), (byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.slice(bytes[0])
}

const greatestOffset = 16 * 3600 - 1

/** 40 bits of microseconds above 24 bits that hold the offset counted down from its greatest value. */
export function timeWithZone(bytes: Uint8Array): string {
  const bits = littleEndian(bytes)
  const microseconds = Number(bits >> 24n)
  const offset = greatestOffset - Number(bits & 0xffffffn)
  const clock = isoTime(Math.floor(microseconds / 1e6), microseconds % 1e6, 6)
  const away = Math.abs(offset)
  const zone = isoTime(away, 0, 0).replace(/:00$/, '')
  return `${clock}${offset < 0 ? '-' : '+'}${zone}`
}
