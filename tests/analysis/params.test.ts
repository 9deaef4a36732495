import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { durationText, parseDuration } from '../../src/analysis/duration'
import { param, readParams } from '../../src/analysis/params'
import { sharedText } from '../../src/analysis/text'
import { problemText, speaker } from '../../src/i18n/say'
import { locales } from '../../src/lib/locale'
import { ProblemError } from '../../src/lib/problem'

const codeOf = (read: () => unknown): string => {
  try {
    return `read ${JSON.stringify(read())}`
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : String(error)
  }
}

describe('durations', () => {
  test.each([
    ['7 days', 604_800],
    ['30 min', 1_800],
    ['1 hour 30 min', 5_400],
    ['1h30m', 5_400],
    ['2 weeks', 1_209_600],
    ['7 天', 604_800],
    ['1小时30分钟', 5_400],
    ['1.5 hours', 5_400],
    ['0 seconds', 0],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })

  test.each(['', ' ', '7', 'days', '7 moons', '-1 day', '1 month', 'soon', '7 days!', 'P7D'])(
    '%j is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )

  test('print as they are read', () => {
    expect(durationText(604_800)).toBe('7 days')
    expect(durationText(90_061)).toBe('1 day 1 hour 1 min 1 second')
    fc.assert(
      fc.property(fc.nat(10_000_000), (seconds) => {
        expect(parseDuration(durationText(seconds))).toBe(seconds)
      }),
      { seed: 20_261_111 },
    )
  })

  test('of any text never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const seconds = parseDuration(text)
        expect(seconds === undefined || Number.isFinite(seconds)).toBe(true)
      }),
      { seed: 20_261_111 },
    )
  })
})

