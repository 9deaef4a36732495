import { type Sql, sql } from '../sql'

const morning = '凌晨|清晨|早上|早晨|上午'
const evening = '下午|傍晚|晚上|夜里|夜晚'
const noon = '中午'

/** What may stand before an hour from 1 to 12 to say which half of the day is meant. */
export const dayparts = `${morning}|${noon}|${evening}`

const night = '晚上|夜里|夜晚'

/** Twelve at night: the midnight in which the day ends. */
export const atMidnight = new RegExp(`(?:${night}) ?12[:时点時點]`)

/** Whether an hour can be told: there is no twelve at dusk. */
export function isTold(part: string, hour: number): boolean {
  return hour !== 12 || part !== '傍晚'
}

/** A text with the halves of its day as the engine knows them; NULL where the hour cannot be told. */
export function withHalves(raw: Sql): Sql {
  // Half past eleven at noon is still before noon.
  const early = sql`regexp_replace(${raw}, ${`${noon}( ?11[:时点時點])`}, ${'AM\\1'})`
  const before = sql`regexp_replace(${early}, ${morning}, 'AM')`
  const text = sql`regexp_replace(${before}, ${`${noon}|${evening}`}, 'PM')`
  return sql`CASE WHEN regexp_matches(${raw}, '傍晚 ?12[:时点時點]') THEN NULL ELSE ${text} END`
}

/** A time read with `withHalves`: twelve at night is read as noon there, half a day too early. */
export function afterMidnight(raw: Sql, time: Sql): Sql {
  return sql`CASE WHEN regexp_matches(${raw}, ${`(${night}) ?12[:时点時點]`}) THEN ${time} + to_hours(12) ELSE ${time} END`
}
