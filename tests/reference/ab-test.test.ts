import { readFileSync } from 'node:fs'
import { compressors } from 'hyparquet-compressors'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { adjustedLift, adjustedSample, adjustment } from '../../src/stats/adjusted'
import { confidenceInterval, pValue } from '../../src/stats/comparison'
import { falseFinds } from '../../src/stats/looks'
import type { Moments } from '../../src/stats/moments'
import { blobSource } from '../../src/lib/source'
import { sql } from '../../src/sql'
import { test as tested, type Tested } from '../analysis/ab-test'
import { describeShared, shared } from './shared'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const read = (name: string) =>
  JSON.parse(readFileSync(shared('methods', 'oracles', name), 'utf8')) as unknown

type Numbers = Readonly<Record<string, number>>
interface Ends {
  readonly ci: readonly [number, number]
  readonly expected: number
  readonly uplift: { readonly stddev: number }
  readonly pValue: number
  readonly chanceToWin: number
  readonly risk: readonly [number, number]
}
interface Retention extends Numbers {
  readonly control: never
}
interface RealData {
  readonly cookie_cats: {
    readonly srm: { readonly p: number }
    readonly gamerounds_welch_raw: Record<string, number> & {
      readonly ci95_diff: readonly [number, number]
      readonly mean: readonly [number, number]
      readonly gbstats_relative: Ends
    }
    readonly gamerounds_welch_without_max_outlier_49854: Record<string, number> & {
      readonly ci95_diff: readonly [number, number]
      readonly gbstats_relative: Ends
    }
  } & Readonly<
    Record<
      'retention_1' | 'retention_7',
      Retention & {
        readonly ci95_wald: readonly [number, number]
        readonly gbstats_relative: Ends
        readonly gbstats_sequential_relative: Ends
        readonly gbstats_bayes: Ends
      }
    >
  >
}

const near = (found: unknown, expected: number, tolerance = 1e-9) => {
  expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(tolerance)
}

/**
 * Cookie Cats (Tactile Entertainment), 90,189 players: retention after a day and a week, rounds played. Figures from
 * published write-ups, statsmodels, SciPy and gbstats 0.8.0. Tolerance 1e-9.
 */