describe('params', () => {
  const date = param.date({ default: null })
  const bins = param.integer({ default: 5, min: 2, max: 10 })
  const steps = param.values({ role: 'event', min: 2, max: 3 })
  const span = param.duration({ default: '1 day' })

  test.each([
    ['a number', () => param.number({ default: 0 }).parse(2.5), 'read 2.5'],
    ['text for a number', () => param.number({ default: 0 }).parse('2'), 'param.number'],
    ['an infinity', () => param.number({ default: 0 }).parse(Infinity), 'param.number'],
    ['a fraction for a whole number', () => bins.parse(2.5), 'param.integer'],
    ['too little', () => bins.parse(1), 'param.least'],
    ['too much', () => bins.parse(11), 'param.most'],
    ['the bound itself', () => bins.parse(10), 'read 10'],
    ['an option', () => param.choice(['a', 'b'], { default: 'a' }).parse('b'), 'read "b"'],
    ['no option', () => param.choice(['a', 'b'], { default: 'a' }).parse('c'), 'param.choice'],
    [
      'an inherited name',
      () => param.choice(['a'], { default: 'a' }).parse('toString'),
      'param.choice',
    ],
    ['a truth', () => param.toggle({ default: false }).parse(true), 'read true'],
    ['a yes', () => param.toggle({ default: false }).parse('yes'), 'param.toggle'],
    ['a text', () => param.text({ default: '' }).parse('x'), 'read "x"'],
    ['a list for a text', () => param.text({ default: '' }).parse(['x']), 'param.text'],
    ['a date', () => date.parse('2024-02-29'), 'read "2024-02-29"'],
    ['a timestamp for a date', () => date.parse('2024-02-29T10:00:00'), 'read "2024-02-29"'],
    ['no date', () => date.parse(null), 'read null'],
    ['a day no calendar has', () => date.parse('2023-02-29'), 'param.date'],
    ['a century without a leap day', () => date.parse('1900-02-29'), 'param.date'],
    ['another order of a date', () => date.parse('29.02.2024'), 'param.date'],
    ['values', () => steps.parse(['view', 2]), 'read ["view","2"]'],
    ['one value for several', () => steps.parse('view'), 'param.values'],
    ['a list in a list', () => steps.parse([['view'], 'pay']), 'param.values'],
    ['too few values', () => steps.parse(['view']), 'param.few'],
    ['too many values', () => steps.parse(['a', 'b', 'c', 'd']), 'param.many'],
    ['weights', () => param.numbers({ weights: true }).parse([0, 2, 1]), 'read [0,2,1]'],
    ['a weight below zero', () => param.numbers({ weights: true }).parse([-1, 2]), 'param.weights'],
    ['weights of nothing', () => param.numbers({ weights: true }).parse([0, 0]), 'param.weights'],
    ['a length of time', () => param.duration({ default: '1 day' }).parse('2 h'), 'read 7200'],
    ['no time at all', () => param.duration({ default: '1 day' }).parse('0 min'), 'param.no-time'],
    ['time below zero', () => param.duration({ default: '1 day' }).parse('-2 h'), 'param.duration'],
    [
      'no time where that means something',
      () => param.duration({ default: '0 seconds', zero: true }).parse('0 min'),
      'read 0',
    ],
    ['no limit', () => param.limit({ default: '1 day' }).parse('none'), 'read null'],
    ['no limit in Chinese', () => param.limit({ default: '1 day' }).parse('不限'), 'read null'],
    ['an empty limit', () => param.limit({ default: '1 day' }).parse(null), 'read null'],
    ['a limit', () => param.limit({ default: 'none' }).parse('2 h'), 'read 7200'],
    ['a limit of nothing', () => param.limit({ default: '1 day' }).parse('0 h'), 'param.no-time'],
    [
      'a bare number for a time',
      () => param.duration({ default: '1 day' }).parse(7),
      'param.duration',
    ],
  ])('%s', (_, read, code) => {
    expect(codeOf(read)).toBe(code)
  })

  test('take their default where absent or unreadable, and name what is wrong', () => {
    const { values, problems } = readParams(
      { bins, date },
      { bins: 'many', as_of: '2026-01-01', constructor: 1 },
    )
    expect(values).toEqual({ bins: 5, date: null })
    expect(
      problems.map(({ code, severity, values: { param: name } }) => [code, severity, name]),
    ).toEqual([
      ['param.integer', 'error', 'bins'],
      ['param.unknown', 'warning', 'as_of'],
      ['param.unknown', 'warning', 'constructor'],
    ])
  })

  test.each(locales)('say every problem in %s', (locale) => {
    const say = speaker({ locale, currency: '', timezone: 'UTC' }, sharedText[locale])
    const cases = [
      { bins: 'x'.repeat(200) },
      { bins: 1 },
      { bins: 99 },
      { date: {} },
      { steps: [] },
      { steps: ['1', '2', '3', '4'] },
      { steps: 1 },
      { span: '0 days' },
      { nothing: 1 },
    ]
    for (const given of cases) {
      const { problems } = readParams({ bins, date, steps, span }, given)
      expect(problems).toHaveLength(1)
      for (const problem of problems) {
        const { text, fix } = problemText(say, problem)
        expect(text).not.toContain('problem.')
        expect(text).not.toContain('—')
        expect(text.length).toBeLessThan(160)
        expect(fix).toBeTruthy()
      }
    }
  })
})

describe('percentages', () => {
  test.each([
    ['5%', 0.05],
    ['12.5 %', 0.125],
    ['-3％', -0.03],
    ['29%', 0.29],
  ])('%s is %f wherever a number is asked for', (written, share) => {
    const number = param.number({ default: 0, min: -1, max: 1 })
    expect(number.parse(written)).toBe(share)
    expect(param.numbers({}).parse([written, 1])).toEqual([share, 1])
  })

  test.each(['5', '%', '5%%', 'five%', '1e3%', '5 percent'])('%s is no number', (written) => {
    expect(codeOf(() => param.number({ default: 0 }).parse(written))).toBe('param.number')
  })

  test.each(['99%', '99 ％', 0.99, 99])(
    '%s is the 99th percentile where one is asked for',
    (written) => {
      const percentile = param.percentile({ default: 99.9, min: 50, max: 100 })
      expect(percentile.parse(written)).toBe(99)
      expect(codeOf(() => percentile.parse('30%'))).toBe('param.least')
      expect(codeOf(() => percentile.parse(30))).toBe('param.least')
      expect(codeOf(() => percentile.parse('many'))).toBe('param.number')
    },
  )

  test('keep within the bounds of their setting', () => {
    expect(codeOf(() => param.number({ default: 60, min: 50 }).parse('99.9%'))).toBe('param.least')
  })
})
