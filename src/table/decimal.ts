/**
 * A decimal from its unscaled digits: a number while it has at most 15 significant digits, which a
 * double holds exactly, else its digits as text.
 */
export function decimal(unscaled: bigint, scale: number): number | string {
  const magnitude = unscaled < 0n ? -unscaled : unscaled
  if (magnitude < 1_000_000_000_000_000n) {
    // Both operands are exact doubles, so the division rounds once and gives the nearest double.
    return scale <= 22 ? Number(unscaled) / 10 ** scale : Number(`${unscaled}e-${scale}`)
  }
  return decimalText(unscaled, magnitude, scale)
}

function decimalText(unscaled: bigint, magnitude: bigint, scale: number): string {
  const sign = unscaled < 0n ? '-' : ''
  if (scale === 0) return `${sign}${magnitude}`
  const digits = String(magnitude).padStart(scale + 1, '0')
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
