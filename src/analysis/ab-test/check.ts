import type { Problem, Quantity, Severity, Values } from '../../lib/problem'
import type { CheckName } from './checks'
import type { Summary } from './summary'
import { mostVariants } from './variants'
import { deciding } from './verdict'

/** A chance below this is written as less than it. */
const rare = 1e-4
/** A share of rows left out, from which on it is loud. */
const loudShare = 0.01

/** What is wrong with the test, loudest first. */
export function check(summary: Summary): readonly Problem[] {
  const problems = [...fatal(summary), ...health(summary), ...rows(summary), ...methods(summary)]
  const loudness: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
  return problems.toSorted((a, b) => loudness[a.severity] - loudness[b.severity])
}

/** Whether there is nothing to compare at all, so that nothing is said or drawn. */
export const isFatal = (summary: Summary) => fatal(summary).length > 0

function fatal(summary: Summary): readonly Problem[] {
  const { rows, variants, metrics, control, controlAsked, currencies } = summary
  const found = variants.filter(({ units }) => units > 0)
  if (!summary.given) return [problem('nothing', 'error')]
  if (rows.read === 0) return [problem('empty', 'error')]
  if (summary.counted && rows.unread > 0) {
    return [
      problem('counts-odd', 'error', {
        n: rows.unread,
        count: count(rows.unread),
        variant: rows.unreadExample ?? '',
      }),
    ]
  }
  if (found.length === 0) {
    const code = summary.counted ? 'none-counted' : 'no-variant'
    return [problem(code, 'error', { rows: count(rows.read) })]
  }
  const names = found.map(({ name }) => name)
  return [
    ...when(found.length === 1, summary.counted ? 'one-counted' : 'one-variant', 'error', {
      variant: names[0] ?? '',
    }),
    ...when(found.length > mostVariants, 'many-variants', 'error', {
      count: count(found.length),
      most: mostVariants,
    }),
    ...when(controlAsked !== null, 'control', 'error', {
      asked: controlAsked ?? '',
      control: control ?? '',
      variants: names.slice(0, mostVariants),
    }),
    ...when(summary.sharesOdd, 'shares', 'error', {}),
    ...when(summary.looksOdd, 'looks', 'error', { looks: summary.settings.looks }),
    ...when(metrics.length === 0, 'no-metric', 'error', {}),
    ...when(currencies !== null && metrics.some(({ money }) => money), 'currencies', 'error', {
      first: currencies?.[0] ?? '',
      last: currencies?.[1] ?? '',
    }),
  ]
}

/** The checks of the test that failed, and those that passed with a remark. */
function health(summary: Summary): readonly Problem[] {
  const { checks, variants, units, crossed, early, days, settings } = summary
  if (isFatal(summary)) return []
  const failed = (name: CheckName) =>
    checks.some(({ check, passed }) => check === name && passed === false)
  const srm = checks.find(({ check }) => check === 'sample_ratio_mismatch')
  const written = (of: readonly number[]) => of.map((each) => each.toLocaleString('en')).join(' : ')
  const expected = variants.map(({ share }) => (units * share).toFixed(0)).map(Number)
  const total = Math.max(1, units + crossed)
  const crossing = { n: crossed, count: count(crossed), share: percent(crossed / total) }
  const before = { n: early, count: count(early), share: percent(early / Math.max(1, units)) }
  const absent = variants.filter((one) => one.units === 0).map(({ name }) => name)
  const looks = checks.find(({ check }) => check === 'peeking')
  return [
    // So small a share may have fallen to nobody by chance; whether it may is what the split is tested for.
    ...when(absent.length > 0, 'absent', failed('sample_ratio_mismatch') ? 'error' : 'warning', {
      variants: absent,
    }),
    ...when(failed('sample_ratio_mismatch'), 'srm', 'error', {
      found: written(variants.map((one) => one.units)),
      expected: written(expected),
      variants: variants.map(({ name }) => name).join(' : '),
      p: percent(Math.max(rare, srm?.pValue ?? 0)),
      rare: (srm?.pValue ?? 0) < rare ? 'yes' : 'no',
    }),
    ...when(
      crossed > 0,
      failed('units_in_two_variants') ? 'crossed-many' : 'crossed',
      failed('units_in_two_variants') ? 'error' : 'warning',
      { ...crossing, tolerance: percent(settings.tolerance) },
    ),
    ...when(
      early > 0,
      failed('outcome_before_exposure') ? 'early-many' : 'early',
      failed('outcome_before_exposure') ? 'error' : 'warning',
      { ...before, tolerance: percent(settings.tolerance) },
    ),
    ...when(failed('too_short'), 'short', 'warning', {
      days: days ?? 0,
      least: settings.minDays,
    }),
    ...when(failed('planned_units'), 'planned', 'warning', {
      units: count(units),
      planned: count(settings.planned ?? 0),
      share: percent(units / Math.max(1, settings.planned ?? 1)),
    }),
    ...when(failed('peeking'), 'peeking', 'error', {
      looks: settings.looks,
      chance: percent(looks?.pValue ?? 0),
      alpha: percent(1 - settings.confidence),
    }),
    ...when(!failed('too_short') && days !== null && days % 7 !== 0, 'weeks', 'note', {
      days: days ?? 0,
    }),
    ...tails(summary),
    ...earlier(summary),
  ]
}

