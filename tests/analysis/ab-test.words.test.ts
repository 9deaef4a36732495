import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { abTest } from '../../src/analysis/ab-test'
import type { Scalar } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { speaker } from '../../src/i18n/say'
import { locales, type Locale } from '../../src/lib/locale'
import { put, test as tested, type Tested } from './ab-test'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const sayer = (locale: Locale) =>
  speaker({ locale, currency: 'CNY', timezone: 'UTC' }, abTest.text[locale])

/** What was found, in words, by key; of several of one key the first. */
function said({ summary }: Tested, locale: Locale): Readonly<Record<string, string>> {
  const say = sayer(locale)
  const found = abTest
    .findings(summary)
    .map(({ key, values }) => [key, say(`finding.${key}`, values)])
  return Object.fromEntries(found.toReversed()) as Record<string, string>
}

/** All that is written over the charts. */
const captions = ({ summary }: Tested, locale: Locale) =>
  abTest
    .chart(summary, sayer(locale))
    .map(({ title, subtitle, alt }) => `${title}\n${subtitle}\n${alt}`)
    .join('\n')

const columns = {
  unit: 'VARCHAR',
  variant: 'VARCHAR',
  time: 'TIMESTAMP',
  rounds: 'DOUBLE',
  stayed: 'INTEGER',
}

/** 2000 players a variant over so many days, of whom so many stay and one may play like no other. */
async function players(
  stayed: Readonly<Record<string, number>>,
  params: Readonly<Record<string, unknown>>,
  { days = 14, most = 10, extra = 0 } = {},
): Promise<Tested> {
  const rows = Object.entries(stayed).flatMap(([variant, count], arm) =>
    Array.from({ length: 2000 + arm * extra }, (_, i): Scalar[] => [
      `${variant}${String(i)}`,
      variant,
      `2026-06-${String(1 + (i % days)).padStart(2, '0')} 12:00:00`,
      arm === 0 && i === 0 ? most : i % 10,
      (i * 7919) % 2000 < count && i < 2000 ? 1 : 0,
    ]),
  )
  await put(engine, columns, rows)
  return tested(engine, 'data', {}, params)
}

describe('a one-sided test', () => {
  const metrics = [{ column: 'stayed', name: 'Stayed' }]
  const harmful = { gate_30: 280, gate_40: 200 }

  test('says at which level each side is read, and what both come to', async () => {
    const gain = await players(harmful, { metrics, alternative: 'greater' })
    expect(said(gain, 'en')['basis']).toMatch(
      /asks for a gain alone, at a level of 5%\..*watches for harm.*two-sided test at 10%/,
    )
    expect(said(gain, 'zh-CN')['basis']).toMatch(
      /只检验是否变好，显著性水平 5%.*监测变差.*水平 10% 的双侧检验/,
    )
    const loss = await players(harmful, { metrics, alternative: 'less', confidence: 0.99 })
    expect(said(loss, 'en')['basis']).toMatch(
      /asks for a loss alone, at a level of 1%\..*rules losses out.*two-sided test at 2%/,
    )
    expect(said(loss, 'zh-CN')['basis']).toMatch(
      /只检验是否变差，显著性水平 1%.*排除变差.*水平 2% 的双侧检验/,
    )
    const both = await players(harmful, { metrics })
    expect(said(both, 'en')['basis']).not.toContain('two-sided')
  })

  test('says that harm was found on the side it did not ask about', async () => {
    const gain = await players(harmful, { metrics, alternative: 'greater' })
    expect(said(gain, 'en')['stop-worse']).toMatch(
      /95% bound: at most -.* does harm\. The test asked for a gain; harm is read from the bound on the other side/,
    )
    expect(said(gain, 'zh-CN')['stop-worse']).toMatch(/95% 置信上限 -.*变差看的是另一侧/)
    const loss = await players(harmful, { metrics, alternative: 'less' })
    expect(said(loss, 'en')['stop-worse']).not.toContain('other side')
    expect(said(loss, 'zh-CN')['stop-worse']).not.toContain('另一侧')
  })

  test.each(['greater', 'less'])('draws the bounds under their name: %s', async (alternative) => {
    const found = await players(harmful, { metrics, alternative })
    expect(captions(found, 'en')).toContain('95% bounds')
    expect(captions(found, 'en')).not.toMatch(/90%|interval/i)
    expect(captions(found, 'zh-CN')).toContain('95% 置信限')
    expect(captions(found, 'zh-CN')).not.toMatch(/90%|区间/)
  })
})

