/** A difference in its own unit; points where shares are compared. */
const size = '{kind, select, conversion {{difference} points} other {{difference}}}'
const way = '{way, select, up {higher} other {lower}}'
const ends = (low: string, high: string) =>
  `{open, select, above {at least {${low}}} below {at most {${high}}} other {{${low}} to {${high}}}}`
const spanned = `({confidence}{open, select, no {} other { bound}}: ${ends('low', 'high')})`
const relative = `{lifted, select, yes {, a lift of {lift} (${ends('lift_low', 'lift_high')})} other {}}`
/** What has not been found, and what a test of this length can see. */
const nothing = 'No {looking, select, gain {gain} loss {loss} other {difference}} found'
const effect = 'a {looking, select, loss {loss} other {lift}} of {worthwhile}'
/** Which side a one-sided test asks about, at which level, and what its other bound is for. */
const asked =
  '{looking, select, gain { The test asks for a gain alone, at a level of {alpha}. The bound on the other side watches for harm and rules gains out, at the same level; both together are a two-sided test at {both}.} loss { The test asks for a loss alone, at a level of {alpha}. The bound on the other side rules losses out, at the same level; both together are a two-sided test at {both}.} other {}}'
const limits = '{looking, select, either {Intervals} other {Bounds}}'
const reading = `{monitoring, select, sequential {${limits} are always valid, however often they are read.} group {${limits} hold over all {looks} planned looks; this is look {look}.} other {${limits} hold if read once, at the end.}}${asked} {correction, select, holm {{tests, plural, one {With one comparison nothing is adjusted.} other {Verdicts are adjusted over # comparisons by Holm.}}} bh {{tests, plural, one {With one comparison nothing is adjusted.} other {Verdicts are adjusted over # comparisons by Benjamini–Hochberg.}}} other {Verdicts are not adjusted for the number of comparisons.}}`
const interval = '{looking, select, either {interval} other {bound}}'
/** Harm in a test that asked for a gain: on which side it was found. */
const watched =
  '{looking, select, gain { The test asked for a gain; harm is read from the bound on the other side, at the same level.} other {}}'
/** The comparison itself, as the beginning of a sentence. */
const told = `{metric} is {way, select, equal {the same in {variant} as} other {${size} ${way} in {variant} than}} in {control} ${spanned}${relative}`