describeShared('Cookie Cats', () => {
  const reference = () => (read('abtest_realdata.json') as RealData).cookie_cats
  const roles = { unit: 'userid', variant: 'version' }
  const metrics = ['retention_1', 'retention_7', 'sum_gamerounds']
  let fixed: Tested
  let sequential: Tested
  beforeAll(async () => {
    await engine.put('cats', pathSource(shared('data', 'cookie_cats.csv')))
    await engine.query(sql`
CREATE TABLE cats AS SELECT userid, version, CAST(sum_gamerounds AS INTEGER) AS sum_gamerounds,
  retention_1 = 'TRUE' AS retention_1, retention_7 = 'TRUE' AS retention_7
FROM read_csv('import/cats', all_varchar = true)`)
    fixed = await tested(engine, 'cats', roles, { metrics })
    sequential = await tested(engine, 'cats', roles, { metrics, monitoring: 'sequential' })
  })

  test.each(['retention_1', 'retention_7'] as const)('%s', (name) => {
    const expected = reference()[name]
    const row = fixed.metric(name)
    near(row['mean'], Number(expected['p_treatment']))
    near(row['difference'], Number(expected['diff']))
    near(row['statistic'], Number(expected['z_pooled']))
    near(row['p_value'], Number(expected['p_two_sided']))
    near(row['standard_error'], Number(expected['unpooled_se']))
    near(row['difference_low'], expected.ci95_wald[0])
    near(row['difference_high'], expected.ci95_wald[1])
    near(row['lift'], Number(expected['relative']))
    near(row['lift_low'], expected.gbstats_relative.ci[0])
    near(row['lift_high'], expected.gbstats_relative.ci[1])
    near(row['lift_standard_error'], expected.gbstats_relative.uplift.stddev)
    near(row['lift_p_value'], expected.gbstats_relative.pValue)
    near(row['chance_to_beat'], expected.gbstats_bayes.chanceToWin)
    near(row['expected_loss'], expected.gbstats_bayes.risk[1])
    const always = sequential.metric(name)
    near(always['lift_low'], expected.gbstats_sequential_relative.ci[0])
    near(always['lift_high'], expected.gbstats_sequential_relative.ci[1])
    near(always['lift_p_value'], expected.gbstats_sequential_relative.pValue)
  })

  test('rounds played, with and without the outlier', async () => {
    const { gamerounds_welch_raw: raw, gamerounds_welch_without_max_outlier_49854: clean } =
      reference()
    const row = fixed.metric('sum_gamerounds')
    await engine.query(sql`
CREATE TABLE cats_clean AS SELECT * FROM cats WHERE sum_gamerounds < 49854`)
    const without = await tested(engine, 'cats_clean', roles, { metrics: ['sum_gamerounds'] })
    for (const [found, expected] of [
      [row, raw],
      [without.metric('sum_gamerounds'), clean],
    ] as const) {
      near(found['statistic'], Number(expected['t']))
      near(found['degrees'], Number(expected['dof']), 1e-4)
      near(found['p_value'], Number(expected['p']))
      near(found['difference_low'], expected.ci95_diff[0])
      near(found['difference_high'], expected.ci95_diff[1])
      near(found['lift'], expected.gbstats_relative.expected)
      near(found['lift_low'], expected.gbstats_relative.ci[0])
      near(found['lift_high'], expected.gbstats_relative.ci[1])
      near(found['lift_p_value'], expected.gbstats_relative.pValue)
    }
  })

  test('by rank, with and without the outlier', async () => {
    const { gamerounds_welch_raw: raw, gamerounds_welch_without_max_outlier_49854: clean } =
      reference()
    // It weighs on the means, so the ranks are there by themselves; without it they have to be asked for.
    const row = fixed.metric('sum_gamerounds')
    expect(row['rank_statistic']).toBe(raw['mannwhitney_U'])
    near(row['rank_p_value'], Number(raw['mannwhitney_p']))
    near(row['rank_share'], 0.4962367180934123)
    expect(fixed.metric('retention_1')['rank_p_value']).toBeNull()
    expect(fixed.findings).toContain('ranks')
    const without = { metrics: ['sum_gamerounds'], rank_test: 'always' }
    const { metric } = await tested(engine, 'cats_clean', roles, without)
    expect(metric('sum_gamerounds')['rank_statistic']).toBe(clean['mannwhitney_U'])
    near(metric('sum_gamerounds')['rank_p_value'], Number(clean['mannwhitney_p']))
    const never = await tested(engine, 'cats', roles, { metrics, rank_test: 'never' })
    expect(never.metric('sum_gamerounds')['rank_p_value']).toBeNull()
    expect(never.findings).not.toContain('ranks')
  })

  // The z and t of the two-sided figures above, their tails and bounds by SciPy 1.17 (norm.sf, ttest_ind(alternative=)).
  test('one-sided, has the tail on that side and one bound', async () => {
    const better = await tested(engine, 'cats', roles, { metrics, alternative: 'greater' })
    const worse = await tested(engine, 'cats', roles, { metrics, alternative: 'less' })
    const [up, down] = [better.metric('retention_7'), worse.metric('retention_7')]
    near(up['p_value'], 0.9992228750121929)
    near(up['difference_low'], -0.012464781957857395)
    expect([up['difference_high'], up['lift_high'], up['always_valid_high']]).toEqual([
      null,
      null,
      null,
    ])
    near(down['p_value'], 0.0007771249878071645)
    near(down['difference_high'], -0.00393781467255443)
    expect([down['difference_low'], down['lift_low'], down['always_valid_low']]).toEqual([
      null,
      null,
      null,
    ])
    const rounds = (of: Tested) => of.metric('sum_gamerounds')
    near(rounds(better)['p_value'], 0.8120378079533691)
    near(rounds(better)['difference_low'], -3.307758039638232, 1e-7)
    near(rounds(worse)['p_value'], 0.18796219204663087)
    near(rounds(worse)['difference_high'], 0.9927811317317339, 1e-7)
    near(rounds(worse)['rank_p_value'], 0.025104403860221274)
    // Where less is better, doing better is the other side.
    const fewer = { metrics: [{ column: 'retention_7', goal: 'decrease' }], alternative: 'greater' }
    const turned = await tested(engine, 'cats', roles, fewer)
    near(turned.metric('retention_7')['p_value'], 0.0007771249878071645)
    expect(turned.metric('retention_7')['difference_low']).toBeNull()
    // Harm that was not asked for is still seen.
    const seventh = { metrics: ['retention_7'], alternative: 'greater' }
    const { decision } = await tested(engine, 'cats', roles, seventh)
    expect(decision).toMatchObject({ decision: 'stop', variant: 'gate_40', reason: 'worse' })
  })

  test('one player makes up most of a variance, and that is said', () => {
    const tails = fixed.check('heavy_tails')
    expect(tails).toMatchObject({ metric: 'sum_gamerounds', passed: false })
    expect(Number(tails['statistic'])).toBeGreaterThan(0.8)
    expect(fixed.problems).toContain('warning tails')
  })

  test('the split passes an alarm of 0.001 and fails one of 0.01', async () => {
    const split = fixed.check('sample_ratio_mismatch')
    near(split['p_value'], reference().srm.p)
    expect(split['passed']).toBe(true)
    const strict = await tested(engine, 'cats', roles, { metrics, srm_alarm: 0.01 })
    expect(strict.check('sample_ratio_mismatch')['passed']).toBe(false)
    expect(strict.decision).toMatchObject({ decision: 'none', variant: null })
    expect(strict.findings).toEqual(['blocked', 'basis-timeless'])
  })

  test('by the seventh day, the later gate is to be stopped', async () => {
    const { decision } = await tested(engine, 'cats', roles, { metrics: ['retention_7'] })
    expect(decision).toMatchObject({ decision: 'stop', variant: 'gate_40', reason: 'worse' })
  })
})

