import type { Problem } from '../../lib/problem'
import type { Summary } from './summary'

const day = 86_400

/** Errors forbid a conclusion; warnings qualify it. */
export function check(summary: Summary): readonly Problem[] {
  const { steps, rows, window } = summary
  if (rows.read === 0) return []
  if (steps.length < 2) {
    const names = summary.known.join(', ')
    const known = names === '' ? 'none' : 'some'
    return [{ code: 'funnel.steps', severity: 'error', values: { known, names } }]
  }
  const withoutStart = summary.withoutStart ?? 0
  const duration = { value: window, format: 'duration' } as const
  const problems: (Problem | false)[] = [
    ...summary.unknown.map(({ step, nearest }) => ({
      code: 'funnel.unknown-step',
      severity: 'error' as const,
      values: { step, nearest: nearest.join(', ') },
    })),
    ...summary.unreadable.map(({ column, value }) => ({
      code: 'funnel.unreadable',
      severity: 'error' as const,
      values: { column, value },
    })),
    summary.idle.length > 0 && {
      code: 'funnel.idle',
      severity: 'warning',
      values: { names: summary.idle.join(', ') },
    },
    summary.undated && { code: 'funnel.undated', severity: 'warning', values: {} },
    summary.daily && window < day
      ? { code: 'funnel.daily', severity: 'error', values: { window: duration } }
      : summary.daily && { code: 'funnel.daily-order', severity: 'note', values: {} },
    summary.open > 0 && {
      code: 'funnel.open',
      severity: 'warning',
      values: {
        open: integer(summary.open),
        entered: integer(steps[0]?.actors ?? 0),
        window: duration,
        last: { value: summary.to, format: 'timestamp' },
      },
    },
    nulls(summary),
    summary.duplicates > 0 && {
      code: 'funnel.duplicates',
      severity: summary.order === 'strict' ? 'warning' : 'note',
      values: { count: integer(summary.duplicates) },
    },
    withoutStart > 0 && {
      code: 'funnel.without-start',
      severity: 'note',
      values: { count: integer(withoutStart), first: steps[0]?.name ?? '' },
    },
  ]
  return problems.filter((problem) => problem !== false)
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
