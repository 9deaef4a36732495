import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/cli/fmt'
import { isText, parse } from '../../src/notebook'

const piece = fc.oneof(
  fc.constantFrom(
    '```sql #a\nSELECT 1\n```\n',
    '```sql  #a   x  \r\nSELECT 1\r\n```',
    '~~~~input #n\ntype: number\n```\n~~~~\n\n\n',
    '  ```data #d\n  file: x\n  ```\n',
    '---\ncartograph: 1\ntitle: T\n---\n',
    '---\ncartograph: 0\n---\n\n',
    '\uFEFF',
    '```\ninert\n```\n',
    '# Title\n',
    'Line  \nbreak\n\n',
    '\r\n\n \n',
  ),
  fc.string({ maxLength: 8 }),
)
const document = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
const said = (text: string) =>
  parse(text).cells.map((cell) => [
    cell.kind,
    isText(cell) ? '' : cell.key,
    cell.body.replace(/\r\n|\r/g, '\n'),
  ])

describe('the canonical form', () => {
  it('says the same, and has a canonical form of its own: itself', () => {
    fc.assert(
      fc.property(document, (text) => {
        const once = canonical(parse(text))
        expect(said(once)).toEqual(said(text))
        expect(canonical(parse(once))).toBe(once)
      }),
      { seed: 20261111, numRuns: 2000 },
    )
  })
})
