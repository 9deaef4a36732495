import { message } from '../../i18n/message'
import { sql, type Sql, type Step } from '../../sql'
import type { ParamValues, PlanContext } from '../contract'
import { steps as noted } from '../define'
import { attemptBodies } from './attempts'
import { labelOf } from './condition'
import type { params, roles } from './declare'
import { brokenDownBy, groupBodies } from './groups'
import { doneUnknown, log, marksOf, usable, whose } from './log'
import { names, type Bodies } from './names'
import { nextBodies } from './next'
import { comparedDates } from './periods'
import { paces, stepBodies } from './reached'
import { byValue, held, sessions } from './sessions'
import { text } from './text'
import { trend } from './trend'

type Context = PlanContext<typeof roles, typeof params>

/** How many event names are read back, besides those of the steps. */
const namesRead = 200

/**
 * The attempts are found once and kept, one row an actor, so that every output reads them instead of the
 * rows. What nobody asked for is a relation without rows that reads nothing.
 */
export function plan(context: Context): readonly Step[] {
  const { params: settings, locale, columns, bound } = context
  const words = text[locale]
  const { steps, since, until } = settings
  const perSession = settings.unit === 'session'
  const visits = perSession ? sql`sessions` : sql`input`
  const constant = settings.hold === null ? undefined : columns.get(settings.hold)
  const from = constant ? sql`held` : visits
  const asked = steps.length > 0
  const main = log(settings, columns, { since, until }, from)
  const earlier = asked ? comparedDates(settings) : undefined
  const labels = labelsOf(settings, locale)
  const parted = settings.breakdown_at === 'all' ? brokenDownBy(context) : undefined
  const apart = parted && log(settings, columns, { since, until }, sql`by_value`)
  const attempts = (of: typeof main, called: typeof names.now) =>
    attemptBodies(of, called, settings.needs_first)
  return [
    ...noted(words, {
      ...(perSession && { sessions: sessions(settings, bound.has('session')) }),
      ...(constant && { held: held(constant, visits) }),
      span: span(marksOf(settings), perSession && bound.has('session')),
      events: events(steps.map(({ event }) => event).filter((name) => name !== '')),
      ...(asked ? attempts(main, names.now) : { attempts: noAttempts }),
      positions: positions(labels),
      paces,
      ...stepBodies,
      health: health(settings.window === null ? null : main.window, steps.length),
      trend: trend(settings.trend, settings.window === null ? null : main.window),
      ...nextBodies(settings.next, steps.length, from),
      missed: missed(steps.length),
      ...(parted && { by_value: byValue(parted, from) }),
    }),
    ...(apart ? renamed(words, attempts(apart, names.byValue), 'by_value') : []),
    ...noted(
      words,
      groupBodies(context, apart ?? main, apart ? names.byValue.attempts : names.now.attempts),
    ),
    ...(earlier
      ? renamed(words, attempts(log(settings, columns, earlier, from), names.before), 'before')
      : []),
    ...noted(words, { before: before(earlier !== undefined) }),
  ]
}

/** What the steps of a funnel are called in its outputs. */
function labelsOf(
  { steps, order }: Pick<ParamValues<typeof params>, 'steps' | 'order'>,
  locale: Context['locale'],
) {
  if (order !== 'any') return steps.map(labelOf)
  const pattern = text[locale]['step.any'] ?? ''
  return steps.map((_, i) => message(pattern, locale).format({ k: String(i + 1) }, { k: i + 1 }))
}

function renamed(
  words: Readonly<Record<string, string>>,
  bodies: Bodies,
  ending: string,
): readonly Step[] {
  return noted(words, { ...bodies }).map((step) => ({ ...step, name: `${step.name}_${ending}` }))
}

