import { curveChart, heatmap, writer, type Caption, type Chart, type Curve } from '../../chart'
import type { Say } from '../../i18n/say'
import type { Values } from '../../lib/problem'
import { unit } from './findings'
import { amount, count, effectFormat, effectValue, onScale } from './quantities'
import { countsRows, type Length, type Plan, type Summary } from './summary'
import { weeksOf } from './tables'

/** How many lengths a table of effects by lengths shows. */
const columns = 8

/** The chance to find the effect, and the effect that can be found, over the length of the test. */
export function chart(summary: Summary, say: Say): readonly Chart[] {
  const { plan, obstacle } = summary
  if (!plan || obstacle !== null || summary.curve.length < 2) return []
  return [
    powerChart(summary, plan, say),
    ...effectChart(summary, plan, say),
    grid(summary, plan, say),
  ]
}

function pointLabel({ asked }: Summary, { power, days, perVariant }: Plan, say: Say): string {
  const write = writer(say)
  if (asked === 'power') return write.short(power, 'percent')
  if (days === null) return write.full(perVariant, 'integer')
  // As the axis counts, which is in weeks.
  if (days % 7 === 0) return say('chart.length.weeks', { n: days / 7 })
  return say('chart.power.point', { days })
}

/** The place of a length on the axis: weeks, or units a variant where no traffic is known. */
const at = ({ weeks, perVariant }: Pick<Length, 'weeks' | 'perVariant'>) => weeks ?? perVariant

function powerChart(summary: Summary, plan: Plan, say: Say): Chart {
  const write = writer(say)
  const planned = onScale(summary, plan.effect)
  const shown = [0.5, 1, 2].map((times) => times * planned)
  const curves = shown.flatMap((effect): Curve[] => {
    const points = summary.grid
      .filter((cell) => Math.abs(cell.effect - effect) < 1e-9 * Math.abs(planned))
      .map((cell) => ({ x: at(cell), y: cell.power }))
    if (points.length === 0) return []
    return [{ name: named(summary, effect, say), points, muted: effect !== planned }]
  })
  const x = plan.days === null ? plan.perVariant : plan.days / 7
  const isOn = x <= (curves[0]?.points.at(-1)?.x ?? 0) && x >= (curves[0]?.points[0]?.x ?? 0)
  const point = { x, y: plan.power, label: pointLabel(summary, plan, say) }
  const words = { ...common(summary, plan, say), power: write.short(plan.power, 'percent') }
  const level = {
    y: summary.settings.power,
    label: say('chart.power.level', { power: write.short(summary.settings.power, 'percent') }),
  }
  const axes = { x: axisOf(summary, say), y: { format: 'percent', most: 1 } } as const
  const notes = { level, ...(isOn && { point }) }
  return curveChart(caption('power', summary, say, words), curves, axes, notes, write)
}

function effectChart(summary: Summary, plan: Plan, say: Say): readonly Chart[] {
  const points = summary.curve.flatMap((length) =>
    length.detectable ? [{ x: at(length), y: onScale(summary, length.detectable) }] : [],
  )
  const last = points.at(-1)
  if (points.length < 2 || !last) return []
  const name = say('chart.effect.curve')
  const words = {
    ...common(summary, plan, say),
    power: writer(say).short(summary.settings.power, 'percent'),
    effect: effectValue(summary, last.y),
    length: length(summary, last.x, say),
  }
  const axes = { x: axisOf(summary, say), y: { format: effectFormat(summary) } }
  const chosen = points.find(({ x }) => x === (weeksOf(plan.days) ?? plan.perVariant))
  const write = writer(say)
  const note = chosen && {
    point: { ...chosen, label: named(summary, chosen.y, say) },
  }
  return [
    curveChart(caption('effect', summary, say, words), [{ name, points }], axes, note ?? {}, write),
  ]
}

function grid(summary: Summary, plan: Plan, say: Say): Chart {
  const write = writer(say)
  const places = [...new Set(summary.grid.map(at))]
  const step = Math.ceil(places.length / columns)
  const isKept = (place: number) =>
    places.length <= columns || (places.indexOf(place) + 1) % step === 0
  const x = (place: number) =>
    summary.traffic === null ? write.full(place, 'integer') : String(place)
  const effects = [...new Set(summary.grid.map(({ effect }) => effect))]
  const cells = summary.grid
    .filter((cell) => isKept(at(cell)))
    .map((cell) => ({
      x: x(at(cell)),
      y: named(summary, cell.effect, say),
      value: cell.power,
      text: write.short(Math.round(cell.power * 100) / 100, 'percent'),
    }))
  const axes = {
    x: { label: axisOf(summary, say).label, values: places.filter(isKept).map(x) },
    y: {
      label: say('chart.grid.y'),
      values: effects.toReversed().map((effect) => named(summary, effect, say)),
    },
  }
  const words = {
    ...common(summary, plan, say),
    power: write.short(plan.power, 'percent'),
    half: effectValue(summary, onScale(summary, plan.effect) / 2),
  }
  return heatmap(caption('grid', summary, say, words), cells, axes, 'percent', write)
}

function axisOf({ traffic }: Summary, say: Say) {
  return {
    label: say(traffic === null ? 'chart.axis.units' : 'chart.axis.weeks'),
    format: 'integer',
  } as const
}

const named = (summary: Summary, effect: number, say: Say) =>
  say('chart.named', {
    sign: effect > 0 ? 'up' : 'down',
    effect: effectValue(summary, effect),
    scale: unit(summary),
  })

const length = ({ traffic }: Summary, place: number, say: Say) =>
  say(traffic === null ? 'chart.length.units' : 'chart.length.weeks', {
    n: Math.round(place),
    place: count(place),
  })

function common(summary: Summary, plan: Plan, say: Say): Values {
  const { baseline, settings } = summary
  return {
    metric: baseline?.metric ?? 'conversion',
    baseline: amount(summary, baseline?.value ?? 0),
    effect: effectValue(summary, onScale(summary, plan.effect)),
    scale: unit(summary),
    days: plan.days ?? 0,
    timed: plan.days === null ? 'no' : 'yes',
    units: count(plan.perVariant),
    counted: countsRows(summary) ? 'rows' : 'visitors',
    variants: settings.variants,
    sides: settings.sides,
    confidence: writer(say).short(settings.confidence, 'percent'),
  }
}

function caption(id: string, summary: Summary, say: Say, words: Values): Caption {
  const key = id === 'power' && summary.asked === 'power' ? 'power-asked' : id
  return {
    id,
    title: say(`chart.${key}.title`, words),
    subtitle: say(`chart.${id}.subtitle`, words),
    alt: say(`chart.${id}.alt`, words),
  }
}
