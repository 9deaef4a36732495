import { gzipSync } from 'fflate'
import { type Random, random as seeded } from '../../src/lib/random'
import { book, rawXlsx, zip } from './books'
import { encode } from './encode'
import * as feather from './feather'
import { parquetFiles } from './parquetFiles'

/** A file, and how it came to be, for the message of a test that fails. */
export interface Damaged {
  readonly name: string
  readonly bytes: Uint8Array
  readonly story: string
}

const below = (random: Random, limit: number) => random.integer(0, Math.max(0, limit - 1))

const words = [
  '订单编号',
  '金额',
  'paid at',
  'Name',
  '华东',
  'é',
  '"',
  '=“1”',
  "it's",
  '-',
  '',
  'NULL',
]
const values = [
  '1',
  '38.90',
  '1,234.50',
  '2026-01-02 03:04:05',
  '2026年1月2日',
  '12%',
  '¥5',
  '--',
  'x',
  '0012',
  '3304355160546003165',
  '"a,b"',
  '"a\nb"',
  'a"b',
]

/** A table as text, some of whose rows are longer or shorter than the others. */
function table(random: Random, delimiter: string, ragged: boolean): string {
  const width = 1 + below(random, 9)
  const line = (cells: readonly string[], count: number) =>
    Array.from({ length: count }, () => random.pick(cells)).join(delimiter)
  const rows = Array.from({ length: below(random, 40) }, () =>
    line(values, ragged && random.next() < 0.2 ? below(random, 14) : width),
  )
  const above = random.next() < 0.2 ? ['Report of a shop', ''] : []
  const foot = random.next() < 0.2 ? [`合计${delimiter}5`] : []
  const end = random.pick(['\n', '\r\n', '\r'])
  return (
    [...above, line(words, width), ...rows, ...foot].join(end) + (random.next() < 0.8 ? end : '')
  )
}

const text = new TextEncoder()

/** Files of every format, whole. */
const sources: readonly ((
  random: Random,
) => Promise<readonly [string, Uint8Array]> | readonly [string, Uint8Array])[] = [
  (random) => ['utf8.csv', text.encode(table(random, ',', false))],
  (random) => ['ragged.csv', text.encode(table(random, random.pick([',', '\t', ';', '|']), true))],
  (random) => {
    const encoding = random.pick(['gb18030', 'utf-16le', 'utf-16be'] as const)
    return [
      `${encoding}.csv`,
      encode(table(random, '\t', false).replaceAll('é', 'e').replaceAll('¥', '￥'), encoding),
    ]
  },
  async (random) => {
    const type = random.pick(['xlsx', 'biff8', 'xlml', 'html', 'biff5'] as const)
    const rows = [
      ['id', 'day', 'amount', '名称'],
      ...Array.from({ length: below(random, 30) }, (_, i) => [
        `id${i}`,
        [45000 + i, 'yyyy-mm-dd'] as const,
        i * 1.5,
        i % 3 ? 'x' : null,
      ]),
    ]
    const source = book(type, [
      { name: 'a', rows, merges: random.next() < 0.3 ? ['A1:B1', 'A4:A6'] : [] },
      { name: 'b', rows: [['note']] },
    ])
    return [`book.${type}`, await source.slice(0, source.size)]
  },
  async (random) => {
    const cell = () =>
      `<c r="${random.pick(['A1', 'ZZ3', 'XFD1048576', 'A', '9', ''])}" t="${random.pick(['s', 'n', 'str', 'b', 'e', 'inlineStr', 'd'])}" s="${below(random, 9)}"><v>${random.pick(['1', '99999999', '-1', '', 'x', '1e308', '&amp;'])}</v><is><t>t</t></is></c>`
    const rows = Array.from(
      { length: below(random, 20) },
      () =>
        `<row r="${random.pick(['1', '5', '1048577', '-3', 'x', ''])}">${cell()}${cell()}</row>`,
    )
    const source = rawXlsx(
      `<worksheet><dimension ref="${random.pick(['A1', 'A1:XFD1048576', 'B7:A1', '?'])}"/><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="${random.pick(['A1:B2', 'A1:XFD1048576', 'Z9:A1', 'x'])}"/></mergeCells></worksheet>`,
    )
    return ['lying.xlsx', await source.slice(0, source.size)]
  },
  (random) => {
    const record = (i: number) => ({
      event: `e${i % 3}`,
      at: 1_700_000_000 + i,
      p: { n: i / 3, list: [i], deep: { x: 'é"\n' } },
    })
    const all = Array.from({ length: 1 + below(random, 25) }, (_, i) => JSON.stringify(record(i)))
    return ['events.json', text.encode(random.next() < 0.5 ? `[${all.join(',')}]` : all.join('\n'))]
  },
  (random) => ['orders.csv.gz', gzipSync(text.encode(table(random, ',', false)))],
  (random) => {
    const days = Array.from(
      { length: 1 + below(random, 4) },
      (_, i) => [`day${i}.csv`, `day,visitors\n2026-01-0${i + 1},${i}\n`] as const,
    )
    return [
      'daily.zip',
      zip(Object.fromEntries(random.next() < 0.3 ? [...days, ['other.json', '{"a":1}\n']] : days)),
    ]
  },
  (random) => ['a.feather', Buffer.from(random.pick([feather.lz4, feather.zstd]), 'base64')],
  async (random) => ['a.parquet', random.pick(await (parquets ??= parquet()))],
  (random) => ['many.csv', text.encode(wide(10_000, random))],
  (random) => ['columns.csv', text.encode(wide(150 + below(random, 300), random))],
]

