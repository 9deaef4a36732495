import { sql, type Sql } from '../../sql'
import type { NamedColumn, ParamValues } from '../contract'
import { disjoint, predicate, type Occurrence } from './condition'
import type { params } from './declare'

type Settings = ParamValues<typeof params>

/** The days on which an attempt may begin, both included. */
export interface Dates {
  readonly since: string | null
  readonly until: string | null
}

/** Events that no chain may have in some of its gaps: those after the steps from `after` on, before the step `before`. */
interface Exclusion {
  readonly bit: number
  readonly after: number
  readonly before: number
}

/** The settings as the SQL needs them; times in microseconds. */
export interface Log {
  readonly order: Settings['order']
  readonly entry: Settings['entry']
  readonly increase: boolean
  readonly reuse: boolean
  readonly reentry: boolean
  readonly repeatsEnd: boolean
  /** longer than any two times are apart where there is no limit */
  readonly window: bigint
  readonly stepWindow: bigint | null
  /** the first step each step is equal to, from 1: what `code` says of a row */
  readonly codes: readonly number[]
  /** whether no event can be two steps */
  readonly apart: boolean
  /** of an entry in the list: the value of each step's bit, which is 0 where the event is that step */
  readonly bits: readonly number[]
  readonly exclusions: readonly Exclusion[]
  /** whether such an event leaves the whole actor out, and not only the attempt */
  readonly leavesOut: boolean
  /** how many entries a microsecond has room for */
  readonly scale: number
  /** whether a row may be counted, whatever its event */
  readonly counts: Sql
  /** whether an attempt may begin at these microseconds of the epoch; absent where it always may */
  readonly begins?: (us: Sql) => Sql
  /** the relation the rows come from */
  readonly from: Sql
  readonly stepIs: readonly Sql[]
  readonly excludedIs: readonly Sql[]
}

/** The middle of the times a list can hold, in microseconds of the epoch: 2015. */
const middle = 1_420_070_400_000_000n

const day = 86_400_000_000n

export function log(
  settings: Settings,
  columns: ReadonlyMap<string, NamedColumn>,
  dates: Dates,
  from: Sql,
): Log {
  const { exclude } = settings
  // A single step is a funnel, too, whose next step never comes.
  const steps = settings.steps.length === 1 ? [...settings.steps, never] : settings.steps
  const keys = steps.map(keyOf)
  const codes = keys.map((key) => keys.indexOf(key) + 1)
  const distinct = [...new Set(codes)]
  const marks = distinct.length + exclude.length
  const bit = (place: number) => 2 ** (marks - 1 - place)
  // No two times that are counted are further apart than this.
  const micros = (seconds: number | null) =>
    BigInt(Math.round(Math.min((seconds ?? Infinity) * 1e6, 2 ** 55)))
  const end = dates.until === null ? null : startOf(dates.until) + day
  const window = micros(settings.window)
  return {
    order: settings.order,
    entry: settings.entry,
    increase: settings.increase,
    reuse: settings.reuse && !settings.increase,
    reentry: settings.reentry,
    repeatsEnd: settings.repeats_end,
    window,
    stepWindow: settings.step_window === null ? null : micros(settings.step_window),
    codes,
    apart: steps.every((step, i) => steps.slice(0, i).every((other) => disjoint(step, other))),
    bits: codes.map((code) => bit(distinct.indexOf(code))),
    exclusions: exclude.map((one, i) => ({ bit: bit(distinct.length + i), ...gapsOf(one) })),
    leavesOut:
      settings.excluded === 'user' && settings.order === 'ordered' && settings.entry !== 'each',
    scale: 2 ** marks,
    counts: sql.join(
      [
        sql`actor IS NOT NULL`,
        usable(marks),
        ...(dates.since === null ? [] : [sql`epoch_us("time") >= ${startOf(dates.since)}`]),
        // Later steps may lie after the last day of entries, by as much as the window.
        ...(end === null ? [] : [sql`epoch_us("time") < ${end + window}`]),
      ],
      andOnALine,
    ),
    ...(end !== null && { begins: (us: Sql) => sql`${us} < ${end}` }),
    from,
    stepIs: steps.map((step) => (step === never ? sql`false` : predicate(step, columns))),
    excludedIs: exclude.map((one) => predicate(one, columns)),
  }
}

/** Everywhere where neither end is said; the one gap after a step, or all gaps up to another. */
function gapsOf({ after, before }: Settings['exclude'][number]): Omit<Exclusion, 'bit'> {
  if (before > 0) return { after: Math.max(1, after), before }
  return after > 0 ? { after, before: after + 1 } : { after: 1, before: Infinity }
}

const never: Occurrence = {
  event: 'never',
  column: null,
  test: 'is',
  value: '',
  column_2: null,
  test_2: 'is',
  value_2: '',
}

