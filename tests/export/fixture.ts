import type { Chart } from '../../src/chart/chart'
import type { ImportReport } from '../../src/importer/contract'
import type { Locale } from '../../src/lib/locale'
import type { Meta } from '../../src/notebook/model'
import type { Relation } from '../../src/session/model'
import type { CellView } from '../../src/session/view'
import { Table } from '../../src/table/table'

export const hostile = '<img src=x onerror="alert(1)">\'&\u0000'

export const metaIn = (locale: Locale): Meta => ({
  title: locale === 'en' ? 'Channel review' : '渠道复盘',
  locale,
  currency: 'CNY',
  timezone: 'Asia/Shanghai',
  run: 'auto',
  presets: [],
  source: '',
})

/** A drawing that needs no browser. */
const svg = (chart: Chart) =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 720 40"><title>${chart.id}</title><path d="M0 0h720"/></svg>`

const imported: ImportReport = {
  file: `orders ${hostile}.csv`,
  size: 1_204_332,
  sha256: '9f3c1a'.padEnd(64, '0'),
  reading: {
    encoding: 'gb18030',
    delimiter: ',',
    quote: '"',
    skip: 0,
    header: true,
    columns: {},
    roles: { time: 'ordered_at' },
  },
  rowsInFile: 3404,
  rowsRead: 3402,
  rowsSetAside: 2,
  asides: [],
  asideCounts: {},
  problems: [],
  columns: [
    {
      name: 'paid_at',
      reading: { kind: 'timestamp', format: '%Y-%m-%d %H:%M:%S' },
      empty: 4,
      unread: 12,
      examples: [],
      minimum: { value: '2026-01-01T00:10:00', format: 'timestamp' },
      maximum: { value: '2026-03-31T23:59:00', format: 'timestamp' },
    },
    {
      name: 'ordered_at',
      reading: { kind: 'timestamp', format: '%Y-%m-%d %H:%M:%S' },
      empty: 0,
      unread: 0,
      examples: [],
      minimum: { value: '2026-01-01T00:08:00', format: 'timestamp' },
      maximum: { value: '2026-03-31T23:58:00', format: 'timestamp' },
    },
  ],
  nature: { header: '' },
  sections: [],
  first: [],
  alternatives: [],
}

const blank: CellView = {
  key: '',
  kind: 'sql',
  status: 'fresh',
  title: '',
  problems: [],
  findings: [],
  charts: [],
  outputs: [],
  tables: [],
}

const channels = new Table(
  [
    { name: 'channel', kind: 'text', type: 'VARCHAR' },
    { name: 'orders', kind: 'integer', type: 'BIGINT' },
    { name: 'revenue', kind: 'decimal', type: 'DECIMAL(18,2)', scale: 2 },
    { name: 'revenue_share', kind: 'number', type: 'DOUBLE' },
    { name: 'first_order', kind: 'date', type: 'DATE' },
  ],
  [
    ['天猫', hostile],
    [1200, 31],
    [402_331.5, -12.25],
    [0.9731, null],
    ['2026-01-01', '2026-02-14'],
  ],
)

const channelTable: Relation = {
  name: 'channels',
  columns: channels.columns,
  rowCount: 14,
  first: channels.row(0),
}

const chart: Chart = {
  id: 'mix',
  title: `Tmall brings 97.3 % ${hostile}`,
  subtitle: 'Revenue by channel',
  alt: 'Tmall leads',
  source: `Source: orders ${hostile}, 20 rows`,
  layout: (width) => ({ width }),
}

/** One of each sort of cell, with hostile text wherever a file or an analyst could put it. */
export const views: readonly CellView[] = [
  { ...blank, key: '¶', kind: 'text', html: '<h2>Mix</h2>\n<p>Paid search grew.</p>\n' },
  { ...blank, key: 'orders', kind: 'data', title: 'orders', report: imported },
  {
    ...blank,
    key: 'period',
    kind: 'input',
    title: 'Period',
    input: { start: '2026-01-01', end: '2026-03-31' },
    shown: { start: '2026-01-01', end: '2026-03-31' },
  },
  {
    ...blank,
    key: 'on',
    kind: 'input',
    title: hostile,
    input: ['a', true, 3],
    shown: ['a', true, 3],
  },
  {
    ...blank,
    key: 'channels',
    title: 'channels',
    outputs: [channelTable],
    tables: [channelTable],
    script: `SELECT '${hostile}' AS x`,
  },
  { ...blank, key: 'mix', kind: 'chart', title: 'mix', charts: [chart] },
  {
    ...blank,
    key: 'rfm',
    kind: 'analysis',
    title: 'RFM',
    question: 'Who are the best customers?',
    problems: [
      {
        code: 'rfm.guests',
        severity: 'warning',
        text: `Guests <b>${hostile}</b>`,
        fix: 'Bind a column.',
      },
    ],
    findings: [
      { key: 'top', tone: 'good', text: 'Champions are 8.4% of customers and bring CN¥1.2M.' },
      { key: 'risk', tone: 'bad', text: hostile },
    ],
    charts: [{ ...chart, id: 'segments' }],
    outputs: [{ name: 'rfm', columns: channels.columns, rowCount: 6412, first: null }],
    script: 'WITH a AS (SELECT 1)\nSELECT * FROM a -- end',
  },
  {
    ...blank,
    key: 'broken',
    title: 'broken',
    status: 'failed',
    problems: [{ code: 'engine.binder', severity: 'error', text: 'No column “amuont”.' }],
  },
]

export const options = {
  svg,
  version: '0.1.0',
  engine: 'DuckDB 1.4.3',
  file: 'review.nb.md',
  generated: '2026-07-01T09:00:00+08:00',
  tables: new Map([['channels', channels]]),
}
