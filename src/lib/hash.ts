/**
 * A stable 128-bit hash of a string as 32 hexadecimal digits: four lanes over its UTF-16 code units,
 * multiplied, rotated and mixed into each other. For telling contents apart, not for security.
 */
export function hash(text: string): string {
  let a = 0x9e3779b9
  let b = 0x243f6a88 ^ text.length
  let c = 0xb7e15162
  let d = 0x6a09e667
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(rotate(a ^ unit, 15), 0x85ebca77) + d
    b = Math.imul(rotate(b ^ unit, 13), 0xc2b2ae3d) ^ a
    c = Math.imul(rotate(c ^ unit, 17), 0x27d4eb2f) + b
    d = Math.imul(rotate(d ^ unit, 11), 0x165667b1) ^ c
  }
  const total = a + b + c + d
  return [a ^ total, b + rotate(total, 8), c ^ rotate(total, 16), d + rotate(total, 24)]
    .map((lane, i) => hex(mixed(lane + i)))
    .join('')
}

const rotate = (lane: number, bits: number) => (lane << bits) | (lane >>> (32 - bits))

/** Spreads every bit of a lane over all of it. */
function mixed(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return twice ^ (twice >>> 16)
}

const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0')