interface Sums {
  readonly n: number
  readonly sum: number
  readonly sum_squares?: number
}
interface Case {
  readonly name: string
  readonly statistic: string
  readonly control: Sums
  readonly treatment: Sums
  readonly config: {
    readonly sequential_tuning_parameter?: number
    readonly prior_effect?: {
      readonly mean: number
      readonly variance: number
      readonly proper: boolean
    }
  }
  readonly peer_result: Ends
}

/** Units whose count, sum and sum of squares are given: half lies so far above the mean, half below; an odd one on it. */
function units(variant: string, { n, sum, sum_squares: squares }: Sums): string[] {
  const mean = sum / n
  const even = n - (n % 2)
  const away = squares === undefined ? 0 : Math.sqrt((squares - n * mean * mean) / even)
  return Array.from({ length: n }, (_, i) => {
    if (squares === undefined) return `${variant},${i < sum ? 1 : 0}`
    const value = i === even ? mean : i % 2 === 0 ? mean + away : mean - away
    return `${variant},${String(value)}`
  })
}

/** GrowthBook's gbstats 0.8.0 by units made to have the sums of its test cases. Tolerance 1e-9. */
describeShared('the cases of gbstats', () => {
  test.each([
    'mean_relative',
    'proportion_relative',
    'sequential_proportion_relative_tuning5000',
    'bayes_proportion_flat',
    'bayes_mean_informative N(.1,var .1)',
  ])('%s', async (name) => {
    const { cases } = read('abtest_gbstats.json') as { cases: readonly Case[] }
    const found = cases.find((one) => one.name === name)
    if (!found) throw new Error('no such case')
    const rows = [...units('a', found.control), ...units('b', found.treatment)]
    await engine.put('gb', blobSource('gb.csv', new Blob([`variant,y\n${rows.join('\n')}\n`])))
    await engine.query(sql`CREATE OR REPLACE TABLE gb AS
SELECT variant, CAST(y AS DOUBLE) AS y FROM read_csv('import/gb', all_varchar = true)`)
    const prior = found.config.prior_effect
    const { metric } = await tested(
      engine,
      'gb',
      { unit: null },
      {
        metrics: [
          { column: 'y', type: found.statistic === 'ProportionStatistic' ? 'conversion' : 'mean' },
        ],
        ...(found.config.sequential_tuning_parameter !== undefined && { monitoring: 'sequential' }),
        ...(prior?.proper && { prior_mean: prior.mean, prior_sd: Math.sqrt(prior.variance) }),
      },
    )
    const { peer_result: expected } = found
    const row = metric('y')
    if (name.startsWith('bayes')) {
      near(row['chance_to_beat'], expected.chanceToWin)
      near(row['expected_loss'], expected.risk[1])
      return
    }
    near(row['lift'], expected.expected)
    near(row['lift_standard_error'], expected.uplift.stddev)
    near(row['lift_low'], expected.ci[0])
    near(row['lift_high'], expected.ci[1])
    near(row['lift_p_value'], expected.pValue)
  })

  test('the split', async () => {
    const { srm } = read('abtest_gbstats.json') as {
      srm: { cases: { users: number[]; weights: number[]; published_p: number }[] }
    }
    for (const { users, weights, published_p: expected } of srm.cases) {
      if (users.length < weights.length) continue
      const rows = users.flatMap((count, i) => Array.from({ length: count }, () => `v${i},1`))
      await engine.put('split', blobSource('s.csv', new Blob([`variant,y\n${rows.join('\n')}\n`])))
      await engine.query(sql`CREATE OR REPLACE TABLE split AS
SELECT variant, CAST(y AS DOUBLE) AS y FROM read_csv('import/split', all_varchar = true)`)
      const shares = weights.map((share, i) => ({ variant: `v${i}`, share }))
      const { check } = await tested(engine, 'split', { unit: null }, { metrics: ['y'], shares })
      near(check('sample_ratio_mismatch')['p_value'], expected, 1e-9)
    }
  })
})

