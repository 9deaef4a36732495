import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { param, readParams } from '../../src/analysis/params'
import { sharedText } from '../../src/analysis/text'
import { message } from '../../src/i18n/message'
import { locales } from '../../src/lib/locale'

const params = {
  bands: param.numbers({ min: 1, max: 3 }),
  segment: param.column({ kind: 'text' }),
  segments: param.columns({ max: 2 }),
  cap: param.optional(param.number({ default: 0, min: 0, max: 1 })),
  steps: param.rows({
    fields: {
      event: param.text({ default: '' }),
      column: param.column(),
      low: param.optional(param.number({ default: 0 })),
    },
    short: 'event',
    required: ['event'],
    max: 3,
  }),
}
const read = (given: Readonly<Record<string, unknown>>) => readParams(params, given)
const said = (given: Readonly<Record<string, unknown>>) =>
  read(given).problems.map(({ code, values }) => [code, values['param']])

describe('lists, columns and rows', () => {
  test('are read with their defaults', () => {
    expect(read({}).values).toEqual({
      bands: [],
      segment: null,
      segments: [],
      cap: null,
      steps: [],
    })
    const { values, problems } = read({
      bands: [0, 10.5],
      segment: 'device',
      segments: ['device', 'city', 'device'],
      cap: 0.99,
      steps: ['view', { event: 'cart', column: 'category', low: 3 }],
    })
    expect(problems).toEqual([])
    expect(values).toEqual({
      bands: [0, 10.5],
      segment: 'device',
      segments: ['device', 'city'],
      cap: 0.99,
      steps: [
        { event: 'view', column: null, low: null },
        { event: 'cart', column: 'category', low: 3 },
      ],
    })
    expect(params.steps.columns(values.steps)).toEqual(['category'])
    expect(params.steps.print(values.steps)).toEqual([
      'view',
      { event: 'cart', column: 'category', low: 3 },
    ])
  })

  test.each([
    [{ bands: 5 }, 'param.numbers', 'bands'],
    [{ bands: [1, 'x'] }, 'param.numbers', 'bands'],
    [{ bands: [] }, 'param.few', 'bands'],
    [{ bands: [1, 2, 3, 4] }, 'param.many', 'bands'],
    [{ segment: ['a'] }, 'param.column-name', 'segment'],
    [{ segments: 'device' }, 'param.values', 'segments'],
    [{ cap: 2 }, 'param.most', 'cap'],
    [{ steps: 'view' }, 'param.rows', 'steps'],
    [{ steps: [['view']] }, 'param.row', 'steps[1].undefined'],
    [{ steps: ['view', { event: 'b', when: 1 }] }, 'param.field', 'steps[2].when'],
    [{ steps: [{ column: 'b' }] }, 'param.field-missing', 'steps[1].event'],
    [{ steps: ['view', { event: 'b', low: 'x' }] }, 'param.number', 'steps[2].low'],
  ])('%j is refused', (given, code, place) => {
    expect(said(given)).toEqual([[code, place]])
    for (const locale of locales) {
      for (const problem of read(given).problems) {
        const words = sharedText[locale][`problem.${problem.code}`] ?? ''
        const asked = message(words, locale).placeholders.map(({ name }) => name)
        expect(words).not.toBe('')
        expect(asked.filter((name) => !(name in problem.values))).toEqual([])
      }
    }
  })

  test('print as they are read', () => {
    const rows = fc.array(
      fc.record({
        event: fc.string(),
        column: fc.option(fc.string({ minLength: 1 })),
        low: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(rows, (value) => {
        expect(params.steps.parse(params.steps.print(value))).toEqual(value)
      }),
      { seed: 20_261_122 },
    )
  })
})
