import { type Random, random } from '../../src/lib/random'

/** What documents are made of in one language. */
interface Language {
  readonly titles: readonly string[]
  readonly names: readonly string[]
  readonly columns: readonly string[]
  readonly prose: readonly string[]
}

const english: Language = {
  titles: ['Q1 channel review', 'Orders: an overview', '"Who" buys again?', 'Funnel #3'],
  names: ['orders', 'events', 'rfm', 'high_value', 'mix', 'period', '_tmp', 'Orders', 'by day'],
  columns: ['customer_id', 'paid at', 'amount', 'channel', 'order "no"'],
  prose: [
    '# Findings',
    'Paid search grew to {{mix.top_share | percent}} of revenue, but margin fell.',
    '- one\n- two\n  ```js\n  inert()\n  ```',
    '1. first\n\n   ```sql\n   SELECT 1\n   ```',
    '> quoted\n> ```sql #quoted\n> SELECT 1\n> ```',
    '```sh\necho "not a cell"\n```',
    '~~~~\n```sql #inner\nSELECT 1\n```\n~~~~',
    '    indented code',
    '<!-- a comment -->',
    'Setext\n===',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '[link]: http://example.com "title"',
    'Costs `$5` and ``{{not.live}}``.',
  ],
}

const chinese: Language = {
  titles: ['一季度渠道复盘', '订单概览：双十一', '「复购」分析'],
  names: ['订单', '分层', '高价值客户', '渠道_明细', '期间', 'events', '订单'],
  columns: ['买家会员名', '付款时间', '实付金额', '渠道'],
  prose: [
    '# 结论',
    '付费搜索贡献了 {{渠道.占比 | percent}} 的成交额，但毛利下降。',
    '- 第一\n- 第二',
    '> 引用',
    '```text\n不是单元\n```',
    '客单价：¥128，复购率 23%。',
  ],
}

const sqlBodies = [
  'SELECT segment, count(*) AS buyers\nFROM rfm\nWHERE last_order >= $period.start\nGROUP BY segment',
  'FROM orders',
  '',
  "SELECT '```' AS fence -- `` \nFROM orders",
  'SELECT 1\n\n',
  '  SELECT 2',
]

/** A realistic notebook text in English or Chinese. */
export function notebookText(seed: number): string {
  const r = random(seed)
  const language = r.chance(0.5) ? english : chinese
  const parts: string[] = []
  if (r.chance(0.9)) parts.push(frontMatter(r, language))
  const count = r.integer(0, 9)
  for (let i = 0; i < count; i++) {
    parts.push(r.chance(0.45) ? r.pick(language.prose) : cellText(r, language))
  }
  const text = parts.join(r.pick(['\n\n', '\n\n', '\n\n', '\n'])) + r.pick(['\n', '\n', '', '\n\n'])
  const written = r.chance(0.1) ? text.replaceAll('\n', r.pick(['\r\n', '\r'])) : text
  return r.chance(0.05) ? `\uFEFF${written}` : written
}

function frontMatter(r: Random, language: Language): string {
  const lines = [
    `cartograph: ${r.pick(['1', '1', '1', '1', '0', '2', 'x'])}`,
    `title: ${JSON.stringify(r.pick(language.titles))} # the title`,
    `locale: ${r.pick(['en', 'zh-CN', 'fr'])}`,
    `currency: ${r.pick(['CNY', 'USD', 'yuan'])}`,
    `timezone: ${r.pick(['Asia/Shanghai', 'UTC'])}`,
    `run: ${r.pick(['auto', 'demand'])}`,
    `x-unknown:   {a:  1}`,
  ]
  return ['---', ...lines.filter((_, i) => i === 0 || r.chance(0.6)), '---'].join('\n')
}

function cellText(r: Random, language: Language): string {
  const kind = r.pick(['data', 'sql', 'sql', 'input', 'chart', 'analysis', 'future', 'text'])
  const fence = r.pick(['```', '```', '```', '````', '~~~'])
  const indent = r.pick(['', '', '', '', ' ', '   '])
  const detail = kind === 'analysis' ? ' rfm@1' : r.chance(0.1) ? ' {"a": 1}' : ''
  const body = bodyText(r, language, kind)
  const lines = [
    `${indent}${fence}${kind} #${r.pick(language.names)}${detail}`,
    ...(body === '' && r.chance(0.5) ? [] : [body]),
    indent + fence + r.pick(['', '', '', '`'.repeat(fence.startsWith('`') ? 1 : 0), '  ']),
  ]
  return lines.join('\n')
}

function bodyText(r: Random, language: Language, kind: string): string {
  const name = r.pick(language.names)
  const column = () => r.pick(language.columns)
  switch (kind) {
    case 'sql':
      return r.pick(sqlBodies)
    case 'data':
      return `file: ${name}.csv  # as exported\nencoding: gb18030\ncolumns:\n  "${column().replaceAll('"', '')}": {kind: text}`
    case 'input':
      return r.pick([
        'type: date-range\nvalue: [2026-01-01, 2026-03-31]',
        'type: number\nvalue: 5\nmin: 1\nmax: 10',
        'type: select\noptions: [a, b]\nvalue: c',
        'type: toggle\nvalue: yes',
        'type: dates',
      ])
    case 'chart':
      return `from: ${name}\nmark: bar\nx: ${column()}\nunknown: &a [1, 2]\nother: *a`
    case 'analysis':
      return `from: ${name}\nroles:\n  # who buys\n  customer: ${column()}\n\n  time: "${column().replaceAll('"', '')}"\nas_of: $period.end\nbins: ${r.integer(2, 9)}`
    default:
      return 'anything: [at all\n\t- broken'
  }
}

const shrapnel = [
  '```',
  '````',
  '~~~',
  '`',
  '```sql #x',
  '\n```\n',
  '\n```data #orders\n',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '---\n',
  '#',
  ' #',
  '\0',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '😀',
  '\u2028',
  '\u3000',
  '\t',
  '    ',
  '> ',
  '- ',
  '1. ',
  ': ',
  '"',
  "'",
  '{{',
  '}}',
  '$',
  '&a *a',
  '!!js/function',
  '? ',
  '|\n',
  '%YAML 1.1\n---\n',
  '__proto__: 1\n',
  '<script>',
  '[x]: <y\n',
]

/** The text cut, doubled, flipped and filled with what breaks parsers, in up to six places. */
export function mutated(text: string, seed: number): string {
  const r = random(seed)
  let result = text
  for (let n = r.integer(1, 6); n > 0; n--) {
    const [a, b] = [r.integer(0, result.length), r.integer(0, result.length)]
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    const [head, middle, tail] = [result.slice(0, from), result.slice(from, to), result.slice(to)]
    const short = middle.slice(0, 12)
    switch (r.integer(0, 5)) {
      case 0:
        result = head + tail
        break
      case 1:
        result = head + middle.slice(short.length) + tail
        break
      case 2:
        result = head + middle + (result.length < 4000 ? middle : '') + tail
        break
      case 3:
        result = head + [...short].reverse().join('') + middle.slice(short.length) + tail
        break
      default:
        result = head + r.pick(shrapnel) + middle + tail
    }
  }
  return result
}
