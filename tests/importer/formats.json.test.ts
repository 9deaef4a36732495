import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { sql } from '../../src/sql'
import { file } from './files'
import { opened, refused } from './opened'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const text = async (content: string) => (await opened(file(content, 'f.json'))).text

describe('JSON', () => {
  it.each([
    ['one record a line', '{"a":1,"b":"x"}\n{"b":"y","c":true}\n'],
    ['a list', '[{"a":1,"b":"x"},{"b":"y","c":true}]'],
    ['a list over several lines', '[\n  {"a": 1, "b": "x"},\n  {"b": "y", "c": true}\n]\n'],
    ['records over several lines', '{\n"a": 1,\n"b": "x"}\n{"b": "y",\n"c": true}'],
    [
      'a list within a record',
      '{"page": 1, "data": {"rows": [{"a":1,"b":"x"},{"b":"y","c":true}]}}',
    ],
    ['one record a line after a mark', '\ufeff{"a":1,"b":"x"}\r\n\r\n{"b":"y","c":true}'],
  ])('as %s has every field as a column', async (_, content) => {
    expect(await text(content)).toBe('a,b,c\n1,x,\n,y,true\n')
  })

  it('of lists is rows as they stand', async () => {
    expect(await text('[["a","b"],[1,"x,y"],[null,{"z":1}]]')).toBe('a,b\n1,"x,y"\n,"{""z"":1}"\n')
  })

  it('has dotted names for what is nested, and pairs as fields', async () => {
    const event = {
      event: 'purchase',
      properties: { amount: 2.5, utm: { source: 'x' }, empty: {} },
      event_params: [
        { key: 'page', value: { string_value: '/p', int_value: null } },
        { key: 'session', value: { int_value: '17' } },
      ],
      items: [{ sku: 'a' }, { sku: 'b' }],
      none: [],
    }
    expect(await text(`${JSON.stringify(event)}\n{"event":"view"}\n`)).toBe(
      'event,properties.amount,properties.utm.source,event_params.page,event_params.session,items,none\n' +
        'purchase,2.5,x,/p,17,"[{""sku"":""a""},{""sku"":""b""}]",\nview,,,,,,\n',
    )
  })

  it('keeps every digit of a long number, in and out of texts', async () => {
    expect(await text('{"id":3304355160546003165,"t":"n 12345678901234567890"}\n')).toBe(
      'id,t\n3304355160546003165,n 12345678901234567890\n',
    )
  })

  it('counts the records that cannot be read, and loads the others', async () => {
    const content = '{"a":1,"b":"u"}\n{"a":2,"b":\n{"a":3,"b":"v"}\nnot json\n'
    const { report } = await load(engine, 't', file(content, 'events.jsonl'))
    expect(report).toMatchObject({
      rowsInFile: 4,
      rowsRead: 2,
      rowsSetAside: 2,
      asideCounts: { unreadable: 2 },
      asides: [
        { line: 2, text: '{"a":2,"b":' },
        { line: 4, text: 'not json' },
      ],
    })
    expect(report.problems.map(({ code }) => code)).toContain('importer.aside-unreadable')
    const table = await engine.query(sql`SELECT a, b FROM t ORDER BY rowid`)
    expect(table.rows()).toEqual([
      { a: 1, b: 'u' },
      { a: 3, b: 'v' },
    ])
  })

  it.each([
    ['a list that lost its end', '[{"a":1},{"a":2},{"a"', 'importer.damaged'],
    ['nothing that can be read', '{"a": oops}\n{"b": oops}\n', 'importer.json'],
    ['an empty list', '[]', 'importer.json'],
  ])('of %s is a clear problem', async (_, content, code) => {
    expect(await refused(file(content, 'f.json'))).toMatchObject({ code })
  })
})