function span(marks: number, bySession: boolean): Sql {
  const left = bySession ? sql` OR "session" IS NULL` : sql.empty
  const fits = usable(marks)
  return sql`
SELECT
  count(*) AS rows_read,
  count(*) - count(CASE WHEN known THEN us END) AS rows_left_out,
  count(*) FILTER (WHERE NOT known) AS rows_without_actor,
  count(*) - count(event) AS rows_without_event,
  count(*) - count(us) AS rows_without_time,
  make_timestamp(min(us)) AS first_time,
  make_timestamp(max(us)) AS last_time,
  coalesce(bool_and(us % 86400000000 = 0), false) AS daily
FROM (
  SELECT event, NOT (actor IS NULL${left}) AS known, CASE WHEN ${fits} THEN epoch_us("time") END AS us
  FROM input
)`
}

function events(steps: readonly string[]): Sql {
  const named = steps.length === 0 ? sql.empty : sql` OR event IN (${sql.join(steps)})`
  return sql`
SELECT event, occurrences
FROM (
  SELECT
    event,
    count(*) AS occurrences,
    row_number() OVER (ORDER BY count(*) DESC, event) AS place
  FROM input
  WHERE event IS NOT NULL
  GROUP BY event
)
WHERE place <= ${namesRead}${named}
ORDER BY place`
}

/** Until there are steps there is nothing to try. */
const noAttempts = sql`
SELECT
  ${whose(sql`input`)} AS actor,
  CAST([] AS BIGINT[]) AS moments,
  CAST(NULL AS BIGINT) AS open_since,
  CAST(0 AS BIGINT) AS duplicates,
  ${doneUnknown}
FROM input
WHERE false`

function positions(labels: readonly string[]): Sql {
  if (labels.length === 0) {
    return sql`SELECT CAST(NULL AS INTEGER) AS position, CAST(NULL AS VARCHAR) AS step WHERE false`
  }
  const rows = labels.map((label, i) => sql`(${i + 1}, ${label})`)
  return sql`SELECT * FROM (VALUES ${sql.join(rows)}) AS positions (position, step)`
}

/**
 * `window` in microseconds, null without a limit. An actor is mature when the window of its attempt is over by the last
 * event; without a limit nobody's ever is, and all count alike.
 */
function health(window: bigint | null, steps: number): Sql {
  const isOver = (since: Sql) =>
    window === null ? sql`true` : sql`${since} + ${window} <= epoch_us(last_time)`
  const over = isOver(sql`moments[1]`)
  const converted = sql`len(moments) = ${Math.max(steps, 1)}`
  const total = sql`(moments[len(moments)] - moments[1]) / 1e6`
  return sql`
SELECT *
FROM span
CROSS JOIN (
  SELECT
    count(*) FILTER (WHERE len(moments) > 0) AS entered,
    count(*) FILTER (WHERE len(moments) = 0) AS without_start,
    count(*) FILTER (WHERE moments IS NULL) AS left_out,
    CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates,
    count(*) FILTER (WHERE NOT (${converted}) AND NOT (${isOver(sql`open_since`)}))
      AS open_actors,
    count(*) FILTER (WHERE ${over}) AS mature_actors,
    count(*) FILTER (WHERE ${over} AND ${converted}) AS mature_converted,
    median(${total}) FILTER (WHERE ${converted}) AS median_total_seconds,
    quantile_cont(${total}, 0.9) FILTER (WHERE ${converted}) AS p90_total_seconds
  FROM attempts
  CROSS JOIN (SELECT last_time FROM span)
)`
}

/** How many stopped before a step that they did nevertheless, but not when it counts: out of order, or too late. Known where events are taken in order and each is one step at most. */
function missed(steps: number): Sql {
  return sql`
SELECT CAST(len(moments) + 1 AS INTEGER) AS position, count(*) AS actors
FROM attempts
WHERE len(moments) BETWEEN 1 AND ${steps - 1} AND (done >> (len(moments) + 1)) & 1 = 1
GROUP BY len(moments)
ORDER BY position`
}

/** How many reached each step in the period the funnel is compared with. */
function before(asked: boolean): Sql {
  if (!asked) {
    return sql`SELECT CAST(NULL AS INTEGER) AS position, CAST(NULL AS BIGINT) AS actors WHERE false`
  }
  return sql`
SELECT position, count(reach) AS actors
FROM positions
LEFT JOIN (
  SELECT CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position, 1 AS reach
  FROM attempts_before
) USING (position)
GROUP BY position
ORDER BY position`
}
