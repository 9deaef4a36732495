import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expected, smooth } from '../../src/stats/smoothing'
import { fitSmoothing } from '../../src/stats/smoothingFit'
import { describeShared, shared } from './shared'

interface Fit {
  readonly alpha: readonly number[]
  readonly beta: readonly (number | 'NaN')[]
  readonly gamma: readonly (number | 'NaN')[]
  readonly phi: readonly (number | 'NaN')[]
  readonly initstate: readonly number[]
  readonly fitted: readonly number[]
  readonly forecast: readonly number[]
  readonly loglik: readonly number[]
  readonly sigma2: readonly number[]
}
type Fits = Readonly<Record<'TRUE' | 'FALSE', Readonly<Record<string, Fit>>>>
interface Reference {
  readonly austourists: readonly number[]
  readonly oildata: readonly number[]
  readonly seasonal_austourists_m4: Fits
  readonly nonseasonal_oildata: Fits
}

/** R `forecast::ets` as run for the test suite of statsmodels; its figures have eight digits after the point. */
describeShared('exponential smoothing of R', () => {
  const path = shared('data', 'references', 'forecast_ets_R_reference.json')
  const load = () => JSON.parse(readFileSync(path, 'utf8')) as Reference
  const cases = (['TRUE', 'FALSE'] as const).flatMap((damped) => [
    ...(damped === 'TRUE' ? ['AAA'] : ['AAA', 'ANA']).map(
      (name) => ['austourists', damped, name] as const,
    ),
    ...(damped === 'TRUE' ? ['AAN'] : ['AAN', 'ANN']).map(
      (name) => ['oildata', damped, name] as const,
    ),
  ])

  test.each(cases)('%s, damped %s, %s', (series, damped, name) => {
    const reference = load()
    const values = reference[series]
    const fits =
      series === 'oildata' ? reference.nonseasonal_oildata : reference.seasonal_austourists_m4
    const fit = fits[damped][name]
    if (!fit) throw new Error(`missing reference: ${name}`)
    const season = series === 'oildata' ? 1 : 4
    const trend = name[1] === 'N' ? 'none' : damped === 'TRUE' ? 'damped' : 'additive'
    const read = ([value]: readonly (number | 'NaN')[], none: number) =>
      typeof value === 'number' ? value : none
    const weights = {
      alpha: read(fit.alpha, 0),
      beta: read(fit.beta, 0),
      gamma: read(fit.gamma, 0),
      phi: read(fit.phi, 1),
    }
    const [level = 0, growth = 0] = fit.initstate
    const start = {
      level,
      growth: trend === 'none' ? 0 : growth,
      season: season > 1 ? fit.initstate.slice(trend === 'none' ? 1 : 2) : [],
    }
    const { fitted, end } = smooth(values, weights, start)
    fitted.forEach((value, i) => {
      expect(value).toBeCloseTo(fit.fitted[i] ?? Number.NaN, 4)
    })
    expected(end, weights.phi, 4).forEach((value, i) => {
      expect(value).toBeCloseTo(fit.forecast[i] ?? Number.NaN, 4)
    })
    const ours = fitSmoothing(values, { trend, season })
    expect(ours.logLikelihood).toBeGreaterThan((fit.loglik[0] ?? Number.NaN) - 1e-3)
  })
})
