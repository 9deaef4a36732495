import { describe, expect, test } from 'vitest'
import { analyses } from '../../src/analysis/registry'
import { speaker } from '../../src/i18n/say'
import { locales } from '../../src/lib/locale'
import type { Quantity } from '../../src/lib/problem'

/** The figures that a sentence about two things sets side by side. */
const pairs = {
  'attribution finding.roas': ['roas', 'worst_roas'],
  'attribution finding.cac': ['cac', 'worst_cac'],
  'funnel finding.breakdown-alike': ['best_rate', 'worst_rate'],
  'funnel finding.trend': ['last_rate', 'before_rate'],
  'market-size finding.categories': ['fast', 'slow'],
  'market-size finding.driver': ['low', 'high'],
  'market-size chart.growth.title': ['first', 'last'],
  'market-size chart.growth-outlook.title': ['first', 'last'],
} as const

describe('sentences about two figures', () => {
  test.each(Object.entries(pairs))('%s', (name, [one, other]) => {
    const [id, key = ''] = name.split(' ')
    const analysis = analyses.find((each) => each.id === id)
    for (const locale of locales) {
      const say = speaker({ locale, currency: '', timezone: 'UTC' }, analysis?.text[locale])
      const said = (a: number, b: number) => {
        const [x, y] = [a, b].map((value): Quantity => ({ value, format: 'number' }))
        const values = {
          way: 'none',
          known: 'no',
          where: 'none',
          [one]: x ?? null,
          [other]: y ?? null,
        }
        return say(key, {
          ...values,
          alike: { alike: [x, y].filter((each) => each !== undefined) },
        })
      }
      // Written alike they stand there once, else both do.
      expect(said(3.961, 3.959).match(/3\.96/g)).toHaveLength(1)
      expect(said(3.96, 3.97)).toMatch(/3\.9[67].*3\.9[67]/)
    }
  })
})
