import type { Chart } from '../chart/chart'
import { Html, markup } from './markup'

/** A chart as a figure: the finding above, the measure below it, then the picture. */
export function figure(chart: Chart, svg: (chart: Chart) => string): Html {
  // A chart without a title of its own goes by its measure, which is said once.
  const below = chart.subtitle === chart.title ? markup`` : markup` <span>${chart.subtitle}</span>`
  return markup`<figure>
<figcaption><strong>${chart.title}</strong>${below}</figcaption>
<div class="plot">${Html.trusted(svg(chart))}</div>
${
  chart.source === undefined
    ? markup``
    : markup`<p class="drawn-from">${chart.source}</p>
`
}</figure>
`
}

const figures =
  /(?:(?<![^\s(（])[-−])?(?:(?:CN¥|[¥$€£])\s?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?[万亿]|[KMB]\b)?|\d+(?:,\d{3})*(?:\.\d+)?(?:[KMB]\b|\s?(?:%(?!\s?(?:置信|区间|可信|confidence|interval|CI\b|[:：]))|万|亿))|\d{1,3}(?:,\d{3})+(?:\.\d+)?)/g

/** A sentence with its percentages, sums of money and large numbers set heavier; a level of confidence is none. */
export function emphasised(sentence: string): Html {
  const parts: Html[] = []
  let at = 0
  for (const { 0: number, index } of sentence.matchAll(figures)) {
    parts.push(markup`${sentence.slice(at, index)}<b>${number}</b>`)
    at = index + number.length
  }
  return markup`${parts}${sentence.slice(at)}`
}
