import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { Zip, ZipDeflate } from 'fflate'
import { random } from '../../../src/lib/random'
import { encode } from '../../importer/encode'

const folder = join(tmpdir(), 'cartograph-bench')

const cities = ['北京', '上海', '广州', '深圳', '杭州', '成都', '武汉', '西安']
const channels = ['手淘搜索', '直通车', '淘宝客', '抖音', '站外']

/** One order: what every file of the bench holds, in its own way. */
type Order = readonly [
  id: string,
  time: string,
  city: string,
  channel: string,
  items: number,
  amount: number,
]

function* orders(count: number): Generator<Order> {
  const chance = random(7)
  for (let i = 0; i < count; i++) {
    const time = new Date(Date.UTC(2026, 0, 1) + i * 7000).toISOString()
    const id = `33043551${String(60546003165 + i * 13)}`
    const stamp = `${time.slice(0, 10)} ${time.slice(11, 19)}`
    const amount = chance.integer(100, 90_000) / 100
    yield [id, stamp, chance.pick(cities), chance.pick(channels), chance.integer(1, 9), amount]
  }
}

const header = ['订单编号', '付款时间', '城市', '渠道', '件数', '金额']

export type Format = 'utf8' | 'gb18030' | 'xlsx' | 'parquet'

/** The paths of the same orders as UTF-8 and GB18030 text, as a workbook and as Parquet; those `wanted` are there, written once. */
export async function files(
  count: number,
  wanted: readonly Format[],
): Promise<Readonly<Record<Format, string>>> {
  await mkdir(folder, { recursive: true })
  const path = (name: string) => join(folder, `formats-${count}.${name}`)
  const all = {
    utf8: path('csv'),
    gb18030: path('gbk.csv'),
    xlsx: path('xlsx'),
    parquet: path('parquet'),
  }
  const writers: Readonly<Record<Format, (to: string) => Promise<void>>> = {
    utf8: (to) => csv(to, count, (text) => new TextEncoder().encode(text)),
    gb18030: (to) => csv(to, count, (text) => encode(text, 'gb18030')),
    xlsx: (to) => workbook(to, count),
    parquet: (to) => parquet(all.utf8, to),
  }
  for (const format of wanted) await unlessThere(all[format], writers[format])
  return all
}

async function unlessThere(path: string, write: (path: string) => Promise<void>): Promise<void> {
  if (await stat(path).catch(() => undefined)) return
  try {
    await write(path)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

async function csv(
  path: string,
  count: number,
  bytes: (text: string) => Uint8Array,
): Promise<void> {
  const out = createWriteStream(path)
  out.write(bytes(`${header.join(',')}\n`))
  let lines = ''
  for (const order of orders(count)) {
    lines += `${order.join(',')}\n`
    if (lines.length < 500_000) continue
    if (!out.write(bytes(lines))) await once(out, 'drain')
    lines = ''
  }
  out.end(bytes(lines))
  await finished(out)
}

/** As shops write them: texts inline, times as serial numbers with a format. */
async function workbook(path: string, count: number): Promise<void> {
  const out = createWriteStream(path)
  const zip = new Zip((_, data, final) => {
    out.write(data)
    if (final) out.end()
  })
  const part = (name: string) => {
    const file = new ZipDeflate(name, { level: 1 })
    zip.add(file)
    return (text: string, final = false) => file.push(new TextEncoder().encode(text), final)
  }
  part('xl/workbook.xml')(
    '<workbook xmlns:r="r"><sheets><sheet name="orders" sheetId="1" r:id="rId1"/></sheets></workbook>',
    true,
  )
  part('[Content_Types].xml')(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    true,
  )
  part('_rels/.rels')(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    true,
  )
  part('xl/_rels/workbook.xml.rels')(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    true,
  )
  part('xl/styles.xml')(
    '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    true,
  )
  const sheet = part('xl/worksheets/sheet1.xml')
  sheet(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData>',
  )
  const inline = (at: string, text: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  let xml = `<row r="1">${header.map((name, i) => inline(`${'ABCDEF'[i] ?? ''}1`, name)).join('')}</row>`
  let row = 1
  for (const [id, time, city, channel, items, amount] of orders(count)) {
    row++
    const serial = Date.parse(`${time.replace(' ', 'T')}Z`) / 86_400_000 + 25_569
    xml += `<row r="${row}">${inline(`A${row}`, id)}<c r="B${row}" s="1"><v>${serial}</v></c>${inline(`C${row}`, city)}${inline(`D${row}`, channel)}<c r="E${row}"><v>${items}</v></c><c r="F${row}"><v>${amount}</v></c></row>`
    if (xml.length < 500_000) continue
    sheet(xml)
    if (out.writableNeedDrain) await once(out, 'drain')
    xml = ''
  }
  sheet(`${xml}</sheetData></worksheet>`, true)
  zip.end()
  await finished(out)
}

async function parquet(from: string, to: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(
    `COPY (SELECT * REPLACE (金额::DECIMAL(18,2) AS 金额, 订单编号::VARCHAR AS 订单编号) FROM read_csv('${from}')) TO '${to}' (FORMAT parquet, COMPRESSION zstd)`,
  )
  connection.closeSync()
}
