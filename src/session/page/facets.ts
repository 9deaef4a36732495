import { namesIdentity } from '../../importer/identity'
import { isNumeric, isTemporal } from '../../table/kinds'
import type { Column } from '../../table/table'
import type { Reader } from '../session'
import { daysOf } from './days'
import type { Facet } from './subject'

/** How many columns of each sort get a figure, and how many are looked at for it. */
const [mostFigures, mostLookedAt] = [4, 40]
/** More different values than these are no groups. */
const mostValues = 20

/** What numbers are that others are told over: R, for one, writes points of time so. */
const isPoint =
  /^(?:t|i|time|year|date|day|week|month|quarter|period|index|时间|年|年份|月|月份|周|期)$/i

/**
 * Which columns of a file of which nothing is known are worth a figure: its first time, or what it counts time by, a few
 * columns of few values, and a few of numbers.
 */
export async function facetsOf(session: Reader, key: string): Promise<readonly Facet[]> {
  const columns = session.state.cells[key]?.result?.outputs[0]?.columns ?? []
  const looked = columns.slice(0, mostLookedAt)
  const time = looked.find(({ kind }) => isTemporal(kind))
  const values: string[] = []
  const numbers: string[] = []
  for (const column of looked) {
    const { name, kind } = column
    const isNumber = isNumeric(kind)
    if (!isNumber && kind !== 'text' && kind !== 'boolean') continue
    if (values.length >= mostFigures && (!isNumber || numbers.length >= mostFigures)) continue
    const found = (await session.distinct(key, name, mostValues + 1)).length
    if (found >= 2 && found <= mostValues) values.push(name)
    else if (found > mostValues && isNumber && !isLabel(name)) numbers.push(name)
  }
  const point = time ? undefined : looked.find((column) => isPointOfTime(column, numbers))
  const measured = numbers.filter((name) => name !== point?.name).slice(0, mostFigures)
  return [
    ...(time ? [await timeFacet(session, key, time.name)] : []),
    ...(point
      ? measured.map((column) => ({ by: 'course' as const, column, over: point.name }))
      : []),
    ...values.slice(0, mostFigures).map((column) => ({ by: 'values' as const, column })),
    ...(point ? [] : measured.map((column) => ({ by: 'numbers' as const, column }))),
  ]
}

/** Numbers that tell rows apart, and that nobody adds up. */
const isLabel = (name: string) => namesIdentity(name) || /(?:^|[^a-z])index$/i.test(name)

async function timeFacet(session: Reader, key: string, column: string): Promise<Facet> {
  const days = await daysOf(session, key, column)
  return { by: 'time', column, ...(days !== undefined && { days }) }
}

const isPointOfTime = ({ name, kind }: Column, numbers: readonly string[]): boolean =>
  isNumeric(kind) && isPoint.test(name) && numbers.some((other) => other !== name)
