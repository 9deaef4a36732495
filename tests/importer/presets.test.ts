import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogues } from '../../src/i18n'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { presets } from '../../src/importer/presets'
import { matchPreset } from '../../src/importer/presets/match'
import { sql } from '../../src/sql'
import { golden, unusedGoldens } from '../setup/golden'
import { encode } from './encode'
import { type Export, exportsOfChina } from './exports'
import { file } from './files'
import { furtherExports } from './furtherExports'
import { summaryOf } from './summary'
import { westernExports } from './westernExports'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const all = [...exportsOfChina, ...westernExports, ...furtherExports]

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

  it.each([
    '日期,渠道,展现数,点击数,总费用',
    '日期,渠道,展现,点击,消费',
    '日期,计划ID,计划名称,消耗,展示次数,点击次数,支付ROI',
    '日期,页面,浏览量(PV),访客数(UV)',
    'Name,Email,Created at,Total',
    'date,campaign,impressions,clicks,cost,ctr',
    'order_id,customer_id,ordered_at,amount,status',
    '订单编号,买家,下单时间,实付金额,订单状态',
    'event,time,user_id,properties',
  ])('are not seen in a table of one’s own: %s', (header) => {
    expect(matchPreset(header.split(','), presets)?.preset.id).toBeUndefined()
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
