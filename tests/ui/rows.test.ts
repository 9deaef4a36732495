import { describe, expect, it } from 'vitest'
import { findAnalysis } from '../../src/analysis/registry'
import { areWhole, blankRow, isComplete, isTouched } from '../../src/ui/form/rows'

function rowsOf(analysis: string, param: string) {
  const control = findAnalysis(analysis)?.params[param]?.control
  if (control?.type !== 'rows') throw new Error(`no rows: ${analysis}.${param}`)
  return control
}

describe('a new row of a small table', () => {
  const levels = rowsOf('market-size', 'top_down')

  it('begins with the market, then what is served of it, then what is won', () => {
    const first = blankRow(levels, [])
    expect(first).toEqual({ level: 'tam' })
    const second = blankRow(levels, [{ ...first, name: 'Market' }])
    expect(second).toEqual({ level: 'sam' })
    expect(blankRow(levels, [first, second])).toEqual({ level: 'som' })
    expect(blankRow(levels, [first, second, { level: 'som' }])).toEqual({})
  })

  it('is complete once it says all it has to', () => {
    expect(isTouched(levels, { level: 'tam' })).toBe(false)
    expect(isComplete(levels, { level: 'tam' })).toBe(false)
    expect(isTouched(levels, { level: 'tam', name: 'Market' })).toBe(true)
    expect(isComplete(levels, { level: 'tam', name: 'Market' })).toBe(false)
    expect(isComplete(levels, { level: 'tam', name: 'Market', value: [1] })).toBe(true)
    const steps = rowsOf('funnel', 'steps')
    expect(isComplete(steps, {})).toBe(false)
    expect(isComplete(steps, 'view')).toBe(true)
  })
})

describe('rows that are being typed', () => {
  const counts = rowsOf('ab-test', 'counts')
  const control = { variant: 'A', units: 1000, conversions: 100 }

  it('go to the cell together where one of them means nothing', () => {
    expect(areWhole(counts, [], [control])).toBe(false)
    expect(areWhole(counts, [], [control, {}])).toBe(false)
    const half = { variant: 'B', units: 1000 }
    expect(areWhole(counts, [], [control, half])).toBe(false)
    expect(areWhole(counts, [], [control, { ...half, conversions: 120 }])).toBe(true)
    expect(areWhole(counts, [control], [{ variant: 'B' }])).toBe(false)
  })

  it('go to the cell one by one elsewhere', () => {
    const steps = rowsOf('funnel', 'steps')
    expect(areWhole(steps, [], ['view'])).toBe(true)
    expect(areWhole(steps, [{ event: 'view', category: 'Shoes' }], ['cart'])).toBe(true)
    expect(areWhole(steps, [], ['view', {}])).toBe(false)
  })
})