export const findings = {
  'check.sample_ratio_mismatch': 'the split is as planned',
  'check.units_in_two_variants': 'nobody is in two variants',
  'check.outcome_before_exposure': 'no outcome before exposure',
  'check.too_short': 'whole weeks have passed',
  'check.planned_units': 'the planned units are there',
  'check.peeking': 'read as often as planned',
  'check.heavy_tails': 'no unit weighs too much',
  'check.before_imbalance': 'the variants were alike before',

  'finding.blocked':
    'No verdict. Failed: {reasons}. Mend that first; until then the figures name no winner.',
  'finding.too-few':
    'No verdict: some variant has too few units, or nothing to divide by, so that there is nothing to compare.',
  'finding.ship-better': `${told}. Ship {variant}.`,
  'finding.stop-worse': `${told}. Stop: {variant} does harm.${watched}`,
  'finding.stop-worse-all': `Stop: every variant does worse than {control}. ${told}.${watched}`,
  'finding.stop-guardrail': `${told}, but it harms “{guardrail}”. Stop: do not ship {variant} like this.`,
  'finding.stop-unlikely': `No gain worth having: ${told}. A lift of {worthwhile} is ruled out. Stop, and keep {control}.`,
  'finding.stop-harmless': `No harm worth minding: ${told}. A loss of {worthwhile} is ruled out. Stop: {variant} may take the place of {control} if anything else speaks for it; that it is better was not asked.`,
  'finding.stop-enough': `${nothing}: ${told}. With {units} units the test was large enough to see ${effect}. Stop, and keep {control}.`,
  'finding.stop-last': `${nothing}: ${told}. This was the last of the planned looks. Stop, and keep {control}.`,
  'finding.stop-endless': `Not settled: ${told}. To see ${effect} it would take about {units} units, which this test will not have soon. Stop, and try something bolder.`,
  'finding.wait-undecided': `Not settled yet: ${told}. Keep running for {days} more {days, plural, one {day} other {days}}, to about {units} units, and then decide; that is enough to see ${effect}.`,
  'finding.wait-undecided-units': `Not settled yet: ${told}. Keep running to about {units} units; that is enough to see ${effect}.`,
  'finding.wait-undecided-unknown': `Not settled yet: ${told}. How long it would take cannot be said while there is nothing to measure a lift by. Keep running, and check that the outcome is recorded.`,
  'finding.wait-young':
    'Too early for a verdict. Keep running for {days} more {days, plural, one {day} other {days}}. Not yet true: {reasons}.',
  'finding.wait-young-units':
    'Too early for a verdict. Keep running to {units} units. Not yet true: {reasons}.',
  'finding.differs': `${told}.`,
  'finding.harmed': `Guardrail harmed: ${told}.`,
  'finding.disagree-exact': `{metric}: Fisher’s exact test of {variant} (p {rare, select, yes {<} other {=}} {p}) {found, select, yes {finds a difference at {alpha}, though the ${interval} does not leave zero out. It counts only where both agree.} other {finds none at {alpha}, though the ${interval} leaves zero out. The exact test decides where counts are small: the ${interval} is an approximation there.}}`,
  'finding.disagree-pooled': `{metric}: the z test of {variant} (p {rare, select, yes {<} other {=}} {p}) {found, select, yes {finds a difference at {alpha}, though the ${interval} does not leave zero out} other {finds none at {alpha}, though the ${interval} leaves zero out}}. The test takes the spread from both variants together, the ${interval} from each; a difference counts only where both agree.`,
  'finding.disagree-lift': `{metric}: the ${interval} of the lift of {variant} {found, select, yes {does not leave zero out, though that of the difference does} other {leaves zero out, though that of the difference does not}}. The lift is uncertain in its base too; the difference decides.`,
  'finding.disagree-adjusted': `{metric}: the ${interval} of {variant} is not adjusted and leaves zero out; the p-value, adjusted over all comparisons, is {p} and finds no difference at {alpha}. The adjusted one decides.`,
  'finding.same': `{metric}: {looking, select, gain {no sign that {variant} does better than {control}} loss {no sign that {variant} does worse than {control}} other {no difference found between {variant} and {control}}}, {way, select, equal {both the same} other {${size} ${way}}} ${spanned}${relative}.`,
  'finding.same-adjusted': `${told}, which among so many comparisons may still be chance.`,
  'finding.belief':
    'The chance that {variant} is better than {control} is {chance}; taking it would cost {tiny, select, yes {next to nothing} other {{model, select, lift {{loss} of {metric}} beta {{loss} points of {metric}} other {{kind, select, conversion {{loss} points} other {{loss}}} of {metric}}}}} on average, counting the cases where it is worse. {model, select, beta {Beta posteriors of both rates, prior Beta(1, 1).} lift {Normal posterior of the lift, {prior, select, flat {flat prior} other {prior {prior_mean} ± {prior_sd}}}.} other {Normal posterior of the difference, flat prior.}}',
  'finding.cuped':
    '{metric}: what was known before the test explains {share} of the variance, and the intervals are narrower for it.',
  'finding.capped':
    '{metric}: values above {cap}, percentile {percentile} of all units, count as {cap} in every variant.',
  'finding.ranks':
    '{metric}, by rank: a unit of {variant} lies above one of {control} in {share} of all pairs, ties counting half (Mann–Whitney, p {rare, select, yes {<} other {=}} {p}). Large values weigh no more than others there. That asks whether values tend to be larger, not whether the mean is, and names no winner.',
  'finding.segments-differ':
    '{metric}: the effect differs by “{segment}” more than chance explains. Look at the segments before you decide for all.',
  'finding.segments-same':
    '{metric}: no sign that the effect differs by “{segment}”. Do not read a winner off a single segment.',
  'finding.basis': `{units} {n, plural, one {unit} other {units}} ({split}), {from} to {to}, {days} {days, plural, one {day} other {days}}. ${reading}`,
  'finding.basis-timeless': `{units} {n, plural, one {unit} other {units}} ({split}). ${reading}`,
}
