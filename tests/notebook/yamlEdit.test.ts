import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { parse, setYaml } from '../../src/notebook'

const set = (body: string, path: string, value: unknown) =>
  setYaml(parse(`\`\`\`analysis #x\n${body}\n\`\`\`\n`), 'x', path.split('/'), value).cells[0]?.body

const body = `# who buys
from: orders   # the cell
roles:
  customer: "buyer"  # quoted
  # when
  time: paid_at

flow: {a:  1, b: [1,2]}
steps:
  - view
  - buy # last
bins: 5
x-unknown:   !!str  7`

describe('one value of a YAML body', () => {
  test.each([
    ['bins', 7, 'bins: 5', 'bins: 7'],
    ['roles/customer', 'b: "c"', '"buyer"  # quoted', '"b: \\"c\\""  # quoted'],
    ['roles/time', '付款时间', 'time: paid_at', 'time: 付款时间'],
    ['roles/amount', 'sum', 'time: paid_at\n', 'time: paid_at\n  amount: sum\n'],
    ['roles/time', undefined, '  time: paid_at\n', ''],
    ['bins', undefined, 'bins: 5\n', ''],
    ['flow/a', 2, 'a:  1', 'a:  2'],
    ['flow', { c: true }, '{a:  1, b: [1,2]}', '{c: true}'],
    ['steps', ['view', 'pay'], 'steps:\n  - view\n  - buy # last', 'steps: [view, pay]'],
    ['from', '$period.end', 'from: orders', 'from: $period.end'],
    ['bins', 'true', 'bins: 5', 'bins: "true"'],
    ['bins', '2026-01-01', 'bins: 5', 'bins: 2026-01-01'],
    ['bins', null, 'bins: 5', 'bins: null'],
    ['bins', ['2026-01-01', '2026-03-31'], 'bins: 5', 'bins: [2026-01-01, 2026-03-31]'],
  ])('%s = %j changes its own line and no other byte', (path, value, before, after) => {
    expect(body).toContain(before)
    expect(set(body, path, value)).toBe(body.replace(before, () => after))
  })

  test.each([
    ['new keys at the end', body, 'as_of', '2026-01-01', `${body}\nas_of: 2026-01-01`],
    [
      'deep new keys',
      'a: 1',
      'columns/paid at/kind',
      'date',
      'a: 1\ncolumns:\n  paid at:\n    kind: date',
    ],
    ['into nothing', '', 'from', 'orders', 'from: orders'],
    ['below a comment', '# c', 'from', 'orders', '# c\nfrom: orders'],
    ['in place of an empty value', 'roles:\nb: 1', 'roles/time', 't', 'roles:\n  time: t\nb: 1'],
    [
      'the last key of a group with the group',
      'a: 1\nroles:\n  time: t',
      'roles/time',
      undefined,
      'a: 1',
    ],
    ['the only key', 'a: 1', 'a', undefined, ''],
    ['text of several lines', 'a: 1\nb: 2', 'a', 'x\ny', 'a: "x\\ny"\nb: 2'],
    ['windows line breaks', 'a: 1\r\nb: 2', 'a', 3, 'a: 3\r\nb: 2'],
    ['what is not there, removed', 'a: 1', 'b/c', undefined, 'a: 1'],
    ['what is broken', 'a: [', 'a', 1, 'a: ['],
    ['what is no mapping', '- a', 'a', 1, '- a'],
    ['an anchor that is needed', 'a: &x 1\nb: *x', 'a', undefined, 'a: &x 1\nb: *x'],
  ])('%s', (_, before, path, value, after) => {
    expect(set(before, path, value)).toBe(after)
  })

  test('reads back as it was set, whatever it is', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    )
    const value = fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.string({ minLength: 1 }), leaf))
    const path = fc.constantFrom(
      'bins',
      'roles/time',
      'roles/new',
      'flow/b',
      'new/deep/er',
      'steps',
      'a: b/"c"',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(path, value), { minLength: 1, maxLength: 3 }), (changes) => {
        let text = body
        for (const [at, given] of changes) text = set(text, at, given) ?? ''
        const [at = '', given] = changes.at(-1) ?? []
        const read: unknown = at
          .split('/')
          .reduce(
            (node: unknown, key) => Reflect.get(Object(node), key),
            parseYaml(text, { schema: 'core' }),
          )
        expect(JSON.stringify(read)).toBe(JSON.stringify(given))
        expect(text).toContain('# who buys')
        expect(text).toMatch(/x-unknown: +!!str +7/)
      }),
      { seed: 1111, numRuns: 1000 },
    )
  })
})
