import {
  bandChart,
  barChart,
  bubbleChart,
  curveChart,
  estimateChart,
  fanChart,
  funnelChart,
  heatmap,
  histogram,
  intervalChart,
  lineChart,
  pairChart,
  rangeChart,
  rateChart,
  regionMap,
  shiftChart,
  tornadoChart,
  trendChart,
  writer,
  type Chart,
} from '../../src/chart'
import { speaker } from '../../src/i18n/say'

const en = writer(speaker({ locale: 'en', currency: 'USD', timezone: 'UTC' }))
const zh = writer(speaker({ locale: 'zh-CN', currency: 'CNY', timezone: 'Asia/Shanghai' }))
const words = (id: string) => ({ id, title: `The ${id}`, subtitle: 'n = 12', alt: `Shows ${id}.` })

/** A picture of every house figure, in both languages and in the shapes that break charts. */
export const gallery: readonly Chart[] = [
  barChart(
    words('bars'),
    [
      { label: 'Paid search', value: 1_234_567 },
      { label: 'Direct', value: 823_000 },
      { label: 'Everything else', value: 12_000, muted: true },
    ],
    'money',
    en,
  ),
  barChart(
    words('bars-zh'),
    [
      { label: '淘宝直通车推广', value: 1_234_567 },
      { label: '小红书', value: 823_000 },
      { label: '名字长得一行放不下的一个非常非常长的投放渠道的名称', value: -120_000 },
    ],
    'money',
    zh,
  ),
  barChart(
    words('bars-long'),
    [
      { label: 'Potential Loyalist → Champions', value: 208, text: '↑ 208 customers' },
      { label: 'New Customers → About To Sleep', value: 120, text: '↓ 120 customers', muted: true },
    ],
    'integer',
    en,
  ),
  barChart(words('bars-empty'), [], 'integer', en),
  funnelChart(
    words('funnel'),
    [
      { name: 'view', place: 1, actors: 48_210, fromStart: 1, fromPrevious: null },
      { name: 'add to cart', place: 2, actors: 9_120, fromStart: 0.189, fromPrevious: 0.189 },
      { name: 'purchase', place: 3, actors: 2_204, fromStart: 0.0457, fromPrevious: 0.2417 },
    ],
    en,
  ),
  funnelChart(
    words('funnel-empty'),
    [
      { name: '浏览商品', place: 1, actors: 0, fromStart: null, fromPrevious: null },
      { name: '支付成功', place: 2, actors: 0, fromStart: null, fromPrevious: null },
    ],
    zh,
  ),
  heatmap(
    words('heatmap'),
    [
      { x: '1', y: '5', value: 10 },
      { x: '2', y: '5', value: 1200 },
      { x: '1', y: '4', value: 0 },
      { x: '2', y: '4', value: null },
    ],
    { x: { label: '频次', values: ['1', '2'] }, y: { label: '最近购买', values: ['5', '4'] } },
    'integer',
    zh,
  ),
  histogram(
    words('histogram'),
    [0, 1, 2, 3, 4, 5].map((i) => ({ from: i * 3600, to: (i + 1) * 3600, count: 2 ** (8 - i) })),
    { label: 'Time to convert', format: 'duration' },
    en,
  ),
  rangeChart(
    words('ranges'),
    [
      { label: '加入购物车', p10: 60, p25: 300, p50: 900, p75: 7200, p90: 36_000 },
      { label: '支付成功', p10: 30, p25: 40, p50: 75, p75: 600, p90: 4000 },
    ],
    'duration',
    zh,
  ),
  lineChart(
    words('lines'),
    [
      { name: 'Paid search', points: months([5, 7, 6, 9, 12, 4]), open: true },
      { name: '天猫', points: months([3, 2, 4, null, 6, 2]), open: true },
      { name: 'Last year', points: months([4, 4, 5, 5, 6, 6]), muted: true },
    ],
    'money',
    en,
  ),
  curveChart(
    words('curves'),
    [
      { name: '+5%', points: [1, 2, 3, 4].map((x) => ({ x, y: 0.08 * x })), muted: true },
      {
        name: 'A name too long for its place',
        points: [1, 2, 3, 4].map((x) => ({ x, y: 0.2 * x })),
      },
      { name: '+20%', points: [1, 2, 3, 4].map((x) => ({ x, y: 1 - 0.3 / x })), muted: true },
    ],
    { x: { label: 'Weeks', format: 'integer' }, y: { format: 'percent', most: 1 } },
    { level: { y: 0.8, label: '80% asked for' }, point: { x: 3.5, y: 0.7, label: '25 days' } },
    en,
  ),
  curveChart(
    words('curves-point'),
    [{ name: '效果', points: [{ x: 40_000, y: 3 }] }],
    { x: { label: '访客', format: 'integer' }, y: { format: 'number' } },
    { point: { x: 40_000, y: 3, label: '3' } },
    zh,
  ),
  intervalChart(
    words('intervals'),
    [
      { label: 'Conversion', value: 0.259, low: 0.115, high: 0.403, category: 1 },
      {
        label: 'A guardrail whose name is longer than its place',
        value: -0.02,
        low: -0.09,
        high: 0.05,
        muted: true,
      },
      { label: '人均成交额', value: 0.031, low: -0.012, high: 0.074 },
    ],
    'percent',
    en,
  ),
  intervalChart(words('intervals-empty'), [], 'percent', zh),
  bandChart(
    words('bands'),
    Array.from({ length: 14 }, (_, i) => {
      const half = 6 / Math.sqrt(i + 1)
      return {
        at: `2026-06-${String(i + 1).padStart(2, '0')}`,
        value: 2 + half / 4,
        low: 2 - 0.75 * half,
        high: 2 + 1.25 * half,
        outerLow: 2 - 1.5 * half,
        outerHigh: 2 + 2 * half,
      }
    }),
    'number',
    en,
  ),
  bandChart(words('bands-empty'), [], 'points', zh),
  regionMap(
    words('regions'),
    [
      { x: 1, y: 1, name: 'Lost', category: 7, value: 120, detail: 'Lost: 120' },
      { x: 2, y: 1, name: 'Lost', category: 7, value: 30, detail: 'Lost: 30' },
      { x: 3, y: 1, name: '重点挽留客户', category: 3, value: 8, detail: '重点挽留客户: 8' },
      { x: 1, y: 2, name: 'A name too long for its place', category: 6, value: 1, detail: '1' },
      { x: 2, y: 2, name: '', category: undefined, value: 0, detail: '' },
      { x: 3, y: 2, name: 'Others', category: undefined, value: 1240, detail: 'Others: 1,240' },
    ],
    {
      x: { label: 'Frequency score', ticks: ['1', '2', '5'] },
      y: { label: 'Recency score', ticks: ['1', '2'] },
    },
    (value) => en.short(value, 'integer'),
  ),
  tornadoChart(
    words('tornado'),
    [
      { label: 'Choose us', atLow: 538_000, atHigh: 1_880_000, lowText: '2%', highText: '7%' },
      {
        label: '一个名字很长很长很长很长很长很长的假设',
        atLow: 900_000,
        atHigh: 1_000_000,
        lowText: '0.8',
        highText: '1.1',
      },
      {
        label: 'Falls as it rises',
        atLow: 1_200_000,
        atHigh: 950_000,
        lowText: '1',
        highText: '9',
      },
    ],
    1_080_000,
    'money',
    en,
  ),
  fanChart(
    words('fan'),
    months([5, 7, null, 9, null, 4]),
    [
      { at: '2026-07-01', value: 50_000, low: 40_000, high: 62_000 },
      { at: '2026-08-01', value: 55_000, low: 38_000, high: 71_000 },
    ],
    { band: '95%', open: { at: '2026-07-01', value: 12_000 } },
    'money',
    en,
  ),
  fanChart(words('fan-empty'), [], [], { band: '95%' }, 'integer', zh),
  shiftChart(
    words('shift'),
    [
      { label: 'Northfell', before: 0.24, now: 0.22, text: '22% (-2 points)' },
      { label: '云雀野', before: 0.04, now: 0.065, text: '6.5% (+2.5 points)', strong: true },
      { label: 'Newcomer', before: null, now: 0.03, text: '3%' },
    ],
    'percent',
    en,
  ),
  pairChart(
    words('pairs'),
    [
      { label: '0–100', value: 0.16, other: 0.47, text: '16% · 销量 47%' },
      { label: '100–200', value: 0, other: 0, text: '无人经营' },
      { label: '≥ 200', value: 0.84, other: null, text: '84%' },
    ],
    'percent',
    zh,
  ),
  bubbleChart(
    words('bubbles'),
    [
      { label: 'Alba', x: 4.6, y: 310, size: 0.45, detail: '45%', strong: true },
      { label: 'Beside it', x: 4.58, y: 305, size: 0.2, detail: '20%' },
      { label: '青山', x: 4.4, y: 60, size: 0.12, detail: '12%' },
      { label: 'Nothing sold', x: 3.9, y: 200, size: 0, detail: '0%' },
    ],
    {
      x: { label: 'Score', format: 'number', split: 4.3 },
      y: { label: 'Price', format: 'money', split: 250 },
    },
    [
      { text: 'Dear and good', x: 'right', y: 'top' },
      { text: 'Cheap', x: 'left', y: 'bottom' },
    ],
    en,
  ),
  estimateChart(
    words('estimates'),
    [
      { label: 'Search ads', value: 0.296, low: 0.278, high: 0.314, other: 0.291 },
      {
        label: '直播',
        value: 0.168,
        low: 0.151,
        high: 0.98,
        other: null,
        text: '16.8%（15.1%–98%）',
      },
      { label: 'Never sampled', value: 0.041, low: null, high: null, other: 0.018 },
    ],
    { format: 'percent', reference: 0.25 },
    en,
  ),
  rateChart(
    words('rates'),
    ['cart', 'checkout', 'a step whose name is long'].flatMap((panel, i) => [
      { panel, group: 'phone', rate: 0.7 - 0.2 * i, low: 0.6 - 0.2 * i, high: 0.8 - 0.2 * i },
      { panel, group: '平板', rate: 0.5, low: 0.1, high: 0.9, muted: true },
    ]),
    en,
  ),
  trendChart(
    words('trend'),
    [0.21, 0.24, 0.19, 0.12].map((rate, i) => ({
      at: `2026-0${i + 1}-01`,
      rate,
      low: rate - 0.03,
      high: rate + 0.03,
      mature: i < 3,
    })),
    zh,
  ),
  heatmap(
    words('heatmap-many'),
    Array.from({ length: 18 }, (_, i) => ({
      x: `Model number ${i % 9}`,
      y: i < 9 ? 'Email' : '直播',
      value: i / 18,
    })),
    {
      x: { label: '', values: Array.from({ length: 9 }, (_, i) => `Model number ${i}`) },
      y: { label: '', values: ['Email', '直播'] },
    },
    'percent',
    en,
  ),
]

function months(values: readonly (number | null)[]) {
  return values.map((value, i) => ({
    at: `2026-${String(i + 1).padStart(2, '0')}-01`,
    value: value === null ? null : value * 10_000,
  }))
}
