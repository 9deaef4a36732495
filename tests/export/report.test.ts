import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { emphasised } from '../../src/export/figure'
import { excerpts, report } from '../../src/export/html'
import { tokens } from '../../src/export/style'
import { locales, type Locale } from '../../src/lib/locale'
import { golden } from '../setup/golden'
import { hostile, metaIn, options, views } from './fixture'

const printed = (locale: Locale) => report(views, metaIn(locale), options)
const documentOf = (text: string) => new JSDOM(text).window.document

describe.each(locales)('a report in %s', (locale) => {
  const text = printed(locale)
  const document = documentOf(text)

  it('is what it was', () => {
    golden(`export/golden/report.${locale}.html`, text)
  })

  it('holds no script, no handler and nothing to fetch', () => {
    expect(
      document.querySelectorAll('script, link, iframe, object, embed, img, form'),
    ).toHaveLength(0)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/)
        expect(`${name}=${value}`).not.toMatch(/^(src|href|xlink:href|srcset|action)=/)
      }
    expect(text).not.toMatch(/url\(|@import/)
  })

  it('forbids the reader’s browser to load anything', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    )
  })

  it('shows hostile text as text', () => {
    const shown = hostile.replace('\u0000', '\ufffd')
    const cells = [...document.querySelectorAll('td')].map((cell) => cell.textContent)
    expect(cells).toContain(shown)
    expect(document.querySelector('figcaption strong')?.textContent).toContain(shown)
    expect(document.querySelector('.problems li')?.textContent).toContain(`<b>${shown}</b>`)
    expect(document.querySelector('pre')?.textContent).toContain(shown)
    expect(document.querySelector('.provenance')?.textContent).toContain(`orders ${shown}.csv`)
  })

  it('closes what it opens, in the order a parser expects', () => {
    expect(unbalanced(text)).toEqual([])
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.documentElement.lang).toBe(locale)
  })

  it('leaves no key of the catalogue unsaid', () => {
    expect(document.body.textContent).not.toMatch(/report\.[a-z_]+/)
  })
})

describe('a report', () => {
  const document = documentOf(printed('en'))
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent)

  it('writes numbers, money, shares and dates for a reader', () => {
    expect(texts('tbody tr:first-child td')).toEqual([
      '天猫',
      '1,200',
      'CN¥402,331.50',
      '97.3%',
      'Jan 1, 2026',
    ])
  })

  it('says how many rows it leaves out, of tables and of what it does not print at all', () => {
    expect(texts('.rest')).toEqual([
      'and 12 more rows',
      '“rfm” has 6,412 rows; open the notebook to read them.',
    ])
    expect(excerpts(views)).toEqual([{ relation: 'channels', limit: 20 }])
  })

  it('folds a table away that the chart below it shows', () => {
    expect(document.querySelector('details table')).not.toBeNull()
  })

  it('sets percentages and money heavier, and plain numbers not', () => {
    expect(texts('.findings b')).toEqual(['8.4%', 'CN¥1.2M'])
  })

  it('takes the comma and the word after a number for what they are', () => {
    expect(emphasised('A 2,400, B 2,410, C ¥1.2M, D 3.5 万, E 12%.').text).toBe(
      'A <b>2,400</b>, B <b>2,410</b>, C <b>¥1.2M</b>, D <b>3.5 万</b>, E <b>12%</b>.',
    )
  })

  it('states files with digest, rows and periods, inputs and versions', () => {
    const text = document.querySelector('.provenance')?.textContent ?? ''
    for (const fact of [
      '9f3c1a',
      '3,402',
      'gb18030',
      'Jan 1, 2026 to Mar 31, 2026',
      'a, yes, 3',
      'Cartograph 0.1.0 · DuckDB 1.4.3',
      'review.nb.md',
      'Asia/Shanghai',
    ])
      expect(text).toContain(fact)
  })

  it('puts the sources under a title that the prose brings along', () => {
    const [first, ...others] = views
    if (!first) throw new Error('no views')
    const prose = { ...first, html: '<h1>My review</h1>\n<p>It went well.</p>\n' }
    const titled = documentOf(report([prose, ...others], metaIn('en'), options))
    expect(titled.querySelectorAll('h1')).toHaveLength(1)
    expect(titled.querySelector('h1 + .source')?.textContent).toContain('3,402 rows')
  })

  it('is printed from an empty notebook too', () => {
    const empty = documentOf(report([], { ...metaIn('en'), title: '' }, { ...options, file: '' }))
    expect(empty.querySelector('h1')?.textContent).toBe('Untitled notebook')
  })

  it('has the colours of the page', () => {
    const sheet = readFileSync(join(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8')
    const [light = '', rest = ''] = sheet.split(":root[data-theme='dark'] {")
    const dark = rest.slice(0, rest.indexOf('}'))
    for (const [block, values] of [
      [light, tokens.light],
      [dark, tokens.dark],
    ] as const)
      for (const [name, value] of Object.entries(values))
        expect(block).toContain(`--${name}: ${value};`)
  })
})

/** Tags that are closed without being open or left open; HTML's void elements need no end. */
function unbalanced(text: string): string[] {
  const unclosed = new Set(['meta', 'br', 'hr', 'img'])
  const open: string[] = []
  const wrong: string[] = []
  const body = text.replace(/<style>[\s\S]*?<\/style>/g, '').replace('<!doctype html>', '')
  for (const [, slash, name = '', , self] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*?)(\/?)>/gi,
  )) {
    if (unclosed.has(name) || self) continue
    if (!slash) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}
