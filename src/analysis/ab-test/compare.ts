import { adjustedLift, adjustedSample, type Adjustment } from '../../stats/adjusted'
import { betaBeats, betaLoss } from '../../stats/beta'
import { chanceAbove, expectedLoss, normalPosterior } from '../../stats/bayes'
import { confidenceInterval, difference, pValue, type Comparison } from '../../stats/comparison'
import { fiellerLift } from '../../stats/fieller'
import { fisherExact } from '../../stats/fisher'
import { repeatedPValue } from '../../stats/groupSequential'
import { newcombeDifference, pooledZ, waldDifference, type Share } from '../../stats/proportions'
import { shareSample, type Sample } from '../../stats/sample'
import { alwaysValid, type AlwaysValid } from '../../stats/sequential'
import { places, type Cell } from './cells'
import type { Design } from './design'
import type { Interim } from './interim'

/** How metrics are compared: what the params say that SQL need not know. */
export interface Settings {
  readonly confidence: number
  readonly sequential: boolean
  readonly tuning: number
  /** the look a group-sequential test is at; null for any other test */
  readonly interim: Interim | null
  /** how shares are compared; by the counts that are to be expected where it is not said */
  readonly shareTest: 'auto' | 'z' | 'fisher'
  readonly belief: 'normal' | 'beta-binomial'
  /** the belief about the lift before the test; flat where it is absent */
  readonly prior: { readonly mean: number; readonly standardDeviation: number } | null
}

/** An estimate with an interval and the p-value of no difference. */
export interface Estimate {
  readonly value: number
  /** both null where no bounded interval holds it */
  readonly low: number | null
  readonly high: number | null
  readonly standardError: number
  readonly pValue: number
}

/** Where a base lies fewer standard errors than this from zero the delta method misleads. */
const nearZero = 3
/** The expected count of a cell below which the normal approximation of shares is left for exact tests. */
const smallCount = 5

type TestName = 'z' | 'fisher' | 'welch' | 'delta' | 'cuped' | 'sequential'

/** A variant against the control by one metric. */
export interface Contrast {
  readonly test: TestName
  readonly statistic: number | null
  /** null for the normal distribution */
  readonly degrees: number | null
  readonly difference: Estimate
  /** null where the control's mean is zero */
  readonly lift: Estimate | null
  readonly alwaysValid: { readonly difference: AlwaysValid; readonly lift: AlwaysValid | null }
  readonly chanceToBeat: number
  readonly expectedLoss: number
  readonly belief: 'lift' | 'difference' | 'beta-binomial'
}

/** An arm as a sample: shares of counts, adjusted means, or ratios. */
export function sampleOf(cell: Cell, { kind, measure }: Design, by: Adjustment): Sample {
  const isShare = kind === 'conversion' && measure.before.length === 0
  return isShare
    ? shareSample(successes(cell), cell.units)
    : adjustedSample(cell.moments, measure, by)
}

const successes = (cell: Cell) => cell.sums[places.y] ?? 0

/** Whether a ratio has nothing to divide by, so that there is no such number. */
export const isUndefined = (cell: Cell, { kind }: Pick<Design, 'kind'>) =>
  kind === 'ratio' && (cell.sums[places.d] ?? 0) === 0

/** Compares a variant with the control; undefined where either has too few units for a variance, or no mean. */
export function compare(
  control: Cell,
  treatment: Cell,
  design: Design,
  by: Adjustment,
  settings: Settings,
): Contrast | undefined {
  const isShare = design.kind === 'conversion' && design.measure.before.length === 0
  const alpha = settings.interim?.alpha ?? 1 - settings.confidence
  if (control.units < 2 || treatment.units < 2) return undefined
  if (isUndefined(control, design) || isUndefined(treatment, design)) return undefined
  const from = sampleOf(control, design, by)
  const to = sampleOf(treatment, design, by)
  const between = difference(from, to)
  const raised = isShare
    ? liftOfShares(from, to, between)
    : adjustedLift(control.moments, treatment.moments, design.measure, by)
  const lift = Number.isFinite(raised.estimate) ? raised : null
  const fixed = isShare
    ? shares(shareOf(control), shareOf(treatment), between, settings.shareTest, alpha)
    : means(between, design, alpha)
  const relative = lift && fixedLift(from, to, lift, design, alpha)
  const units = control.units + treatment.units
  const tuning = { alpha: 1 - settings.confidence, tuning: settings.tuning }
  const always = {
    difference: alwaysValid(between, units, tuning),
    lift: lift && alwaysValid(lift, units, tuning),
  }
  const belief = believed(control, treatment, from, between, lift, design, settings)
  const said = settings.sequential
    ? {
        test: 'sequential' as const,
        statistic: ratio(between),
        degrees: null,
        difference: { ...fixed.difference, ...always.difference },
        lift: relative && always.lift && { ...relative, ...always.lift },
      }
    : {
        ...fixed,
        difference: atLook(fixed.difference, settings.interim),
        lift: relative && atLook(relative, settings.interim),
      }
  return { ...said, alwaysValid: always, ...belief }
}

