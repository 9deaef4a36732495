import { adjustedLift, adjustedSample, type Adjustment } from '../../stats/adjusted'
import {
  confidenceInterval,
  difference,
  pValue,
  type Alternative,
  type Comparison,
} from '../../stats/comparison'
import { fiellerLift } from '../../stats/fieller'
import { fisherExact } from '../../stats/fisher'
import { repeatedPValue } from '../../stats/groupSequential'
import { newcombeDifference, pooledZ, waldDifference, type Share } from '../../stats/proportions'
import { shareSample, type Sample } from '../../stats/sample'
import { alwaysValid, type AlwaysValid } from '../../stats/sequential'
import { betaBelief, normalBelief, type Belief, type Prior } from './believed'
import { places, type Cell } from './cells'
import type { Design } from './design'
import type { Interim } from './interim'
import { bothEnds, soughtIn } from './sought'

/** How metrics are compared: what the params say that SQL need not know. */
export interface Settings extends Prior {
  readonly confidence: number
  /** whether any difference is looked for, or only doing better (`greater`) or worse */
  readonly alternative: Alternative
  readonly sequential: boolean
  readonly tuning: number
  /** the look a group-sequential test is at; null for any other test */
  readonly interim: Interim | null
  /** how shares are compared; by the counts that are to be expected where it is not said */
  readonly shareTest: 'auto' | 'z' | 'fisher'
}

/** An estimate with an interval and the p-value of no difference. */
export interface Estimate {
  readonly value: number
  /** both null where no bounded interval holds it; where one side is looked for each is a bound of its own */
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
export interface Contrast extends Belief {
  readonly test: TestName
  /** what was looked for in the difference itself */
  readonly sought: Alternative
  readonly statistic: number | null
  /** null for the normal distribution */
  readonly degrees: number | null
  readonly difference: Estimate
  /** null where the control's mean is zero */
  readonly lift: Estimate | null
  readonly alwaysValid: { readonly difference: AlwaysValid; readonly lift: AlwaysValid | null }
}

/** What an interval misses the truth by: the chance at both ends together, and the side that is tested. */
interface Level {
  readonly alpha: number
  readonly sought: Alternative
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
  const sought = soughtIn(design, settings.alternative)
  const level = {
    alpha: bothEnds(settings.interim?.alpha ?? 1 - settings.confidence, sought),
    sought,
  }
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
    ? shares(shareOf(control), shareOf(treatment), between, settings.shareTest, level)
    : means(between, design, level)
  const relative = lift && fixedLift(from, to, lift, design, level)
  const units = control.units + treatment.units
  const always = {
    difference: anyTime(between, units, settings, sought),
    lift: lift && anyTime(lift, units, settings, sought),
  }
  const belief =
    settings.belief === 'beta-binomial' && isShare
      ? betaBelief(shareOf(control), shareOf(treatment), design)
      : normalBelief(isNearZero(from) ? null : lift, between, design, settings)
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
  return { ...said, sought, alwaysValid: always, ...belief }
}

/**
 * The always-valid interval and p-value. One side is that of the sequence which misses on either with twice the chance, as
 * the plan has it: its p-value is half where the estimate lies on the side looked for, and 1 where it does not.
 */
function anyTime(
  of: Comparison,
  units: number,
  { confidence, tuning }: Settings,
  sought: Alternative,
): AlwaysValid {
  const found = alwaysValid(of, units, { alpha: bothEnds(1 - confidence, sought), tuning })
  if (sought === 'two-sided') return found
  const isSought = of.estimate > 0 === (sought === 'greater') && of.estimate !== 0
  return { ...found, pValue: isSought ? found.pValue / 2 : 1 }
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
  { alpha, sought }: Level,
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
        pValue: fisherExact(table, sought),
      },
    }
  }
  const { z, pValue: p } = pooledZ(control, treatment, sought)
  return {
    test: 'z' as const,
    statistic: z,
    degrees: null,
    difference: { ...value, ...waldDifference(control, treatment, alpha), pValue: p },
  }
}

/** Welch's test with Satterthwaite's degrees of freedom, of means as of linearised ratios. */
function means(between: Comparison, { kind, measure }: Design, level: Level) {
  const test: TestName = measure.before.length > 0 ? 'cuped' : kind === 'ratio' ? 'delta' : 'welch'
  return {
    test,
    statistic: ratio(between),
    degrees: Number.isFinite(between.degrees) ? between.degrees : null,
    difference: estimate(between, level),
  }
}

function estimate(of: Comparison, { alpha, sought }: Level): Estimate {
  return {
    value: of.estimate,
    standardError: of.standardError,
    ...confidenceInterval(of, alpha),
    pValue: pValue(of, sought),
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
  level: Level,
): Estimate {
  const plain = estimate(lift, level)
  if (!isNearZero(from)) return plain
  const exact = measure.before.length === 0 ? fiellerLift(from, to, level.alpha) : undefined
  return { ...plain, low: exact?.low ?? null, high: exact?.high ?? null }
}

const isNearZero = ({ mean, unadjusted, variance, units }: Sample) =>
  Math.abs(unadjusted ?? mean) < nearZero * Math.sqrt(variance / units)