/** R ?t.test: Student's sleep data, Welch's test. Tolerance 1e-9. */
describeShared('the sleep data of R', () => {
  test('give t, the degrees of freedom, p and the interval', async () => {
    const { welch_sleep: sleep } = (
      read('abtest_classical_R.json') as {
        results: {
          welch_sleep: Record<'group1' | 'group2' | 'ci', number[]> &
            Record<'t' | 'df' | 'p', number>
        }
      }
    ).results
    const rows = [
      ...sleep.group1.map((extra) => `2 first,${extra}`),
      ...sleep.group2.map((extra) => `1 second,${extra}`),
    ]
    await engine.put('sleep', blobSource('s.csv', new Blob([`variant,y\n${rows.join('\n')}\n`])))
    await engine.query(sql`CREATE TABLE sleep AS
SELECT variant, CAST(y AS DOUBLE) AS y FROM read_csv('import/sleep', all_varchar = true)`)
    const { metric } = await tested(engine, 'sleep', { unit: null }, { metrics: ['y'] })
    const row = metric('y')
    near(row['statistic'], sleep.t)
    near(row['degrees'], sleep.df)
    near(row['p_value'], sleep.p)
    near(row['difference_low'], sleep.ci[0] ?? Number.NaN)
    near(row['difference_high'], sleep.ci[1] ?? Number.NaN)
    // SciPy 1.17, ttest_ind(equal_var=False, alternative='less'): p and the bound.
    const less = { metrics: ['y'], alternative: 'less', rank_test: 'always' }
    const oneSided = (await tested(engine, 'sleep', { unit: null }, less)).metric('y')
    near(oneSided['p_value'], 0.03969707009367915)
    near(oneSided['difference_high'], -0.10661850266839323)
    expect(oneSided['difference_low']).toBeNull()
    // R ?wilcox.test: W = 25.5, p-value = 0.06933 on two sides.
    expect(oneSided['rank_statistic']).toBe(25.5)
    near(oneSided['rank_p_value'], 0.06932757543362658 / 2)
  })
})

/**
 * Udacity's landing page test, 294,478 rows: 3,893 name a group and a page that do not belong together. Without those
 * 290,585 rows of 290,584 visitors; conversion 12.04 % and 11.88 %, z = −1.311, p = 0.190 (course
 * write-ups), here to six digits by the formula.
 */
