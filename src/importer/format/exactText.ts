/** `-1234` of scale 2 as `-12.34`: digits are never counted with. */
export function decimalText(digits: bigint, scale: number): string {
  if (scale <= 0) return digits.toString()
  const minus = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  return `${minus}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** A whole number that fills its bytes, the highest first, with its sign. */
export function signedNumber(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  const bits = BigInt(bytes.length * 8)
  return bits > 0n && value >> (bits - 1n) === 1n ? value - (1n << bits) : value
}

const microsOfDay = 86_400_000_000n

/** A day counted from 1970, in ISO form. */
export function dateText(days: number): string {
  if (days !== lastDay) {
    lastText = dayText(days)
    lastDay = days
  }
  return lastText
}

/** Days come many times one after the other. */
let lastDay = Number.NaN
let lastText = ''

function dayText(days: number): string {
  const date = new Date(days * 86_400_000)
  return Number.isNaN(date.getTime()) ? String(days) : isoYear(date.toISOString().slice(0, -14))
}

/** An instant in microseconds from 1970, in ISO form to the last of them that is not 0. */
export function instantText(micros: bigint): string {
  let rest = micros % microsOfDay
  if (rest < 0n) rest += microsOfDay
  const days = Number((micros - rest) / microsOfDay)
  return `${dateText(days)} ${timeText(rest)}`
}

/** A time of day in microseconds. */
export function timeText(micros: bigint): string {
  const seconds = Number(micros / 1_000_000n)
  const two = (n: number) => String(n).padStart(2, '0')
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const fraction = micros % 1_000_000n
  return fraction === 0n ? clock : `${clock}.${String(fraction).padStart(6, '0')}`
}

function isoYear(text: string): string {
  return text.replace(/^\+00/, '')
}

/** Nested values as JSON, their large numbers as they are. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === 'bigint')
      return Number.isSafeInteger(Number(one)) ? Number(one) : one.toString()
    if (one instanceof Uint8Array) return binaryText(one)
    return one
  })
}

/** Bytes as text where they are text, else in hexadecimal digits. */
export function binaryText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
