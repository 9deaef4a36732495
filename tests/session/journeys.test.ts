import { describe, expect, it } from 'vitest'
import { codes, live, status } from './live'

const cells = (separator = '') =>
  `---\ncartograph: 1\ntitle: Journeys\n---\n\n\`\`\`data #journeys\nfile: journeys.csv\n\`\`\`\n\n\`\`\`analysis #credit attribution@1\nfrom: journeys\n${separator}\`\`\`\n`

const english = ['Search', 'Email', 'Social', 'Direct']
const chinese = ['抖音', '小红书', '直通车', '直接访问']

/** Forty journeys of one to three touches, day by day, of which every other one ends in a conversion. */
function touches(header: string, channels: readonly string[], yes: string, no: string): string {
  const rows = Array.from({ length: 40 }, (_, j) =>
    Array.from({ length: 1 + (j % 3) }, (__, k) => {
      const isLast = k === j % 3
      const day = String(1 + (j % 28)).padStart(2, '0')
      const bought = isLast && j % 2 === 0
      const channel = channels[(j + k) % channels.length] ?? ''
      return `J${500 + j},2026-03-${day} 1${k}:00:00,${channel},${bought ? yes : no},${bought ? 80 + j : ''}`
    }),
  )
  return [header, ...rows.flat(), ''].join('\n')
}

/** Paths that stand in the table, by how often they led to something. */
function paths(header: string, channels: readonly string[], separator = ' > '): string {
  const rows = Array.from({ length: 12 }, (_, i) => {
    const path = Array.from({ length: 1 + (i % 3) }, (__, k) => channels[(i + k) % channels.length])
    return `"${path.join(separator)}",${3 + i},${40 + i},${300 + 7 * i}`
  })
  return [header, ...rows, ''].join('\n')
}

describe('touches of journeys without a column for customers', () => {
  it.each([
    ['journey_id,touch_time,channel,converted,revenue', english, 'true', 'false'],
    ['Journey ID,timestamp,touchpoint,conversion,conversion_value', english, '1', '0'],
    ['旅程ID,触达时间,渠道,是否转化,转化金额', chinese, '是', '否'],
    ['用户路径编号,访问时间,来源渠道,是否成交,金额', chinese, '1', '0'],
  ] as const)('%s', async (header, channels, yes, no) => {
    const { session } = await live(cells(), {
      'journeys.csv': touches(header, channels, yes, no),
    })
    session.dispatch({ type: 'run' })
    await session.settled()
    expect(codes(session, 'credit')).not.toContain('attribution.roles')
    expect(status(session, 'credit')).toBe('fresh')
    const [customer, time, channel, converted, value] = header.split(',')
    const flag = converted === undefined || yes !== '1' ? { converted } : { conversions: converted }
    const result = session.state.cells['credit']?.result
    expect(result).toMatchObject({ binding: { customer, time, channel, value, ...flag } })
    expect(result).toMatchObject({ summary: { mode: 'log', health: { journeys: 40 } } })
  })
})

describe('paths that stand in the table', () => {
  it.each([
    ['session path,conversions,non_conversions,revenue', english],
    ['Default channel grouping path,Conversions,No conversions,Conversion value', english],
    ['用户路径,转化次数,未转化次数,转化金额', chinese],
    ['转化路径,转化数,未转化数,转化价值', chinese],
  ] as const)('%s', async (header, channels) => {
    const { session } = await live(cells(), { 'journeys.csv': paths(header, channels) })
    session.dispatch({ type: 'run' })
    await session.settled()
    expect(status(session, 'credit')).toBe('fresh')
    const [path, conversions, nulls, value] = header.split(',')
    const result = session.state.cells['credit']?.result
    expect(result).toMatchObject({ binding: { path, conversions, nulls, value } })
    expect(result).toMatchObject({ summary: { mode: 'paths', health: { longest: 3 } } })
  })

  it.each(['→', ' -> ', '|', '；'])(
    'divided by “%s” conclude nothing until that is said',
    async (sign) => {
      const files = { 'journeys.csv': paths('路径,转化数,未转化数,转化价值', chinese, sign) }
      const { session } = await live(cells(), files)
      session.dispatch({ type: 'run' })
      await session.settled()
      const problems = session.state.cells['credit']?.problems
      const problem = problems?.find(({ code }) => code === 'attribution.separator')
      expect(problem).toMatchObject({ severity: 'error', values: { other: sign.trim() } })
      session.dispatch({ type: 'set', key: 'credit', path: ['separator'], value: sign.trim() })
      session.dispatch({ type: 'run' })
      await session.settled()
      expect(codes(session, 'credit')).not.toContain('attribution.separator')
      const result = session.state.cells['credit']?.result
      expect(result).toMatchObject({ summary: { health: { longest: 3 } } })
    },
  )
})