describe('a harmed guardrail', () => {
  const metrics = [
    { column: 'rounds', name: 'Rounds' },
    { column: 'stayed', name: 'Stayed', guardrail: true },
  ]
  const harmful = { gate_30: 280, gate_40: 200 }

  test('is said where one player spoils the deciding metric', async () => {
    const found = await players(harmful, { metrics }, { most: 50_000 })
    expect(found.decision).toMatchObject({ decision: 'none', reason: 'checks' })
    expect(found.findings.slice(0, 2)).toEqual(['blocked', 'harmed'])
    // 200 and 280 of 2000: 4 points, 1.96 standard errors of √(0.1 · 0.9 / 2000 + 0.14 · 0.86 / 2000) on either side.
    expect(said(found, 'en')['harmed']).toContain('Guardrail harmed: Stayed is 4.0 points lower')
    expect(said(found, 'en')['harmed']).toContain('95%: -6.0 to -2.0')
    expect(said(found, 'zh-CN')['harmed']).toContain(
      '护栏指标变差：gate_40 的 Stayed 比 gate_30 低 4.0 个百分点',
    )
  })

  test('is said of the side that shows it where a gain is asked for', async () => {
    const params = { metrics, alternative: 'greater' }
    const found = await players(harmful, params, { most: 50_000 })
    expect(said(found, 'en')['harmed']).toContain('95% bound: at most -2.3')
  })

  test('is said before the test has run its days', async () => {
    const found = await players(harmful, { metrics }, { days: 4 })
    expect(found.findings.slice(0, 2)).toEqual(['wait-young', 'harmed'])
  })

  test('is told from other metrics where there is a verdict', async () => {
    const found = await players(harmful, { metrics })
    expect(found.findings).toContain('harmed')
    expect(found.findings).not.toContain('differs')
  })

  test('is not said of one that is well, nor where what failed spoils its own figures', async () => {
    const well = await players({ gate_30: 200, gate_40: 280 }, { metrics }, { most: 50_000 })
    expect(well.decision).toMatchObject({ reason: 'checks' })
    expect(well.findings).not.toContain('harmed')
    const split = await players(harmful, { metrics }, { extra: 400 })
    expect(split.check('sample_ratio_mismatch')['passed']).toBe(false)
    expect(split.findings).not.toContain('harmed')
    const peeked = await players(harmful, { metrics, looks: 3 })
    expect(peeked.check('peeking')['passed']).toBe(false)
    expect(peeked.findings).not.toContain('harmed')
  })
})

describe('a test and an interval that disagree about zero', () => {
  const counted = async (
    [a, b]: readonly [readonly [number, number], readonly [number, number]],
    params: Readonly<Record<string, unknown>> = {},
  ) => {
    await put(engine, { variant: 'VARCHAR', units: 'INTEGER', conversions: 'INTEGER' }, [
      ['A', a[1], a[0]],
      ['B', b[1], b[0]],
    ])
    return tested(engine, 'data', {}, params)
  }
  const keys = ({ findings }: Tested) => findings.filter((key) => key.startsWith('disagree'))

  test('say that the exact test decides where counts are small', async () => {
    // Fisher's p by hand: all five on one side, 2 · C(1000, 5) / C(2000, 5) = 0.06219. Newcombe's interval: 0.02 to 1.17 points.
    const found = await counted([
      [0, 1000],
      [5, 1000],
    ])
    expect(found.metric('Conversion')['difference_low']).toBeGreaterThan(0)
    expect(keys(found)).toEqual(['disagree-exact'])
    expect(said(found, 'en')['disagree-exact']).toMatch(
      /Fisher’s exact test of B \(p = 0\.0622\) finds none at 5%.*leaves zero out.*exact test decides/,
    )
    expect(said(found, 'zh-CN')['disagree-exact']).toMatch(
      /Fisher 精确检验（p = 0\.0622）在 5% 水平上不显著.*以精确检验为准/,
    )
  })

  test('are silent where they agree', async () => {
    const clear = await counted([
      [200, 2000],
      [280, 2000],
    ])
    expect(keys(clear)).toEqual([])
    const none = await counted([
      [200, 2000],
      [205, 2000],
    ])
    expect(keys(none)).toEqual([])
  })

  test('name the two spreads of the z test', async () => {
    // By hand: 13 points over √(0.665 · 0.335 / 50) is z = 1.9476; over √(0.6 · 0.4 / 100 + 0.73 · 0.27 / 100) it is 1.9663.
    const found = await counted([
      [60, 100],
      [73, 100],
    ])
    expect(keys(found)).toEqual(['disagree-pooled'])
    for (const locale of locales) {
      expect(said(found, locale)['disagree-pooled']).toContain('0.0515')
    }
  })

  test('name the base of the lift', async () => {
    const found = await counted([
      [30, 1000],
      [48, 1000],
    ])
    expect(found.metric('Conversion')['difference_low']).toBeGreaterThan(0)
    expect(found.metric('Conversion')['lift_low']).toBeLessThan(0)
    expect(keys(found)).toEqual(['disagree-lift'])
  })

  test('name the adjustment of the metric that decides', async () => {
    const metrics = [
      { column: 'stayed', name: 'Stayed' },
      { column: 'rounds', name: 'Rounds' },
    ]
    const found = await players({ gate_30: 200, gate_40: 240 }, { metrics })
    expect(found.metric('Stayed')['difference_low']).toBeGreaterThan(0)
    expect(found.metric('Stayed')['p_adjusted']).toBeGreaterThan(0.05)
    expect(keys(found)).toEqual(['disagree-adjusted'])
  })
})
