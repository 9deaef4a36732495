import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogues } from '../../src/i18n'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { presets } from '../../src/importer/presets'
import { sql } from '../../src/sql'
import { golden, unusedGoldens } from '../setup/golden'
import { encode } from './encode'
import { type Export, exportsOfChina } from './exports'
import { file } from './files'
import { summaryOf } from './summary'
import { westernExports } from './westernExports'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const all = [...exportsOfChina, ...westernExports]

const imported = ({ name, text, encoding = 'utf-8' }: Export) =>
  load(engine, 'export', file(encode(text, encoding), name), {}, { timezone: 'Asia/Shanghai' })

describe('presets', () => {
  it.each(all.map((one, i) => [`${one.preset}: ${one.name}`, one, i] as const))(
    'read %s',
    async (_, one, i) => {
      const { report } = await imported(one)
      const { rowsInFile, rowsRead, rowsSetAside, reading } = report
      expect(reading.preset).toBe(one.preset)
      expect(rowsSetAside).toBe(one.aside)
      expect(rowsInFile).toBe(rowsRead + rowsSetAside)
      const counted = await engine.query(sql`SELECT count(*) FROM export`)
      expect(Number(counted.columnAt(0)[0])).toBe(rowsRead)
      const nth = all.slice(0, i).filter(({ preset }) => preset === one.preset).length
      const name = nth === 0 ? one.preset : `${one.preset}-${nth + 1}`
      golden(`importer/golden/${name}.txt`, await summaryOf(engine, 'export', report))
    },
  )

  it('are all held by a golden file', () => {
    const held = new Set(all.map(({ preset }) => preset))
    expect(presets.filter(({ id }) => !held.has(id)).map(({ id }) => id)).toEqual([])
    expect(unusedGoldens('importer/golden')).toEqual([])
  })

  it('have a name in each language', () => {
    for (const catalogue of Object.values(catalogues))
      expect(presets.filter(({ id }) => !(`importer.preset.${id}` in catalogue))).toEqual([])
  })

  it('have ids of their own and signs of their own', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
    for (const { signature } of presets) expect(signature.length).toBeGreaterThan(1)
  })
})
