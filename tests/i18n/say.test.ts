import { expect, test } from 'vitest'
import { problemText, speaker } from '../../src/i18n/say'

const own = {
  rows: '{n, plural, =0 {No rows} one {# row} other {# rows}} of {n}',
  share: '{share} of {name}',
  way: '{way, select, up {rose} other {fell}} by {by} points',
  apart: '{a} and {b}: {alike, select, same {the same} other {not the same}}',
  broken: '{n, plural, other',
  angle: 'a < b for {name}',
  'problem.demo.bad': '{column} is bad',
  'problem.demo.bad.fix': 'Choose another column than {column}.',
}
const style = { locale: 'en', currency: 'USD', timezone: 'UTC' } as const
const say = speaker(style, own)

test('fills plurals with numbers and writes the same value in words', () => {
  expect(say('rows', { n: 0 })).toBe('No rows of 0')
  expect(say('rows', { n: 1 })).toBe('1 row of 1')
  expect(say('rows', { n: { value: 12345, format: 'integer' } })).toBe('12,345 rows of 12,345')
  expect(say('rows', { n: { value: 1200, format: 'money' } })).toBe('1,200 rows of $1,200.00')
})

test('formats quantities before they enter the sentence', () => {
  expect(say('share', { share: { value: 0.25, format: 'percent' }, name: 'a{b}<c>' })).toBe(
    '25% of a{b}<c>',
  )
  expect(say('way', { way: 'up', by: { value: 0.012, format: 'points' } })).toBe(
    'rose by 1.2 points',
  )
})

test('says that values are the same where they are written with the same digits', () => {
  const pair = (...values: readonly [number, number]) => {
    const [a, b] = values.map((value) => ({ value, format: 'money' }) as const)
    return {
      a: a ?? null,
      b: b ?? null,
      alike: { alike: [a, b].filter((each) => each !== undefined) },
    }
  }
  expect(say('apart', pair(3.961, 3.959))).toBe('$3.96 and $3.96: the same')
  expect(say('apart', pair(3.96, 3.97))).toBe('$3.96 and $3.97: not the same')
})

test('writes the units of lengths of time out', () => {
  const said = (locale: 'en' | 'zh-CN', value: number) =>
    speaker({ locale, currency: '', timezone: 'UTC' }, { wait: '{time}' })('wait', {
      time: { value, format: 'duration' },
    })
  expect([86_400, 604_800, 2_358_000, 7500, 60, 0.34, -90].map((each) => said('en', each))).toEqual(
    [
      '1 day',
      '7 days',
      '27 days 7 hours',
      '2 hours 5 minutes',
      '1 minute',
      '0.3 seconds',
      '-1 minute 30 seconds',
    ],
  )
  expect([86_400, 7500].map((each) => said('zh-CN', each))).toEqual(['1 天', '2 小时 5 分'])
})

test('lists names as each language does', () => {
  const own = { all: 'all: {names}' }
  const style = { currency: 'CNY', timezone: 'Asia/Shanghai' }
  const said = (locale: 'en' | 'zh-CN') =>
    speaker({ ...style, locale }, own)('all', { names: ['加购', '结算'] })
  expect([said('en'), said('zh-CN')]).toEqual(['all: 加购, 结算', 'all: 加购、结算'])
})

test('never throws: unknown keys, broken messages and missing values', () => {
  expect(say('no.such.key')).toBe('no.such.key')
  expect(say('toString')).toBe('toString')
  expect(say('broken', { n: 1 })).toBe('broken')
  expect(say('share')).toBe('— of —')
  expect(say('angle', { name: null })).toBe('a < b for —')
})

test('sets a space in Chinese where what is filled in brings ideographs and Latin letters together', () => {
  const zh = speaker({ ...style, locale: 'zh-CN' }, { grows: '{name}增长最快，占{share}的{what}' })
  const share = { value: 0.125, format: 'percent' } as const
  expect(zh('grows', { name: 'Lighting', share, what: '销售额' })).toBe(
    'Lighting 增长最快，占 12.5% 的销售额',
  )
  expect(zh('grows', { name: '照明', share, what: 'SOM' })).toBe('照明增长最快，占 12.5% 的 SOM')
  expect(say('share', { share: 'A股', name: 'B' })).toBe('A股 of B')
})

test('puts the own text of an analysis before the shared catalogue', () => {
  expect(say('glossary.GMV')).toContain('gross merchandise value')
  expect(speaker(style, { 'glossary.GMV': 'ours' })('glossary.GMV')).toBe('ours')
})

test('says a problem and its remedy', () => {
  const problem = { code: 'demo.bad', severity: 'error', values: { column: 'paid at' } } as const
  expect(problemText(say, problem)).toEqual({
    text: 'paid at is bad',
    fix: 'Choose another column than paid at.',
  })
  expect(problemText(say, { ...problem, code: 'demo.unknown' })).toEqual({
    text: 'problem.demo.unknown',
  })
})
