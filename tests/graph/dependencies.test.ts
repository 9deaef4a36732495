import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dependencies, fingerprint, relationName, renameCell } from '../../src/graph'
import { cycles, order } from '../../src/graph/order'
import { type FencedCell, parse, print } from '../../src/notebook'
import { mutated, notebookText } from '../notebook/documents'

const cell = (info: string, body: string) => `\`\`\`${info}\n${body}\n\`\`\`\n`
const outputsOf = ({ kind }: FencedCell) =>
  kind === 'analysis' ? ['customers', 'segments'] : undefined
const graph = (...parts: readonly string[]) => dependencies(parse(parts.join('\n')), outputsOf)
const problems = (...parts: readonly string[]) =>
  [...graph(...parts).nodes.values()].flatMap((node) => node.problems)

const orders = cell('data #orders', 'file: orders.csv')
const period = cell('input #period', 'type: date-range\nvalue: [2026-01-01, 2026-03-31]')
const rfm = cell('analysis #rfm rfm@1', 'from: orders\nas_of: $period.end')

describe('what a cell refers to', () => {
  test.each([
    [
      'SQL',
      cell('sql #x', 'FROM orders, rfm.segments, rfm__segments WHERE d < $period.end'),
      ['orders', 'rfm', 'period'],
    ],
    ['SQL in another case', cell('sql #x', 'FROM ORDERS'), ['orders']],
    [
      'SQL over the database’s own relations',
      cell('sql #x', 'FROM duckdb_tables, information_schema.tables'),
      [],
    ],
    [
      'an analysis',
      cell('analysis #x funnel', 'from: orders\nsteps: [$period.start]'),
      ['orders', 'period'],
    ],
    [
      'an analysis of several relations',
      cell('analysis #x funnel@1', 'from: rfm\nwith: {costs: {from: orders}, more: rfm.segments}'),
      ['rfm', 'orders'],
    ],
    ['a chart', cell('chart #x', 'from: rfm.segments\nmark: bar\ntitle: "$period"'), ['rfm']],
    ['an input', cell('input #x', 'type: select\nfrom: orders.channel'), ['orders']],
    ['data', cell('data #x', 'file: orders.csv'), []],
    ['an unknown kind', cell('future #x', 'from: orders'), []],
  ])('%s', (_, text, references) => {
    const { nodes } = graph(orders, period, rfm, text)
    expect(nodes.get('x')?.references).toEqual(references)
    expect(nodes.get('x')?.problems).toEqual([])
  })

  test('SQL that hides what it reads is refused at its place', () => {
    const body = "SELECT *\nFROM query('FROM orders')"
    expect(problems(orders, cell('sql #x', body))).toEqual([
      {
        code: 'graph.hidden',
        severity: 'error',
        cell: 'x',
        values: { function: 'query' },
        range: { from: body.indexOf('query'), to: body.length },
      },
    ])
  })

  test('prose refers to what its live values name', () => {
    const { nodes } = graph(
      orders,
      period,
      '{{orders.n}} since {{period.start | date}}, `{{rfm.x}}`',
    )
    expect(nodes.get('¶period')?.references).toEqual(['orders', 'period'])
  })
})

describe('a name that leads nowhere', () => {
  test.each([
    [cell('sql #x', 'FROM ordrs'), 'graph.missing', 'ordrs', 'orders'],
    [cell('sql #x', 'SELECT $perod.end'), 'graph.missing-input', '$perod.end', 'period'],
    [cell('sql #x', 'FROM period'), 'graph.not-a-relation', 'period', undefined],
    [cell('sql #x', 'SELECT $orders'), 'graph.not-an-input', '$orders', undefined],
    [cell('sql #x', 'FROM rfm.segmnts'), 'graph.missing-output', 'rfm.segmnts', undefined],
    [cell('chart #x', 'mark: bar\nfrom: nowhere'), 'graph.missing', 'nowhere', undefined],
    [
      cell('analysis #x funnel', 'from: orders\nsteps: [$nope]'),
      'graph.missing-input',
      '$nope',
      undefined,
    ],
  ])('%s', (text, code, place, near) => {
    const [problem, ...more] = problems(orders, period, rfm, text)
    const body = text.slice(text.indexOf('\n') + 1)
    const from = body.indexOf(place)
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      code,
      severity: 'error',
      cell: 'x',
      range: { from, to: from + place.length },
    })
    expect(problem?.fix?.values['near']).toBe(near)
  })

  test('in prose is a warning', () => {
    expect(problems('{{nope.x}}')).toMatchObject([
      { code: 'graph.missing', severity: 'warning', cell: '¶' },
    ])
  })
})

