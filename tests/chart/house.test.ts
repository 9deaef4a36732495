import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { draw, svg } from '../../src/chart/svg'
import { gallery } from './gallery'
import { golden, pictureLines, unusedGoldens } from '../setup/golden'

const { document } = new JSDOM('').window
const named = gallery.map((chart) => [chart.id, chart] as const)

describe('the gallery', () => {
  const warned = vi.spyOn(console, 'warn')
  beforeEach(() => {
    warned.mockClear()
  })

  test.each(named)('%s is drawn as it was', (id, chart) => {
    golden(`chart/golden/house/${id}.svg`, pictureLines(svg(chart, document)))
    const narrow = svg(chart, document, { width: 330 })
    golden(`chart/golden/house/${id}.narrow.svg`, pictureLines(narrow))
    expect(warned).not.toHaveBeenCalled()
  })

  test('keeps no picture that is not in it', () => {
    expect(unusedGoldens('chart/golden/house')).toEqual([])
  })
})

describe('every picture', () => {
  test.each(named)('%s says what it shows, and brings no style sheet or script', (_, chart) => {
    const picture = draw(chart, document)
    expect(picture.getAttribute('role')).toBe('img')
    expect(picture.querySelector('title')?.textContent).toBe(chart.title)
    expect(picture.querySelector('desc')?.textContent).toBe(chart.alt)
    expect(picture.querySelector('style, script, foreignObject, image')).toBeNull()
  })

  test.each(named)('%s fits the width it is given', (_, chart) => {
    for (const width of [320, 720, 1200]) {
      const picture = draw(chart, document, { width })
      expect(picture.getAttribute('width')).toBe(String(width))
      expect(picture.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test.each(named)('%s is drawn twice alike', (_, chart) => {
    expect(svg(chart, document)).toBe(svg(chart, document))
  })
})

test('bars begin at zero, also where values are negative', () => {
  const chart = gallery.find(({ id }) => id === 'bars-zh')
  if (!chart) throw new Error('missing chart: bars-zh')
  const bars = [...draw(chart, document).querySelectorAll('[aria-label="bar"] rect')]
  const [first, , negative] = bars.map((bar) => ({
    left: Number(bar.getAttribute('x')),
    width: Number(bar.getAttribute('width')),
  }))
  expect((negative?.left ?? 0) + (negative?.width ?? 0)).toBeCloseTo(first?.left ?? Number.NaN, 0)
})

test('bars whose labels leave them no room keep most of a narrow picture, with label and value above them', () => {
  const chart = gallery.find(({ id }) => id === 'bars-long')
  if (!chart) throw new Error('missing chart: bars-long')
  for (const width of [300, 360, 420]) {
    const picture = draw(chart, document, { width })
    const [longest] = [...picture.querySelectorAll('[aria-label="bar"] rect')]
    expect(Number(longest?.getAttribute('width'))).toBeGreaterThan(0.9 * width)
    expect(picture.textContent).toContain('Potential Loyalist')
  }
})

test('names that could be markup or a colour are only text', () => {
  const [bars] = gallery
  if (!bars) throw new Error('missing chart')
  const hostile = { ...bars, title: '<script>alert(1)</script>', alt: '"><img src=x>' }
  const text = svg(hostile, document)
  expect(text).not.toContain('<script>')
  expect(text).not.toContain('<img')
})
