import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../src/analysis/duration'
import { shownDuration, typedDuration, typedNumber, typedNumbers } from '../../src/ui/form/typed'

describe('a number as it is typed', () => {
  it.each([
    ['3', 3],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['2e-3', 0.002],
    ['3%', 0.03],
    ['1.1 %', 0.011],
    ['３％', 0.03],
    ['2‰', 0.002],
    ['1,200', 1200],
    ['1,234,567.89', 1_234_567.89],
    ['1，200', 1200],
    ['¥1.2万', 12_000],
    ['￥ 1.2 万元', 12_000],
    ['CN¥1,200', 1200],
    ['3亿', 300_000_000],
    ['1.5k', 1500],
    ['1.5K', 1500],
    ['2m', 2_000_000],
    ['$2.5M', 2_500_000],
    ['-$4', -4],
    ['12 USD', 12],
    ['1.15万', 11_500],
  ])('reads %j', (text, value) => {
    expect(typedNumber(text)).toBe(value)
  })

  it('is undefined where nothing is typed', () => {
    expect(typedNumber(' ')).toBeUndefined()
  })

  it.each([
    'many',
    '1,2',
    '1,20',
    '12,0000',
    '0,333',
    '000,123',
    '3 apples',
    '--3',
    '1.2.3',
    '3%%',
  ])('gives %j back, for the setting to refuse', (text) => {
    expect(typedNumber(text)).toBe(text)
  })
})

describe('numbers as they are typed', () => {
  it.each([
    ['50 100 200', 30, [50, 100, 200]],
    ['50,100,200', 30, [50, 100, 200]],
    ['50, 100, 200', 30, [50, 100, 200]],
    ['50%, 50%', 30, [0.5, 0.5]],
    ['50 · 100', 30, [50, 100]],
    ['1,200', 3, [1200]],
    ['1,200 · 1,500 · 2,000', 3, [1200, 1500, 2000]],
    ['1,200, 1,500', 3, [1200, 1500]],
    ['1.2万–1.5万', 3, [12_000, 15_000]],
    ['2% to 4%', 3, [0.02, 0.04]],
    ['1、2、3', 3, [1, 2, 3]],
    ['¥10 ¥20', 30, [10, 20]],
    ['[1, 2]', 3, [1, 2]],
    ['-1 -2', 3, [-1, -2]],
    ['few', 3, ['few']],
    ['50%,100%', 3, [0.5, 1]],
    ['1,000', 30, [1000]],
    ['1,000,000', 3, [1_000_000]],
    ['1,000,5,000', 3, [1000, 5000]],
    ['1,200; 1,500', 3, [1200, 1500]],
    ['0,3;0,6', 30, [0.3, 0.6]],
    ['0,3 0,6', 30, [0.3, 0.6]],
    ['2,5% – 3,75%', 3, [0.025, 0.0375]],
    ['0,333；0,667', 3, [0.333, 0.667]],
    ['1; 2; 3', 3, [1, 2, 3]],
    ['10, 20,30', 3, [10, 20, 30]],
    ['5,10,100,200', 30, [5, 10, 100, 200]],
  ])('reads %j', (text, max, values) => {
    expect(typedNumbers(text, max)).toEqual(values)
  })
})

describe('what could be several lists of numbers', () => {
  it.each([
    ['1,000,5,000', 30, ['1,000,5,000']],
    ['1,500,2,500', 30, ['1,500,2,500']],
    ['1,200,300', 3, ['1,200,300']],
    ['1,200; 2,5', 30, ['1,200', 2.5]],
    ['1 200; 1 500', 30, ['1 200', '1 500']],
  ])('gives of %j back what is not certain', (text, max, values) => {
    expect(typedNumbers(text, max)).toEqual(values)
  })
})

describe('a length of time', () => {
  it.each([
    ['14 days', '14 天'],
    ['1 day', '1 天'],
    ['1 hour 30 min', '1 小时 30 分钟'],
    ['30 seconds', '30 秒'],
  ])('%s is shown in Chinese and read back', (value, text) => {
    expect(shownDuration(value, 'zh-CN')).toBe(text)
    expect(shownDuration(value, 'en')).toBe(value)
    expect(parseDuration(text)).toBe(parseDuration(value))
    expect(typedDuration(text)).toBe(value)
  })

  it('without an end is said so', () => {
    expect(shownDuration('none', 'zh-CN')).toBe('不限')
    expect(typedDuration('不限')).toBe('不限')
    expect(typedDuration('２ 周')).toBe('14 days')
  })
})
