import { plot } from '@observablehq/plot'
import type { Chart } from './chart'
import { designWidth } from './frame'

export interface DrawOptions {
  /** in pixels; else the width of a report */
  readonly width?: number
}

/**
 * Draws a chart with the document given, so that it works in a tab and with jsdom on Node. The picture
 * carries the chart's title and alternative text, and no style sheet of its own, which a page's
 * content policy would refuse.
 */
export function draw(
  chart: Chart,
  document: Document,
  { width = designWidth }: DrawOptions = {},
): SVGSVGElement {
  const figure = plot({ ...chart.layout(width), document })
  const svg = figure.tagName === 'svg' ? figure : figure.querySelector('svg')
  if (!svg) throw new Error(`invalid chart: ${chart.id} draws no picture`)
  svg.querySelector('style')?.remove()
  svg.removeAttribute('class')
  svg.setAttribute('role', 'img')
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.style.setProperty('max-width', '100%')
  svg.style.setProperty('height', 'auto')
  svg.style.setProperty('white-space', 'pre')
  svg.prepend(element(document, 'title', chart.title), element(document, 'desc', chart.alt))
  return svg as unknown as SVGSVGElement
}

/** The picture as text, for a report. */
export function svg(chart: Chart, document: Document, options: DrawOptions = {}): string {
  return draw(chart, document, options).outerHTML
}

function element(document: Document, name: string, text: string): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name)
  node.textContent = text
  return node
}
