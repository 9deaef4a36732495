import type { Formatter } from '../i18n/format'
import type { Say } from '../i18n/say'
import type { InputValue } from '../session/model'

const isoDate = /^\d{4}-\d\d-\d\d$/

/** What an input holds, in one line: ranges from–to, lists joined, dates by locale. */
export function inputText(value: InputValue, say: Say, format: Formatter): string {
  if (value === null) return '—'
  if (typeof value === 'boolean') return say(value ? 'report.yes' : 'report.no')
  if (typeof value === 'number' || typeof value === 'bigint') return format(value, 'number')
  if (typeof value === 'string') return format(value, isoDate.test(value) ? 'date' : 'text')
  if (value instanceof Uint8Array) return `${value.length} B`
  if (isList(value)) return value.map((one) => inputText(one, say, format)).join(say('report.list'))
  const { start, end } = value
  const from = inputText(start ?? null, say, format)
  const to = inputText(end ?? null, say, format)
  return from === to ? from : say('report.range', { from, to })
}

const isList = (value: InputValue): value is readonly InputValue[] => Array.isArray(value)
