import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import { words } from './identity'
import { enough } from './tolerance'

const written = /^(?:\d{1,4}:)?\d{1,2}:[0-5]\d(?:\.\d{1,6})?$/
/** `1小时2分`, `58秒`, `3m 22s` */
const spoken =
  /^(?=\d)(?:\d{1,4} ?(?:小时|时|h) ?)?(?:\d{1,3} ?(?:分钟?|m|min) ?)?(?:\d{1,3} ?(?:秒|s))?$/
/** Of a length these are as well the metres of a cable. */
const metres = /^\d+ ?m$/
const named =
  /(?<!\p{L})(duration|elapsed|length|time (on|spent|to)|(avg|average|mean|total|engagement|session|watch|view|play|handling|response|wait(ing)?) (session |visit |view |page |engagement |watch )?time|dauer|sitzungsdauer|durée|duración|durata|duração)(?![\p{L}])|时长|停留|耗时|用时|時長/u

/** How lengths of time such as `00:03:21` are read, where the name says that they are ones: in seconds. */
export function durationReading(
  name: string,
  values: readonly string[],
): ColumnReading | undefined {
  if (!named.test(words(name))) return undefined
  const read = values.filter((value) => written.test(value.trim()) || spoken.test(value.trim()))
  if (read.length === 0 || read.length < values.length * enough(name, 'text')) return undefined
  if (/\blength\b/.test(words(name)) && read.every((value) => metres.test(value.trim())))
    return undefined
  const kind = read.some((value) => value.includes('.')) ? 'number' : 'integer'
  return { kind, format: 'duration' }
}

const spokenForm =
  '([0-9]{1,4} ?(小时|时|h) ?)?([0-9]{1,3} ?(分|分钟|m|min) ?)?([0-9]{1,3} ?(秒|s))?'

/** The seconds of a length of time; NULL for any other text. */
export function secondsOf(raw: Sql, kind: 'integer' | 'number'): Sql {
  const text = sql`trim(${raw})`
  // Cast to whole seconds a fraction would be rounded away in silence.
  const fraction = kind === 'integer' ? '' : '([.][0-9]{1,6})?'
  const form = `([0-9]{1,4}:)?[0-9]{1,2}:[0-5][0-9]${fraction}`
  const part = (at: number) => sql`string_split(${text}, ':')[${at}]`
  const hours = sql`coalesce(TRY_CAST(${part(-3)} AS BIGINT), 0)`
  const minutes = sql`TRY_CAST(${part(-2)} AS BIGINT)`
  const seconds = kind === 'integer' ? sql`BIGINT` : sql`DOUBLE`
  const told = (unit: string) =>
    sql`coalesce(TRY_CAST(regexp_extract(${text}, ${`([0-9]+) ?(${unit})`}, 1) AS BIGINT), 0)`
  return sql`CASE WHEN ${text} <> '' AND regexp_full_match(${text}, ${spokenForm}) THEN ${told('小时|时|h')} * 3600 + ${told('分|m')} * 60 + ${told('秒|s')} WHEN regexp_full_match(${text}, ${form}) THEN ${hours} * 3600 + ${minutes} * 60 + TRY_CAST(${part(-1)} AS ${seconds}) END`
}
