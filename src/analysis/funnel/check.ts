import type { Problem } from '../../lib/problem'
import { terms } from './counted'
import type { Summary } from './summary'

const day = 86_400

/** Errors forbid a conclusion; warnings qualify it. */
export function check(summary: Summary): readonly Problem[] {
  const { steps, rows, window } = summary
  if (rows.read === 0) return []
  if (steps.length < 2) {
    const names = summary.known
    const known = names.length === 0 ? 'none' : 'some'
    return [{ code: 'funnel.steps', severity: 'error', values: { known, names } }]
  }
  const withoutStart = summary.withoutStart ?? 0
  const duration = { value: window, format: 'duration' } as const
  const problems: (Problem | false)[] = [
    ...summary.unknown.map(({ step, nearest }) => ({
      code: 'funnel.unknown-step',
      severity: 'error' as const,
      values: { step, nearest },
    })),
    ...summary.unreadable.map(({ column, value }) => ({
      code: 'funnel.unreadable',
      severity: 'error' as const,
      values: { column, value },
    })),
    summary.idle.length > 0 && {
      code: 'funnel.idle',
      severity: 'warning',
      values: { names: summary.idle },
    },
    summary.reversed && { code: 'funnel.dates', severity: 'error', values: {} },
    crowded(summary),
    summary.undated && { code: 'funnel.undated', severity: 'warning', values: {} },
    endless(summary),
    summary.daily && window !== null && window < day
      ? { code: 'funnel.daily', severity: 'error', values: { window: duration } }
      : summary.daily && { code: 'funnel.daily-order', severity: 'note', values: {} },
    late(summary),
    missed(summary),
    nulls(summary),
    summary.duplicates > 0 && {
      code: 'funnel.duplicates',
      severity: summary.order === 'strict' ? 'warning' : 'note',
      values: { count: integer(summary.duplicates) },
    },
    summary.leftOut > 0 && {
      code: 'funnel.left-out',
      severity: 'note',
      values: { n: summary.leftOut, count: integer(summary.leftOut) },
    },
    withoutStart > 0 && {
      code: 'funnel.without-start',
      severity: 'note',
      values: { count: integer(withoutStart), first: steps[0]?.name ?? '' },
    },
  ]
  return problems
    .filter((problem) => problem !== false)
    .map((problem) => ({ ...problem, values: { ...terms(summary), ...problem.values } }))
}

/** Fewer than this share change no rate by a figure that is shown. */
const few = 0.01

/** Those whose window the end of the data cuts off: some, or everybody. */
function late(summary: Summary): Problem | false {
  if (summary.open === 0) return false
  const values = {
    window: { value: summary.window, format: 'duration' },
    last: { value: summary.to, format: 'timestamp' },
  } as const
  if (isShort(summary)) {
    const span = { value: spanOf(summary), format: 'duration' } as const
    return { code: 'funnel.short', severity: 'warning', values: { ...values, span } }
  }
  const entered = summary.steps[0]?.actors ?? 0
  const counts = { open: integer(summary.open), entered: integer(entered) }
  const severity = summary.open < few * entered ? 'note' : 'warning'
  return { code: 'funnel.open', severity, values: { ...counts, ...values } }
}

/** So many of the lost make a step doubtful, or at least worth a word; a handful of them tells nothing. */
const [most, some, handful] = [0.5, 0.2, 10]

/** Where a step lost people who did it nevertheless, before the step before it or too late: clocks or the order may be wrong. */
function missed({ missed: found, steps, window }: Summary): Problem | false {
  const [worst] = found.toSorted((a, b) => b.actors - a.actors)
  if (worst === undefined || worst.actors < handful) return false
  const [before, step] = [steps[worst.position - 2], steps[worst.position - 1]]
  const lost = (before?.actors ?? 0) - (step?.actors ?? 0)
  if (worst.actors < some * lost) return false
  return {
    code: 'funnel.missed',
    severity: worst.actors < most * lost ? 'note' : 'warning',
    values: {
      missed: integer(worst.actors),
      lost: integer(lost),
      after: before?.name ?? '',
      step: step?.name ?? '',
      window: { value: window, format: 'duration' },
      limit: window === null ? 'none' : 'some',
    },
  }
}

/** From the first event to the last, in seconds. */
const spanOf = ({ from, to }: Summary) =>
  from === null || to === null ? 0 : (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000

/** Whether the data is shorter than the window, so that nobody has had the whole of it, and some may still go on. */
export const isShort = (summary: Summary) =>
  summary.open > 0 && summary.window !== null && spanOf(summary) < summary.window

/** Without a limit of time those who came early have had more of it, which shows wherever periods are compared. */
function endless({ window, trendUnit, change, steps }: Summary): Problem | false {
  if (window !== null || (steps[0]?.actors ?? 0) === 0) return false
  const compares = trendUnit !== 'none' || change !== null
  return {
    code: 'funnel.endless',
    severity: compares ? 'warning' : 'note',
    values: { compares: compares ? 'yes' : 'no' },
  }
}

/** So many events each are those of a shop or a device, not of a person. */
const tooBusy = 1000

function crowded({ rows, steps, withoutStart, column }: Summary): Problem | false {
  const actors = (steps[0]?.actors ?? 0) + (withoutStart ?? 0)
  if (withoutStart === null || actors === 0) return false
  const each = (rows.read - rows.leftOut) / actors
  if (each < tooBusy) return false
  return {
    code: 'funnel.crowded',
    severity: 'warning',
    values: { column, actors: integer(actors), each: integer(Math.round(each)) },
  }
}

function nulls({ rows }: Summary): Problem | false {
  if (rows.leftOut === 0) return false
  return {
    code: 'funnel.nulls',
    severity: 'warning',
    values: {
      rows: integer(rows.leftOut),
      read: integer(rows.read),
      actors: integer(rows.withoutActor),
      times: integer(rows.withoutTime),
    },
  }
}

const integer = (value: number) => ({ value, format: 'integer' }) as const

/** Whether no number of this funnel may be believed. */
export const failed = (summary: Summary) =>
  check(summary).some(({ severity }) => severity === 'error')
