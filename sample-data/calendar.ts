/** Days are counted from 2024-07-01, seconds from its midnight, both on the clock of the shop (UTC+8). */
const origin = Date.UTC(2024, 6, 1)
const day = 86_400
export const days = 730

const pad = (value: number) => String(value).padStart(2, '0')

/** `2024-07-01` for 0. */
export function date(index: number): string {
  const at = new Date(origin + index * day * 1000)
  return `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`
}

/** `2024-07-01 00:00:00` for 0. */
export function timestamp(seconds: number): string {
  const index = Math.floor(seconds / day)
  const rest = seconds - index * day
  const hour = Math.floor(rest / 3600)
  return `${date(index)} ${pad(hour)}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}`
}

export function dayOf(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - origin) / day / 1000
}

export const startOf = (iso: string) => dayOf(iso) * day

/** 1 is January. */
export const month = (index: number) => Number(date(index).slice(5, 7))

/** 0 is Monday; 2024-07-01 was one. */
export const weekday = (index: number) => ((index % 7) + 7) % 7