let parquets: Promise<readonly Uint8Array[]> | undefined

/** Parquet files of every compression, written once. */
function parquet(): Promise<readonly Uint8Array[]> {
  const select = `SELECT i AS id, 'name ' || (i % 7) AS name, (i / 3)::DECIMAL(12,2) AS amount, DATE '2026-01-01' + i::INTEGER AS day,
    {'deep': i % 5, 'list': [i, NULL]} AS record, if(i % 4 = 0, NULL, i / 7) AS rate FROM range(200) AS t(i)`
  const codecs = ['uncompressed', 'snappy', 'zstd', 'gzip', 'brotli', 'lz4_raw']
  return parquetFiles([
    ...codecs.map((codec) => ({ select, settings: `, COMPRESSION ${codec}` })),
    { select, settings: ', PARQUET_VERSION v2, ROW_GROUP_SIZE 2048' },
    { select: `${select} LIMIT 0` },
  ])
}

function wide(width: number, random: Random): string {
  const row = (prefix: string) => Array.from({ length: width }, (_, i) => prefix + i).join(',')
  return `${row('c')}\n${row('')}\n${random.next() < 0.5 ? row('x') : ''}`
}

/** What can happen to the bytes of a file on its way. */
const damages: readonly (readonly [string, (bytes: Uint8Array, random: Random) => Uint8Array])[] = [
  ['whole', (bytes) => bytes],
  ['cut', (bytes, random) => bytes.subarray(0, below(random, bytes.length + 1))],
  [
    'without its beginning',
    (bytes, random) => bytes.subarray(below(random, Math.min(bytes.length, 64))),
  ],
  [
    'flipped',
    (bytes, random) => {
      const copy = bytes.slice()
      for (let n = 1 + below(random, 20); n > 0; n--) {
        const at = below(random, copy.length)
        copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8))
      }
      return copy
    },
  ],
  [
    'overwritten',
    (bytes, random) => {
      const copy = bytes.slice()
      const from = below(random, copy.length)
      for (let at = from; at < Math.min(copy.length, from + 40); at++) copy[at] = below(random, 256)
      return copy
    },
  ],
  [
    'mixed with another encoding',
    (bytes, random) => {
      const at = below(random, bytes.length + 1)
      const other = random.pick([
        encode('订单,华东\n', 'gb18030'),
        encode('注文,番号\n', 'shift_jis'),
        text.encode('订单é'),
        Uint8Array.of(0, 0, 255, 254),
      ])
      return Uint8Array.from([...bytes.subarray(0, at), ...other, ...bytes.subarray(at)])
    },
  ],
  [
    'doubled in part',
    (bytes, random) => {
      const from = below(random, bytes.length + 1)
      const to = from + below(random, Math.min(500, bytes.length - from + 1))
      return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)])
    },
  ],
]

/** The file of a number: always the same one. */
export async function damaged(seed: number): Promise<Damaged> {
  const random = seeded(seed)
  const [name, whole] = await random.pick(sources)(random)
  const [first, once] = random.pick(damages)
  const [second, twice] =
    random.next() < 0.3
      ? random.pick(damages)
      : (damages[0] ?? ['whole', (bytes: Uint8Array) => bytes])
  const bytes = twice(once(whole, random), random)
  return { name, bytes: bytes.slice(), story: `${seed}: ${name} ${first}, ${second}` }
}