/** An estimate whose p-value holds over all looks; its interval is that of the bound already. */
function atLook(of: Estimate, interim: Interim | null): Estimate {
  if (!interim) return of
  return { ...of, pValue: repeatedPValue(of.pValue, interim.design, interim.look) }
}

const shareOf = (cell: Cell): Share => ({ successes: successes(cell), trials: cell.units })

/** Pooled z and Wald's interval; Fisher's test and Newcombe's interval where few are expected, or as asked. */
function shares(
  control: Share,
  treatment: Share,
  between: Comparison,
  shareTest: Settings['shareTest'],
  alpha: number,
) {
  const total = control.trials + treatment.trials
  const done = control.successes + treatment.successes
  const least = (Math.min(control.trials, treatment.trials) * Math.min(done, total - done)) / total
  const value = { value: between.estimate, standardError: between.standardError }
  if (shareTest === 'fisher' || (shareTest === 'auto' && least < smallCount)) {
    const table = [
      [treatment.successes, treatment.trials - treatment.successes],
      [control.successes, control.trials - control.successes],
    ] as const
    return {
      test: 'fisher' as const,
      statistic: null,
      degrees: null,
      difference: {
        ...value,
        ...newcombeDifference(control, treatment, alpha),
        pValue: fisherExact(table),
      },
    }
  }
  const { z, pValue: p } = pooledZ(control, treatment)
  return {
    test: 'z' as const,
    statistic: z,
    degrees: null,
    difference: { ...value, ...waldDifference(control, treatment, alpha), pValue: p },
  }
}

/** Welch's test with Satterthwaite's degrees of freedom, of means as of linearised ratios. */
function means(between: Comparison, { kind, measure }: Design, alpha: number) {
  const test: TestName = measure.before.length > 0 ? 'cuped' : kind === 'ratio' ? 'delta' : 'welch'
  return {
    test,
    statistic: ratio(between),
    degrees: Number.isFinite(between.degrees) ? between.degrees : null,
    difference: estimate(between, alpha),
  }
}

function estimate(of: Comparison, alpha: number): Estimate {
  return {
    value: of.estimate,
    standardError: of.standardError,
    ...confidenceInterval(of, alpha),
    pValue: pValue(of),
  }
}

const ratio = ({ estimate: value, standardError }: Comparison) =>
  standardError > 0 ? value / standardError : value === 0 ? 0 : null

function liftOfShares(control: Sample, treatment: Sample, between: Comparison): Comparison {
  const squared =
    treatment.variance / (treatment.units * control.mean ** 2) +
    (control.variance * treatment.mean ** 2) / (control.units * control.mean ** 4)
  return {
    ...between,
    estimate: between.estimate / control.mean,
    standardError: Math.sqrt(squared),
  }
}

/** The delta method's interval, or Fieller's where the base is near zero and CUPED has no part in it. */
function fixedLift(
  from: Sample,
  to: Sample,
  lift: Comparison,
  { measure }: Design,
  alpha: number,
): Estimate {
  const plain = estimate(lift, alpha)
  if (!isNearZero(from)) return plain
  const exact = measure.before.length === 0 ? fiellerLift(from, to, alpha) : undefined
  return { ...plain, low: exact?.low ?? null, high: exact?.high ?? null }
}

const isNearZero = ({ mean, unadjusted, variance, units }: Sample) =>
  Math.abs(unadjusted ?? mean) < nearZero * Math.sqrt(variance / units)

/**
 * How likely the variant is better, and what taking it costs on average if it is not: a normal posterior of the
 * lift, or of the difference where there is no lift to speak of; or beta posteriors of two shares.
 */
function believed(
  control: Cell,
  treatment: Cell,
  from: Sample,
  between: Comparison,
  lift: Comparison | null,
  { kind, measure, goal }: Design,
  { belief, prior }: Settings,
): Pick<Contrast, 'chanceToBeat' | 'expectedLoss' | 'belief'> {
  const down = goal === 'decrease'
  if (belief === 'beta-binomial' && kind === 'conversion' && measure.before.length === 0) {
    const [a, b] = [beta(shareOf(control)), beta(shareOf(treatment))]
    const flip = ({ a: x, b: y }: typeof a) => ({ a: y, b: x })
    const [base, better] = down ? [flip(a), flip(b)] : [a, b]
    return {
      chanceToBeat: betaBeats(better, base),
      expectedLoss: betaLoss(better, base),
      belief: 'beta-binomial',
    }
  }
  const onLift = lift !== null && !isNearZero(from)
  const of = onLift ? lift : between
  const posterior = normalPosterior(
    of.estimate,
    of.standardError,
    onLift && prior !== null ? prior : undefined,
  )
  const better = down ? { ...posterior, mean: -posterior.mean } : posterior
  return {
    chanceToBeat: chanceAbove(better),
    expectedLoss: expectedLoss(better),
    belief: onLift ? 'lift' : 'difference',
  }
}

/** After Laplace's rule: a flat prior on the share, Beta(1, 1). */
const beta = (share: Share) => ({
  a: 1 + share.successes,
  b: 1 + share.trials - share.successes,
})
