import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exp, log } from '../../sample-data/exact'
import { sampleFiles } from '../../sample-data/files'
import { gb18030 } from '../../sample-data/gb18030'
import { Random } from '../../sample-data/random'

const folder = join(import.meta.dirname, '../../sample-data')
const files = sampleFiles()

describe('the sample files', () => {
  it.each([...files.keys()])('%s is what the generator writes', (name) => {
    const written = files.get(name)
    const kept = new Uint8Array(readFileSync(join(folder, name)))
    expect(written && Buffer.compare(written, kept)).toBe(0)
  })

  it('are all there, and nothing else beside the generator', () => {
    const kept = readdirSync(folder).filter((name) => !name.endsWith('.ts'))
    expect(kept.sort()).toEqual([...files.keys()].sort())
  })

  it('are under 8 MB together', () => {
    const total = [...files.values()].reduce((sum, { length }) => sum + length, 0)
    expect(total).toBeLessThan(8_000_000)
  })

  it('do not depend on the zone or the order of calls', () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'America/New_York'
    try {
      new Random('orders').uniform()
      const again = sampleFiles()
      for (const [name, bytes] of files)
        expect(Buffer.compare(again.get(name) ?? new Uint8Array(), bytes)).toBe(0)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})

describe('the Taobao export', () => {
  const bytes = files.get('淘宝订单.csv') ?? new Uint8Array()
  const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  const [header = '', ...rows] = text.split('\r\n')

  it('is GB18030 that UTF-8 refuses, with a character GBK has no code for', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    expect(text).toContain('𠮷')
  })

  it('has the header of the platform, blanks and all, and as many fields in each row', () => {
    const fields = header.split('","')
    expect(fields).toHaveLength(59)
    expect(header).toContain('"收货地址 ","运送方式","联系电话 "')
    expect(rows.pop()).toBe('')
    for (const row of rows) expect(row.split('","')).toHaveLength(59)
  })

  it('guards its ids and never repeats one', () => {
    const ids = rows.map((row) => /^"=""(\d{19})"""/.exec(row)?.[1])
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(rows.length)
  })

  it('writes one status with both commas', () => {
    expect(text).toContain('买家已付款，等待卖家发货')
    expect(text).toContain('买家已付款,等待卖家发货')
  })
})

describe('the GB18030 encoder', () => {
  it('gives back what a decoder reads, of every length of code', () => {
    const text = 'a€中文，“”①ё〇\u3400\u4dae\ud842\udfb7\u{10ffff}'
    expect(new TextDecoder('gb18030', { fatal: true }).decode(gb18030(text))).toBe(text)
  })

  it('agrees with known codes', () => {
    expect([...gb18030('订单')]).toEqual([0xb6, 0xa9, 0xb5, 0xa5])
    expect([...gb18030('𠮷')]).toEqual([0x95, 0x34, 0xb2, 0x35])
  })
})

describe('the arithmetic', () => {
  it('is as good as the engine’s own', () => {
    for (let x = -20; x <= 20; x += 0.37) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12)
    for (let x = 0.001; x < 5000; x *= 1.7) expect(log(x)).toBeCloseTo(Math.log(x), 12)
  })

  it('draws the same numbers for the same name, and others for another', () => {
    const draw = (name: string) => {
      const random = new Random(name)
      return Array.from({ length: 5 }, () => random.uniform())
    }
    expect(draw('orders')).toEqual(draw('orders'))
    expect(draw('orders')).not.toEqual(draw('order'))
  })

  it('draws what it says', () => {
    const random = new Random('check')
    const draws = 40_000
    const mean = (draw: () => number) =>
      Array.from({ length: draws }, draw).reduce((sum, one) => sum + one, 0) / draws
    const near = (value: number, planted: number, deviation: number) =>
      expect(Math.abs(value - planted)).toBeLessThan((4 * deviation) / Math.sqrt(draws))
    near(mean(() => random.uniform()), 0.5, Math.sqrt(1 / 12))
    near(mean(() => random.normal()), 0, 1)
    near(mean(() => random.normal() ** 2), 1, Math.sqrt(2))
    near(mean(() => random.poisson(37)), 37, Math.sqrt(37))
    near(mean(() => Number(random.lognormal(80, 1.2) < 80)), 0.5, 0.5)
  })
})
