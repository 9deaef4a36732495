import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../../src/lib/random'
import {
  type Cell,
  insert,
  isFenced,
  migrate,
  move,
  type Notebook,
  parse,
  type Place,
  print,
  remove,
  rename,
  replace,
  setBody,
  setMeta,
  setPresets,
  setYaml,
} from '../../src/notebook'
import { mutated, notebookText } from './documents'

const documents = fc
  .tuple(fc.integer(), fc.option(fc.integer()))
  .map(([seed, mutation]) =>
    mutation === null ? notebookText(seed) : mutated(notebookText(seed), mutation),
  )
const strings = fc.string({ unit: 'binary', maxLength: 200 })
const settings = { seed: 20261111 }
/** Thousands of runs on a busy machine take their time, in milliseconds. */
const patience = 300_000

/** Any text at all: documents, broken documents, and noise with lone surrogates. */
const texts = fc.oneof(
  { weight: 8, arbitrary: documents },
  { weight: 1, arbitrary: strings },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('`', '~', '#', 'a', ' ', '\n', '\r', '\t', '-', '>', '\0', '\uD83D'))
      .map((units) => units.join('')),
  },
)

describe('every text', () => {
  test(
    'is read without throwing and printed back byte for byte',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(print(parse(text))).toBe(text)
        }),
        { ...settings, numRuns: 10_000 },
      )
    },
    patience,
  )

  test('gives each cell a key of its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const keys = parse(text).cells.map((cell) => cell.key.toLowerCase())
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { ...settings, numRuns: 2000 },
    )
  })

  test('has problems that point into bodies', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { cells, problems } = parse(text)
        for (const { cell, range } of problems) {
          if (!range) continue
          const { body } = cells.find(({ key }) => key === cell) ?? { body: '' }
          expect(0 <= range.from && range.from <= range.to && range.to <= body.length).toBe(true)
        }
      }),
      { ...settings, numRuns: 2000 },
    )
  })

  test('migrates to a notebook that reads the same from its own text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const notebook = migrate(parse(text))
        expect(parse(print(notebook))).toEqual(notebook)
        if (!notebook.readonly) expect(notebook.version).toBe(1)
      }),
      { ...settings, numRuns: 2000 },
    )
  })
})

/** One edit chosen by a seed: which, where, and with what. */
function edited(notebook: Notebook, seed: number): Notebook {
  const r = random(seed)
  const keys = notebook.cells.map(({ key }) => key)
  const key = keys.length === 0 ? 'none' : r.pick(keys)
  const place: Place = keys.length === 0 || r.chance(0.3) ? 'end' : { before: r.pick(keys) }
  const body = () => {
    const cells = parse(mutated(notebookText(r.integer(0, 1e9)), r.integer(0, 1e9))).cells
    const own = cells.length === 0 ? '' : r.pick(cells).body
    return r.chance(0.2) ? r.pick(['', '```', '\r', '\n', '```\n', 'a\r', '\n~~~', '---']) : own
  }
  const cell = () => ({
    kind: r.pick(['sql', 'data', 'text', 'chart', 'future kind', '']),
    id: r.pick(['orders', 'ORDERS', '订单', 'a b', '1', '', '#', 'x`y']),
    detail: r.pick(['', 'rfm@1', 'a `b`\nc']),
    body: body(),
  })
  switch (r.integer(0, 9)) {
    case 0:
    case 1:
      return setBody(notebook, key, body())
    case 2:
      return insert(notebook, cell(), place)
    case 3:
      return remove(notebook, key)
    case 4:
      return move(notebook, key, place)
    case 5:
      return rename(notebook, key, cell().id)
    case 6:
      return replace(notebook, key, [cell(), cell()])
    case 7:
      return setPresets(
        notebook,
        r.pick([[], [1], [{ id: 'a: b', header: ['x', 'y#'], roles: { time: '时 间' } }]]),
      )
    case 8:
      return setMeta(
        notebook,
        r.pick(['title', 'locale', 'currency']),
        r.pick(['', 'en', 'a: "b"']),
      )
    default:
      return setYaml(
        notebook,
        key,
        r.pick([['from'], ['roles', 'time'], ['a b', 'c']]),
        r.pick([1, 'x: y', undefined, ['a'], { b: null }]),
      )
  }
}

describe('every edit', () => {
  test(
    'leaves a notebook that its own text gives back',
    () => {
      fc.assert(
        fc.property(
          texts,
          fc.array(fc.integer(), { minLength: 1, maxLength: 4 }),
          (text, edits) => {
            const notebook = edits.reduce(edited, parse(text))
            const read = parse(print(notebook))
            if (!isDeepStrictEqual(read, notebook)) expect(read).toEqual(notebook)
          },
        ),
        { ...settings, numRuns: 10_000 },
      )
    },
    patience,
  )

  test(
    'of a body gives exactly that body and leaves every other cell as it was',
    () => {
      fc.assert(
        fc.property(texts, texts, fc.nat(), (text, body, pick) => {
          const before = parse(text)
          const fenced = before.cells.filter(isFenced)
          const cell = fenced[pick % Math.max(1, fenced.length)]
          if (!cell || before.readonly) return
          const after = setBody(before, cell.key, body)
          expect(after.cells.map(({ key }) => key)).toEqual(before.cells.map(({ key }) => key))
          expect(after.cells.find(({ key }) => key === cell.key)?.body).toBe(body)
          const others = (notebook: Notebook) =>
            notebook.cells.filter(({ key }) => key !== cell.key)
          expect(others(after)).toEqual(others(before))
        }),
        { ...settings, numRuns: 5000 },
      )
    },
    patience,
  )

  test(
    'of prose leaves every fenced cell with its body',
    () => {
      fc.assert(
        fc.property(texts, texts, fc.nat(), (text, body, pick) => {
          const before = parse(text)
          const prose = before.cells.filter((cell) => !isFenced(cell))
          const cell = prose[pick % Math.max(1, prose.length)]
          if (!cell || before.readonly) return
          const bodies = (notebook: Notebook) =>
            notebook.cells.filter(isFenced).map((one) => one.body)
          const after = bodies(setBody(before, cell.key, body))
          for (const kept of bodies(before)) expect(after).toContain(kept)
        }),
        { ...settings, numRuns: 5000 },
      )
    },
    patience,
  )

  test(
    'inserts what was asked for, wherever it was asked for',
    () => {
      fc.assert(
        fc.property(texts, texts, fc.nat(), (text, body, pick) => {
          const before = parse(text)
          if (before.readonly) return
          const at = before.cells[pick % (before.cells.length + 1)]
          const place: Place = at ? { before: at.key } : 'end'
          const after = insert(before, { kind: 'sql', id: 'new', detail: '', body }, place)
          const bodies = (cells: readonly Cell[]) => cells.filter(isFenced).map((cell) => cell.body)
          const index = at ? before.cells.indexOf(at) : before.cells.length
          expect(bodies(after.cells)).toEqual([
            ...bodies(before.cells.slice(0, index)),
            body,
            ...bodies(before.cells.slice(index)),
          ])
        }),
        { ...settings, numRuns: 5000 },
      )
    },
    patience,
  )
})