/** Variants that differed before the test, in what their outcomes are adjusted by. */
function earlier({ checks, metrics }: Summary): readonly Problem[] {
  const first = deciding(metrics)
  return checks.flatMap(({ check: name, passed, metric, pValue }) =>
    when(
      name === 'before_imbalance' && passed === false,
      'before',
      metric === first?.name ? 'error' : 'warning',
      {
        metric: metric ?? '',
        p: percent(Math.max(rare, pValue ?? 0)),
        rare: (pValue ?? 0) < rare ? 'yes' : 'no',
      },
    ),
  )
}

function tails({ checks, metrics }: Summary): readonly Problem[] {
  const first = deciding(metrics)
  const heavy = checks.filter(({ check, passed }) => check === 'heavy_tails' && passed === false)
  return [
    ...heavy.map(({ metric, statistic }) =>
      problem('tails', metric === first?.name ? 'error' : 'warning', {
        metric: metric ?? '',
        share: percent(statistic ?? 0),
      }),
    ),
    ...metrics.flatMap(({ name, winsorize, treatments }) =>
      treatments.flatMap(({ variant, other }) =>
        when(
          other?.flips ?? false,
          winsorize === null ? 'sensitive' : 'sensitive-capped',
          'warning',
          { metric: name, variant },
        ),
      ),
    ),
  ]
}

function rows(summary: Summary): readonly Problem[] {
  const { rows, unitRole, timeRole, repeated, units, metrics, counted, untold, variants } = summary
  if (isFatal(summary)) return []
  const share = (n: number): Values => ({
    n,
    count: count(n),
    rows: count(rows.read),
    share: percent(n / Math.max(1, rows.read)),
  })
  const loud = (n: number): Severity => (n > loudShare * rows.read ? 'warning' : 'note')
  const hasMoney = metrics.some(({ money }) => money)
  return [
    ...when(
      rows.withoutVariant > 0,
      'no-variant-rows',
      loud(rows.withoutVariant),
      share(rows.withoutVariant),
    ),
    ...when(rows.withoutUnit > 0, 'guests', loud(rows.withoutUnit), share(rows.withoutUnit)),
    ...when(rows.withoutTime > 0, 'no-time-rows', loud(rows.withoutTime), share(rows.withoutTime)),
    ...when(rows.unread > 0, 'unread', 'warning', {
      ...share(rows.unread),
      example: rows.unreadExample ?? '',
    }),
    ...when(!unitRole && !counted, 'no-unit', 'note', {}),
    ...when(counted, 'counted', 'note', {
      several: rows.read > variants.filter((one) => one.units > 0).length ? 'yes' : 'no',
    }),
    ...when(untold.length > 0, 'untold', 'warning', { metrics: untold }),
    ...when(!timeRole, 'no-time', 'note', {}),
    ...when(repeated > 0, 'repeated', 'note', {
      n: repeated,
      count: count(repeated),
      share: percent(repeated / Math.max(1, units)),
    }),
    ...when(hasMoney && rows.withoutRevenue > 0, 'no-revenue', 'note', share(rows.withoutRevenue)),
    ...when(hasMoney && rows.refund > 0, 'refunds', 'note', {
      n: rows.refund,
      count: count(rows.refund),
      amount: { value: rows.refundAmount, format: 'money' },
    }),
  ]
}

/** What of the method the reader should know about. */
function methods(summary: Summary): readonly Problem[] {
  const { metrics, withoutDenominator, settings } = summary
  if (isFatal(summary)) return []
  const tests = metrics.flatMap(({ name, treatments }) =>
    treatments.map(({ contrast }) => ({ name, contrast })),
  )
  const named = (chosen: typeof tests) => [...new Set(chosen.map(({ name }) => name))]
  const small =
    settings.shareTest === 'auto'
      ? named(tests.filter(({ contrast }) => contrast.test === 'fisher'))
      : []
  const baseless = named(
    tests.filter(({ contrast }) => contrast.lift === null || contrast.lift.low === null),
  )
  return [
    ...metrics.flatMap(({ name, arms }) => {
      const empty = arms.flatMap(({ variant, mean }) => (mean === null ? [variant] : []))
      return when(empty.length > 0, 'no-ratio', 'warning', {
        metric: name,
        variants: empty,
      })
    }),
    ...when(withoutDenominator.length > 0, 'no-denominator', 'warning', {
      metrics: withoutDenominator,
    }),
    ...when(small.length > 0, 'small', 'note', { metrics: small }),
    ...when(baseless.length > 0, 'no-lift', 'note', { metrics: baseless }),
  ]
}

const problem = (code: string, severity: Severity, values: Values = {}): Problem => ({
  code: `ab-test.${code}`,
  severity,
  values,
})

const when = (condition: boolean, code: string, severity: Severity, values: Values) =>
  condition ? [problem(code, severity, values)] : []

const count = (value: number): Quantity => ({ value, format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
