import { type Sql, sql } from '../sql'

/** Names of the months in Dutch, English, French, German, Italian, Portuguese, Spanish and Swedish, long and short; no name means two. */
const names: readonly string[] = [
  'jan janv janvier januar january januari januari jänner gennaio gen enero ene janeiro',
  'feb fév févr fev fevr fevrier février februar february februari febbraio febrero fevereiro',
  'mar mars mär märz mrz maerz march marzo março marco maart mrt maa',
  'apr avr avril april aprile abril abr',
  'mai may mag maggio mayo maio mei maj',
  'jun juin juni june giu giugno junio junho',
  'jul juil juillet juli july lug luglio julio julho',
  'aug ago aou aout aoû août augustus augusti august agosto',
  'sep sept septembre september set settembre septiembre setembro setiembre',
  'oct octobre oktober october okt ott ottobre octubre out outubro',
  'nov novembre november noviembre novembro',
  'dec déc décembre decembre december dez dezember dic dicembre diciembre dezembro',
]

const numbers = new Map(
  names.flatMap((all, i) => all.split(' ').map((name) => [name, i + 1] as const)),
)

/** A day, a month by its name, a year: `1 janv. 2026`, `5. März 2026`, `3 de mayo de 2026`, `07-ago-26`. */
const written =
  /^(?<day>\d{1,2})(?:er|\.)?[ -](?:de )?(?<month>\p{L}{3,11})\.?[ -](?:de )?(?<year>\d{4}|\d{2})(?!\d)/u

/** A text that begins with such a day; undefined where it does not. */
export function namedDay(text: string) {
  const found = written.exec(text)
  const { day = '', month = '', year = '' } = found?.groups ?? {}
  const number = numbers.get(month.toLowerCase())
  if (!found || number === undefined) return undefined
  return { day, month: String(number), year, rest: text.slice(found[0].length) }
}

/** The token for a month by name in any of these languages, which the engine does not know. */
export const monthToken = '%h'

const listed = ` ${[...numbers].map(([name, number]) => `${name}=${String(number).padStart(2, '0')}`).join(' ')}`

/**
 * A text and a pattern with `%h` as the engine reads them: the month as a number, between slashes. A word that is
 * no month becomes nothing, so that the text is not read.
 */
export function withNumberedMonth(raw: Sql, format: string): { text: Sql; format: string } {
  const word = sql`lower(regexp_extract(${raw}, '[0-9][a-z.]{0,2}[ -](?:de )?(\p{L}{3,11})', 1))`
  const key = sql`concat(' ', ${word}, '=')`
  const place = sql`strpos(${listed}, ${key})`
  const number = sql`CASE WHEN ${place} > 0 THEN concat('/', substr(${listed}, ${place} + length(${key}), 2), '/') ELSE '' END`
  const text = sql`regexp_replace(${raw}, '(?:er|[.])?[ -](?:de )?\p{L}{3,11}[.]?[ -](?:de )?', ${number})`
  return { text, format: format.replace(/[ -]%h[ -]/, '/%m/') }
}