describe('the order', () => {
  test('puts references first and keeps the document’s order otherwise', () => {
    const text = [
      cell('sql #c', 'FROM a'),
      cell('sql #b', 'SELECT 1'),
      cell('sql #a', 'FROM orders'),
      orders,
    ]
    expect(graph(...text).order).toEqual(['b', 'orders', 'a', 'c'])
  })

  test('marks the cells of a cycle and lets the rest run', () => {
    const { nodes, order: keys } = graph(
      cell('sql #a', 'FROM b'),
      cell('sql #b', 'FROM a'),
      cell('sql #self', 'FROM self'),
      cell('sql #after', 'FROM a'),
      orders,
    )
    expect([...nodes.values()].filter(({ isCyclic }) => isCyclic).map(({ key }) => key)).toEqual([
      'a',
      'b',
      'self',
    ])
    expect(nodes.get('a')?.problems).toMatchObject([
      { code: 'graph.cycle', values: { cells: 'a, b', count: 2 } },
    ])
    expect(nodes.get('after')?.problems).toEqual([])
    expect(keys).toEqual(['a', 'b', 'self', 'after', 'orders'])
  })

  const edges = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
    )
  const reaches = (all: readonly (readonly number[])[], from: number, to: number) => {
    const seen = new Set<number>()
    const open = [...(all[from] ?? [])]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === to) return true
      if (!seen.has(node)) open.push(...(all[node] ?? []))
      seen.add(node)
    }
    return false
  }

  test('holds on graphs of every shape', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const result = order(all)
        expect([...result].sort((a, b) => a - b)).toEqual(all.map((_, i) => i))
        const cyclic = cycles(all)
          .flat()
          .sort((a, b) => a - b)
        expect(cyclic).toEqual(all.flatMap((_, i) => (reaches(all, i, i) ? [i] : [])))
        const place = new Map(result.map((node, at) => [node, at]))
        all.forEach((to, from) => {
          for (const node of to) {
            if (reaches(all, node, from)) continue
            expect(place.get(node)).toBeLessThan(place.get(from) ?? -1)
          }
        })
        // Whatever could have come earlier in the document's order did.
        result.forEach((node, at) => {
          const earlier = result.slice(at + 1).filter((other) => other < node)
          for (const other of earlier) {
            const waits = all.some(
              (_, needed) =>
                (place.get(needed) ?? 0) >= at &&
                needed !== other &&
                reaches(all, other, needed) &&
                !reaches(all, needed, other),
            )
            expect(waits).toBe(true)
          }
        })
      }),
      { seed: 42, numRuns: 3000 },
    )
  })

  test('takes a chain of ten thousand cells', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => (i < 9999 ? [i + 1] : []))
    expect(order(chain)[0]).toBe(9999)
  })
})

describe('names', () => {
  test('of a cell and of an output of another clash', () => {
    const clash = cell('sql #RFM__segments', 'SELECT 1')
    expect(problems(orders, period, rfm, clash)).toMatchObject([
      { code: 'graph.name-clash', cell: 'RFM__segments', values: { owner: 'rfm' } },
    ])
  })

  test('with a point find the cell that took the place of an output', () => {
    const { nodes } = graph(
      orders,
      cell('sql #rfm', 'FROM orders'),
      cell('sql #rfm__segments', 'FROM rfm'),
      cell('sql #x', 'FROM rfm.segments'),
    )
    expect(nodes.get('x')).toMatchObject({ references: ['rfm__segments'], problems: [] })
  })

  test('of the first output is the cell’s own', () => {
    expect(relationName('rfm', 'customers', ['customers', 'segments'])).toBe('rfm')
    expect(relationName('rfm', 'segments', ['customers', 'segments'])).toBe('rfm__segments')
    expect(relationName('rfm', undefined)).toBe('rfm')
  })
})

describe('renaming a cell', () => {
  test('renames it everywhere it is meant and nowhere else', () => {
    const before = parse(
      [
        '{{rfm.n}} `{{rfm.n}}` rfm\n',
        orders,
        period,
        rfm,
        cell(
          'sql #x',
          `WITH t AS (FROM rfm) SELECT rfm__segments.x, 'rfm' FROM rfm__segments -- rfm`,
        ),
        cell('sql #w', `FROM "rfm".segments s, 'rfm'`),
        cell('sql #y', 'WITH rfm AS (SELECT 1) FROM rfm'),
        cell('chart #z', 'from: "rfm.segments"  # rfm\nx: rfm'),
      ].join('\n'),
    )
    const after = print(renameCell(before, 'rfm', '分层'))
    expect(after).toContain('{{分层.n}} `{{rfm.n}}` rfm')
    expect(after).toContain('```analysis #分层 rfm@1')
    expect(after).toContain(
      `WITH t AS (FROM 分层) SELECT rfm__segments.x, 'rfm' FROM 分层__segments AS rfm__segments -- rfm`,
    )
    expect(after).toContain(`FROM "分层".segments s, '分层'`)
    expect(after).toContain('WITH rfm AS (SELECT 1) FROM rfm')
    expect(after).toContain('from: "分层.segments"  # rfm\nx: rfm')
  })

  test('renames an input and takes a free name', () => {
    const text = print(
      renameCell(
        parse(
          [orders, period, rfm, cell('sql #x', 'SELECT $period.start, $Period.end')].join('\n'),
        ),
        'period',
        'Orders',
      ),
    )
    expect(text).toContain('as_of: $Orders_2.end')
    expect(text).toContain('SELECT $Orders_2.start, $Orders_2.end')
  })

  test('keeps what refers to what, in any document', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(), (seed, mutation, pick) => {
        const before = parse(seed % 2 ? notebookText(seed) : mutated(notebookText(seed), mutation))
        const fenced = before.cells.filter((one) => 'open' in one)
        const target = fenced[pick % Math.max(1, fenced.length)]
        if (!target || before.readonly) return
        const after = renameCell(before, target.key, 'entirely_new')
        const shape = (notebook: typeof before) => {
          const { nodes } = dependencies(notebook, outputsOf)
          const place = notebook.cells.map(({ key }) => key)
          return notebook.cells.map(({ key }) =>
            nodes.get(key)?.references.map((one) => place.indexOf(one)),
          )
        }
        // Another cell of the same id gets its own name back, which is another matter.
        if (
          fenced.some(
            ({ id, key }) => key !== target.key && id.toLowerCase() === target.id.toLowerCase(),
          )
        )
          return
        expect(shape(after)).toEqual(shape(before))
      }),
      { seed: 1212, numRuns: 2000 },
    )
  })
})

test('a fingerprint tells texts and their borders apart', () => {
  expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'))
  expect(fingerprint('a')).toBe(fingerprint('a'))
  expect(fingerprint('a', '')).not.toBe(fingerprint('a'))
})
