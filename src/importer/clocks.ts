import type { ColumnReading } from './contract'
import { clockReading } from './timeOfDay'
import { words } from './identity'
import { isTypedNull } from './nulls'
import { enough } from './tolerance'
import { placeOf } from './zoneNames'

type Readings = Readonly<Record<string, ColumnReading>>

/** Words for a day, and for a time of day, that a name ends in or consists of. */
const dayWord = /(?:^| )(?:date|day|datum|tag|fecha|data|jour|giorno)$|日期$|日付$|날짜$|일자$/
const clockWord = /(?:^| )(?:time|heure|uhrzeit|zeit|hora|ora)$|时间$|時間$|時刻$|시간$|시각$/
const zoneWord =
  /(?:^| )(?:time ?zone|tz|zeitzone|fuseau horaire|zona horaria|fuso orario|fuso hor[aá]rio)$|时区$|時區$|タイムゾーン$/

/** A day to itself: no month, and no range from one day to another. */
const isWholeDay = /^(?!.*(?:~| to )).*%d/

/** Zones a column may name before it is no column of zones, and places among them whose changes one statement has room for. */
const mostZones = 60
const mostPlaces = 5

/**
 * Days beside a column of times of day (`Date`, `Time`; 交易日期, 交易时间) become moments: both are read together, in the
 * column of the day, and in the zone that a third column names. Columns whose kind is `settled` stay.
 */
export function withClocks(
  readings: Readings,
  names: readonly string[],
  samples: readonly (readonly string[])[],
  settled: ReadonlySet<string>,
): Readings {
  const joined: Record<string, ColumnReading> = {}
  names.forEach((clock, at) => {
    if (readings[clock]?.kind !== 'text' || settled.has(clock)) return
    const head = stem(clock, clockWord)
    const pattern = head === undefined ? undefined : clockPattern(samples[at] ?? [], clock)
    if (head === undefined || pattern === undefined) return
    const isDay = (name: string | undefined): name is string =>
      name !== undefined &&
      readings[name]?.kind === 'date' &&
      !settled.has(name) &&
      joined[name] === undefined &&
      isWholeDay.test(readings[name].format ?? '')
    const sameHead = names.find((name) => isDay(name) && stem(name, dayWord) === head)
    const beside = [names[at - 1], names[at + 1]].find(
      (name) => isDay(name) && belongs(head, stem(name, dayWord)),
    )
    const day = sameHead ?? beside
    const reading = day === undefined ? undefined : readings[day]
    if (day === undefined || !reading) return
    const zone = zoneOf(names, samples, head)
    joined[day] = {
      ...reading,
      kind: 'timestamp',
      format: `${reading.format ?? '%Y-%m-%d'}${pattern}${zone ? ' %Z' : ''}`,
      clock,
      ...(zone && { zone }),
    }
  })
  return { ...readings, ...joined }
}

/** The same join for a day that turned out to be written otherwise. */
export function rejoined(now: ColumnReading, day: ColumnReading): ColumnReading {
  if (now.clock === undefined || day.kind !== 'date') return day
  const [clock = ''] = / .*$/.exec(now.format ?? '') ?? []
  return { ...now, format: `${day.format ?? '%Y-%m-%d'}${clock}` }
}

/** What a name says besides the word; undefined where it has no such word. */
function stem(name: string, word: RegExp): string | undefined {
  const said = words(name)
  return word.test(said) ? said.replace(word, '').trim() : undefined
}

/** Neighbours belong together where one of them says no more than what it is. */
function belongs(clock: string, day: string | undefined): boolean {
  return day !== undefined && (clock === '' || day === '' || clock === day)
}

/** The column that names the zones of a column of times of day, known ones or not. */
export const zoneColumn = (names: readonly string[], clock: string): string | undefined =>
  zoneColumnOf(names, stem(clock, clockWord) ?? '')

function zoneColumnOf(names: readonly string[], head: string): string | undefined {
  const candidates = names.filter((name) => stem(name, zoneWord) !== undefined)
  return candidates.find((name) => stem(name, zoneWord) === head) ?? candidates[0]
}

function clockPattern(values: readonly string[], name: string): string | undefined {
  const filled = values.filter((value) => !isTypedNull(value))
  const found = clockReading(filled)
  return found && found.share >= enough(name, 'text') ? found.format : undefined
}

function zoneOf(
  names: readonly string[],
  samples: readonly (readonly string[])[],
  head: string,
): ColumnReading['zone'] {
  const column = zoneColumnOf(names, head)
  if (column === undefined) return undefined
  const found = new Set((samples[names.indexOf(column)] ?? []).map((value) => value.trim()))
  const zones = [...found].filter((value) => !isTypedNull(value))
  const places = zones.map(placeOf)
  const isKnown =
    zones.length > 0 &&
    zones.length <= mostZones &&
    places.every((place) => place !== undefined) &&
    new Set(places.filter((place) => typeof place === 'string')).size <= mostPlaces
  return isKnown ? { column, names: zones.sort() } : undefined
}