const keyOf = ({ event, column, test, value, column_2, test_2, value_2 }: Occurrence) =>
  JSON.stringify([
    event,
    column,
    ...(column === null ? [] : [test, value]),
    column_2,
    ...(column_2 === null ? [] : [test_2, value_2]),
  ])

/** How many marks an entry of these settings carries. */
export const marksOf = ({ steps, exclude }: Pick<Settings, 'steps' | 'exclude'>) =>
  Math.max(2, new Set(steps.map(keyOf)).size) + exclude.length

/** What of a time fits an entry with so many marks: centuries with a few, 1997 to 2033 with the most there can be. */
export function usable(marks: number): Sql {
  const reach = 2n ** BigInt(Math.min(62 - marks, 54))
  return sql`epoch_us("time") BETWEEN ${middle - reach} AND ${middle + reach}`
}

const andOnALine = sql`
  AND `

/** The first microsecond of a date. */
const startOf = (iso: string) => BigInt(Date.parse(`${iso}T00:00:00Z`)) * 1000n

/**
 * Who a row belongs to, as a number: joins, groups and sorts by it cost half of what those by a text do. Two actors share
 * one by chance in one log of a million actors in 37 million.
 */
export const whose = (from: Sql) => sql`hash(${from}.actor)`

/** The number of an excluded event: after every step of its instant. */
export const excludedCode = 15

/** Each row that is a step, or else excluded: microseconds times 16, plus the number of the first step it is. */
export function coded(log: Log): Sql {
  const steps = [...new Set(log.codes)].map(
    (code) => sql`
    WHEN ${log.stepIs[code - 1] ?? sql`false`} THEN ${code}`,
  )
  const excluded = log.excludedIs.map(
    (is) => sql`
    WHEN ${is} THEN ${excludedCode}`,
  )
  const cases = [...steps, ...excluded]
  return sql`
SELECT actor, us * 16 + code AS entry
FROM (
  SELECT ${whose(log.from)} AS actor, epoch_us("time") AS us, CASE${sql.join(cases, sql.empty)}
  END AS code
  FROM ${log.from}
  WHERE ${log.counts}
)
WHERE code IS NOT NULL`
}

/**
 * One sorted list of entries for each actor with a step: microseconds times `scale`, plus a bit for every
 * mark the event lacks. So the entries of one instant stand in the order of their steps, other events last.
 * Where later steps need a later time, an instant is one entry with all its marks.
 */
export function logs(log: Log): Sql {
  const distinct = [...new Set(log.codes)]
  const lacks = [
    ...distinct.map((code) => ({ is: log.stepIs[code - 1], bit: log.bits[code - 1] ?? 0 })),
    ...log.exclusions.map(({ bit }, i) => ({ is: log.excludedIs[i], bit })),
  ].map(({ is, bit }) => sql`CASE WHEN ${is ?? sql`false`} THEN 0 ELSE ${bit} END`)
  const all = ['strict', 'strict_order'].includes(log.order)
  const kept = all ? sql.empty : sql`WHERE lacking < ${log.scale - 1}`
  const stepBits = distinct.reduce((sum, code) => sum + (log.bits[code - 1] ?? 0), 0)
  const marked = sql`
  SELECT ${whose(log.from)} AS actor, epoch_us("time") AS us, ${sql.join(lacks, sql` + `)} AS lacking
  FROM ${log.from}
  WHERE ${log.counts}`
  const entries = log.increase
    ? sql`
  SELECT actor, us, bit_and(lacking) AS lacking
  FROM (${marked}
  )
  GROUP BY actor, us`
    : marked
  return sql`
SELECT actor, list_sort(list((us - ${middle}) * ${log.scale} + lacking)) AS log
FROM (${entries}
)
${kept}
GROUP BY actor
HAVING bool_or(lacking & ${stepBits} <> ${stepBits})`
}

/** The parts of an entry of `logs`. */
export const isStep = (log: Log, entry: Sql, step: number) =>
  sql`${entry} & ${log.bits[step - 1] ?? 0} = 0`
/** The microseconds of an entry, from the middle. */
export const instant = (log: Log, entry: Sql) => sql`(${entry} >> ${Math.log2(log.scale)})`
export const epoch = (us: Sql) => sql`${us} + ${middle}`

/** Which steps an actor did at any time, a bit each, where that is not looked at. */
export const doneUnknown = sql`CAST(NULL AS BIGINT) AS done`

/** How many entries of the steps or exclusions equal another one. */
export const twice = (log: Log) => {
  const marked = sql`list_filter(log, lambda e: e & ${log.scale - 1} < ${log.scale - 1})`
  return sql`len(list_filter(list_zip(${marked}[2 :], ${marked}), lambda pair: pair[1] = pair[2]))`
}