describeShared('the landing page of Udacity', () => {
  beforeAll(async () => {
    const file = readFileSync(shared('data', 'udacity_ab_data.parquet'))
    const rows = await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
      compressors,
    })
    const names = ['user_id', 'timestamp', 'group', 'landing_page', 'converted']
    const lines = rows.map((row) =>
      names
        .map((name) => row[name] as unknown)
        .map((value) =>
          value instanceof Date ? value.toISOString().replace('Z', '') : String(value),
        )
        .join(','),
    )
    await engine.put(
      'landing',
      blobSource('l.csv', new Blob([[names.join(','), ...lines].join('\n')])),
    )
    await engine.query(sql`
CREATE TABLE landing AS SELECT user_id, CAST("timestamp" AS TIMESTAMP) AS "timestamp", "group",
  landing_page, CAST(converted AS INTEGER) AS converted
FROM read_csv('import/landing', all_varchar = true)`)
    await engine.query(sql`CREATE VIEW clean AS FROM landing
WHERE ("group" = 'treatment') = (landing_page = 'new_page')`)
  }, 120_000)
  const roles = { unit: 'user_id', variant: 'group', time: 'timestamp' }

  test('cleaned, shows no difference, and the new page is not shipped', async () => {
    const found = await tested(engine, 'clean', roles)
    const row = found.metric('Conversion')
    expect(found.metric('Conversion', 'control')).toMatchObject({ units: 145_274, sum: 17_489 })
    expect(row).toMatchObject({ units: 145_310, sum: 17_264 })
    near(row['statistic'], -1.310924, 1e-6)
    near(row['p_value'], 0.189883, 1e-6)
    expect(found.summary.repeated).toBe(1)
    expect(found.decision).toMatchObject({ decision: 'stop', reason: 'unlikely' })
  })

  test('as it comes, has visitors in both groups, who are left out and block the verdict', async () => {
    const found = await tested(engine, 'landing', roles)
    const crossed = found.check('units_in_two_variants')
    expect(Number(crossed['statistic'])).toBeGreaterThan(1000)
    expect(found.summary.units + found.summary.crossed).toBe(290_584)
  })
})

/** GrowthBook's gbstats 0.8.0, whose own tests publish the rounded values. Tolerance 1e-9. */
describeShared('the ratio with CUPED of gbstats', () => {
  interface Side {
    readonly n: number
    readonly [name: string]: number | { readonly sum: number; readonly sum_squares: number }
  }
  const names = ['m_statistic_post', 'd_statistic_post', 'm_statistic_pre', 'd_statistic_pre']
  const products: Readonly<Record<string, string>> = {
    '0-1': 'm_post_d_post_sum_of_products',
    '0-2': 'm_post_m_pre_sum_of_products',
    '0-3': 'm_post_d_pre_sum_of_products',
    '1-2': 'm_pre_d_post_sum_of_products',
    '1-3': 'd_post_d_pre_sum_of_products',
    '2-3': 'm_pre_d_pre_sum_of_products',
  }
  const moments = (side: Side): Moments => {
    const of = (i: number) => side[names[i] ?? ''] as { sum: number; sum_squares: number }
    const covariance = names.map((_, i) =>
      names.map((__, j) => {
        const key = i < j ? `${i}-${j}` : `${j}-${i}`
        const product = i === j ? of(i).sum_squares : Number(side[products[key] ?? ''])
        return (product - (of(i).sum * of(j).sum) / side.n) / (side.n - 1)
      }),
    )
    return { units: side.n, means: names.map((_, i) => of(i).sum / side.n), covariance }
  }

  test('gives the lift, its interval and its p-value', () => {
    const { cases } = read('abtest_gbstats.json') as {
      cases: { name: string; control: Side; treatment: Side; peer_result: Ends }[]
    }
    const found = cases.find(({ name }) => name === 'ratio_cuped_relative')
    if (!found) throw new Error('no such case')
    const [control, treatment] = [moments(found.control), moments(found.treatment)]
    const measure = {
      outcome: { numerator: 0, denominator: 1 },
      before: [{ numerator: 2, denominator: 3 }],
    }
    const by = adjustment([control, treatment], measure)
    const lift = adjustedLift(control, treatment, measure, by)
    near(lift.estimate, found.peer_result.expected)
    near(lift.standardError, found.peer_result.uplift.stddev)
    near(confidenceInterval(lift).low, found.peer_result.ci[0])
    near(confidenceInterval(lift).high, found.peer_result.ci[1])
    near(pValue(lift), found.peer_result.pValue)
    expect(adjustedSample(control, measure, by).units).toBe(100)
  })
})

/** Armitage, McPherson and Rowe 1969, recomputed by mvtnorm under R 4.2.2. Tolerance 1e-6. */
describeShared('looking too often', () => {
  test('finds what is not there as often as published', () => {
    const { peeking } = (
      read('abtest_classical_R.json') as {
        results: { peeking: { naive_alpha_by_looks: number[]; looks: number[] } }
      }
    ).results
    peeking.looks.forEach((looks, i) => {
      near(falseFinds(looks), peeking.naive_alpha_by_looks[i] ?? Number.NaN, 1e-4)
    })
  })
})
