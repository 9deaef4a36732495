import { namesIdentity } from './identity'
import { isTypedNull } from './nulls'

const amount = '[¥￥$€£]?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?[万亿kKM]?元?'
const span = new RegExp(`^(${amount})\\s*(?:-|–|—|~|～|至|到)\\s*(${amount})$`, 'u')
/** What stands at either end of a list of spans: `5000以上`, `500+`, `< 10`. */
const openEnd = new RegExp(
  `^(?:[<>≤≥]=?\\s*${amount}|${amount}\\s*(?:\\+|以上|以下|及以上|及以下))$`,
  'u',
)
const usual = 0.95

/** Whether the values of a column are spans of numbers, such as `1-10` or `100~200`: text that only looks like numbers. */
export function areSpans(name: string, values: readonly string[]): boolean {
  if (namesIdentity(name)) return false
  const filled = values.map((value) => value.trim()).filter((value) => !isTypedNull(value))
  const spans = filled.filter(isSpan)
  const ends = filled.filter((value) => openEnd.test(value))
  return spans.length > 0 && spans.length + ends.length >= filled.length * usual
}

function isSpan(value: string): boolean {
  const [, from, to] = span.exec(value) ?? []
  return from !== undefined && to !== undefined && valueOf(from) < valueOf(to)
}

const moved: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, k: 1e3, K: 1e3, M: 1e6 }

/** An end of a span as a number. */
function valueOf(text: string): number {
  const unit = /[万亿kKM]/u.exec(text)?.[0] ?? ''
  return Number(text.replace(/[^\d.]/g, '')) * (moved[unit] ?? 1)
}
