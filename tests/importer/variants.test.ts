import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { file } from './files'
import { variants } from './variants'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

describe('variants of exports', () => {
  it.each(variants.map((one) => [`${one.preset}: ${one.name}`, one] as const))(
    'read %s',
    async (_, { lines, preset, roles, kinds = {}, rows, currency, timezone }) => {
      const bytes = new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
      const options = { timezone: 'Asia/Shanghai' }
      const { report } = await load(engine, 'variant', file(bytes, 'export.csv'), {}, options)
      const { reading, nature, columns, rowsInFile, rowsRead, rowsSetAside } = report
      expect(reading.preset).toBe(preset)
      expect(reading.roles).toMatchObject(roles)
      const read = Object.keys(kinds).map((name) => [name, reading.columns[name]?.kind])
      expect(Object.fromEntries(read)).toEqual(kinds)
      expect(rowsRead).toBe(rows)
      expect(rowsInFile).toBe(rowsRead + rowsSetAside)
      expect(columns.filter(({ unread }) => unread > 0)).toEqual([])
      if (currency !== undefined) expect(nature.currency).toBe(currency)
      if (timezone !== undefined) expect(nature.timezone).toBe(timezone)
    },
  )
})
