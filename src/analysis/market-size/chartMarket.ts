import { bubbleChart, pairChart, shiftChart, writer, type Chart } from '../../chart'
import type { Say } from '../../i18n/say'
import { caption, integer, number, percent, spanWords } from './caption'
import { unservedBands } from './gaps'
import { guidelineBand } from './guidelines'
import type { Share, Summary } from './summary'

const mostSellers = 10
const mostBubbles = 30

export function sharesChart(summary: Summary, say: Say): Chart | undefined {
  const { shares, own, kinds, current, previous, concentration } = summary
  const known = shares.flatMap((each) =>
    each.share === null ? [] : [{ ...each, share: each.share }],
  )
  const leading = known.filter(({ isOther }) => !isOther).slice(0, mostSellers)
  const shown = known.filter((each) => leading.includes(each) || each.isOther || each.name === own)
  const [leader] = leading
  if (!leader || known.length < 2 || !concentration) return undefined
  const text = (each: Share & { share: number }) =>
    say(each.change === null ? 'chart.shares.text' : 'chart.shares.text-shift', {
      share: percent(each.share),
      change: { value: each.change, format: 'points' },
      way: each.change !== null && each.change > 0 ? 'up' : 'down',
    })
  const words = {
    name: leader.name,
    share: percent(leader.share),
    hhi: integer(concentration.hhi.low),
    band: guidelineBand(concentration.hhi, 2023),
    holder: kinds.holder,
    span: spanWords(current, say),
    before: spanWords(previous, say),
    sellers: concentration.sellers,
    shown: shown.length,
  }
  const shifts = shown.map((each) => ({
    label: each.name,
    before: each.previousShare,
    now: each.share,
    text: text(each),
    strong: own === '' ? each === leader : each.name === own,
  }))
  const name =
    (previous ? 'shares-shift' : 'shares') + (kinds.holder === 'categories' ? '-category' : '')
  return shiftChart(caption('shares', name, say, words), shifts, 'percent', writer(say))
}

export function bandsChart(summary: Summary, say: Say): Chart | undefined {
  const { bands, own, kinds, latest } = summary
  const largest = bands.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]
  if (bands.length < 2 || !largest || largest.share === null) return undefined
  const { empty } = unservedBands(bands, own)
  const hasUnits = bands.some(({ unitShare }) => unitShare !== null)
  const pairs = bands.map((band) => ({
    label: band.band,
    value: band.share ?? 0,
    other: hasUnits ? (band.unitShare ?? 0) : null,
    text:
      band.rows === 0
        ? say('chart.bands.empty')
        : say(hasUnits ? 'chart.bands.text-units' : 'chart.bands.text', {
            share: percent(band.share ?? 0),
            units: percent(band.unitShare ?? 0),
          }),
  }))
  const words = {
    band: largest.band,
    share: percent(largest.share),
    span: spanWords(latest, say),
    kind: kinds.price,
    n: empty.length,
  }
  const name = hasUnits ? 'bands-units' : 'bands'
  return pairChart(caption('bands', name, say, words), pairs, 'percent', writer(say))
}

export function positionsChart(summary: Summary, say: Say): Chart | undefined {
  const { positions, own, split, latest, unit } = summary
  const [leader] = positions
  if (!leader || positions.length < 3) return undefined
  const shown = positions.filter(({ name }, i) => i < mostBubbles || name === own)
  const subject = positions.find(({ name }) => name === own) ?? leader
  const bubbles = shown.map((each) => ({
    label: each.name,
    x: each.score,
    y: each.price,
    size: each.share,
    strong: each === subject,
    detail: say('chart.positions.detail', {
      price: { value: each.price, format: 'money' },
      score: number(each.score),
      share: percent(each.share),
      strategy: say(`strategy.${each.strategy}`),
    }),
  }))
  const words = {
    name: subject.name,
    strategy: subject.strategy,
    focus: subject.focus ?? '',
    split: split.by,
    span: spanWords(latest, say),
    n: shown.length,
    all: positions.length,
    unit,
  }
  const corners = [
    { text: say('chart.positions.dear-good'), x: 'right', y: 'top' },
    { text: say('chart.positions.dear-poor'), x: 'left', y: 'top' },
    { text: say('chart.positions.cheap-good'), x: 'right', y: 'bottom' },
    { text: say('chart.positions.cheap-poor'), x: 'left', y: 'bottom' },
  ] as const
  const axes = {
    x: { label: say('chart.positions.x'), format: 'number', split: split.score },
    y: { label: say('chart.positions.y'), format: 'money', split: split.price },
  } as const
  return bubbleChart(
    caption('positions', 'positions', say, words),
    bubbles,
    axes,
    corners,
    writer(say),
  )
}
