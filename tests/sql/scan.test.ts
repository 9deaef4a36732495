import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scan } from '../../src/sql'

const pieces = (text: string) =>
  scan(text).map(({ type, from, to }) => [type, text.slice(from, to)])

describe('the scanner', () => {
  test('knows strings, names, comments, words and symbols', () => {
    expect(
      pieces(`SELECT 'a''b', "c""d" /* e /* f */ g */ -- h\n, $$i;$$, $t$j$$k$t$, E'l\\'m', 订单`),
    ).toEqual([
      ['word', 'SELECT'],
      ['string', "'a''b'"],
      ['symbol', ','],
      ['quoted', '"c""d"'],
      ['comment', '/* e /* f */ g */'],
      ['comment', '-- h'],
      ['symbol', ','],
      ['string', '$$i;$$'],
      ['symbol', ','],
      ['string', '$t$j$$k$t$'],
      ['symbol', ','],
      ['string', "E'l\\'m'"],
      ['symbol', ','],
      ['word', '订单'],
    ])
  })

  test('says what is left open', () => {
    for (const text of ["'a", '"a', '/* a /* b */', '$$a', "E'a\\'"]) {
      expect(scan(text).at(-1)).toMatchObject({ closed: false, to: text.length })
    }
  })

  test('covers any text with tokens in order and only white space between them', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        "'",
        '"',
        '$',
        '-',
        '/',
        '*',
        'e',
        'E',
        '\\',
        '\n',
        ' ',
        'a',
        '单',
        ';',
      ),
    })
    fc.assert(
      fc.property(text, (text) => {
        let at = 0
        for (const { from, to } of scan(text)) {
          expect(text.slice(at, from).trim()).toBe('')
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { seed: 3, numRuns: 2000 },
    )
  })
})
