import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { liveValues, markdown } from '../../src/notebook'

/** What a browser makes of the HTML, looked through for anything that could act or fetch. */
function dangers(html: string): string[] {
  return [...JSDOM.fragment(html).querySelectorAll('*')].flatMap((element) => {
    const found: string[] = []
    if (
      /^(script|style|img|iframe|object|embed|svg|form|link|meta|base|video|audio|input|button)$/i.test(
        element.tagName,
      )
    ) {
      found.push(element.tagName)
    }
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'src' || name === 'srcset') found.push(name)
      if (name === 'style' && !/^text-align:(left|right|center)$/.test(value)) found.push(value)
      if (name === 'href' && !/^(https?:|mailto:|#)/i.test(value)) found.push(value)
    }
    return found
  })
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="http://evil.example/x.png">',
  '![x](http://evil.example/x.png)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x][r]\n\n[r]: http://evil.example/x.png "t"',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](vbscript:x)',
  '[x](data:text/html,<script>1</script>)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '<javascript:alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x]: javascript:alert(1)\n\n[x]',
  '```"><script>alert(1)</script>\nx\n```',
  '`<script>`',
  '&lt;script&gt;&#60;script&#62;',
  '[a](http://x "onmouseover=alert(1) \\" x=\\"")',
  '| <b onclick=x> |\n|---|\n| ![x](http://y) |',
  '<svg/onload=alert(1)>',
  '<style>*{background:url(http://evil)}</style>',
  '# <iframe src=http://evil>',
]

describe('prose as HTML', () => {
  test.each(hostile)('%s does nothing', (text) => {
    expect(dangers(markdown(text))).toEqual([])
  })

  test('stays harmless when hostile pieces are mixed', () => {
    const piece = fc.constantFrom(
      ...hostile,
      '\n',
      '\n\n',
      '> ',
      '- ',
      '`',
      '[',
      '](',
      ')',
      '<',
      '*',
      '{{a.b}}',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), piece, (pieces, value) => {
        const body = pieces.join('')
        expect(dangers(markdown(body))).toEqual([])
        expect(dangers(markdown(body, () => value))).toEqual([])
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('renders what Markdown is for', () => {
    expect(markdown('**a** [b](https://x.example) [c](#orders) [d](mailto:a@b.c)')).toBe(
      '<p><strong>a</strong> <a href="https://x.example" target="_blank" rel="noopener noreferrer">b</a> ' +
        '<a href="#orders">c</a> <a href="mailto:a@b.c" target="_blank" rel="noopener noreferrer">d</a></p>\n',
    )
    expect(markdown('| a |\n|--:|\n| 1 |')).toContain('<td style="text-align:right">1</td>')
  })

  test('shows an image as a link to it', () => {
    expect(markdown('![a *b*](http://x.example/y.png)')).toContain('>a *b*</a>')
    expect(markdown('[![a](http://x.example/y.png)](https://z.example)')).toBe(
      '<p><a href="https://z.example" target="_blank" rel="noopener noreferrer">a</a></p>\n',
    )
  })
})

describe('live values', () => {
  test('are found with their formats and places', () => {
    const body = 'A {{mix.top_share | percent}} and {{ 渠道.占比 }}, {{n}}.'
    const found = liveValues(body)
    expect(found.map(({ cell, field, format }) => [cell, field, format])).toEqual([
      ['mix', 'top_share', 'percent'],
      ['渠道', '占比', undefined],
      ['n', undefined, undefined],
    ])
    for (const { range, text } of found) expect(body.slice(range.from, range.to)).toBe(text)
  })

  test.each([
    '`{{a.b}}`',
    '``x ` {{a.b}}``',
    '```\n{{a.b}}\n```',
    '{{}}',
    '{{a b}}',
    '{{a.}}',
    '{{1.b}}',
    '{ {a.b}}',
    '{{a\n.b}}',
    '    {{a.b}}',
    '[x](http://y/?d={{a.b}})',
    '[x](http://y "{{a.b}}")',
    '![](http://y/?d={{a.b}})',
    '[![](http://y/?d={{a.b}})](http://z)',
    '<http://y/?d={{a.b}}>',
    '[x]\n\n[x]: http://y/?d={{a.b}}',
  ])('are not in %j', (body) => {
    expect(liveValues(body)).toEqual([])
  })

  test('are found again after code and after a backtick that opens nothing', () => {
    expect(liveValues('`x` {{a.b}} ` {{c.d}}\n\n`{{e.f}}').map(({ cell }) => cell)).toEqual([
      'a',
      'c',
      'e',
    ])
  })

  test('are filled in as text; those nobody knows stay', () => {
    const resolve = ({ cell }: { cell: string }) =>
      cell === 'a' ? '<b>*1* [x](http://y) `c` 1. # \n\n- z</b>' : undefined
    const html = markdown('{{a.b}} {{c.d}}', resolve)
    expect(JSDOM.fragment(html).textContent).toBe('<b>*1* [x](http://y) `c` 1. # - z</b> {{c.d}}\n')
    expect(html).not.toMatch(/<(b|em|a|code|li|h1)\b/)
  })

  test('keep any value as the text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const html = markdown('x {{a.b}} y', () => value)
        const shown = JSDOM.fragment(html).textContent
        expect(shown.replace(/\s+/g, ' ').trim()).toBe(`x ${value} y`.replace(/\s+/g, ' '))
      }),
      { seed: 9, numRuns: 500 },
    )
  })

  test('take the formatting and the table around them', () => {
    const show = (body: string) => markdown(body, ({ text }) => (text.includes('%') ? '¥1' : '42'))
    expect(show('**{{a.b}}** _{{a.b}}_ ~~{{a.b}}~~中**{{a.b|%}}**文')).toBe(
      '<p><strong>42</strong> <em>42</em> <s>42</s>中<strong>¥1</strong>文</p>\n',
    )
    expect(show('# {{a.b}}\n| x |\n|---|\n| {{a.b | %}} |')).toContain('<td>¥1</td>')
    expect(show('{{a.b}}. no list')).toBe('<p>42. no list</p>\n')
    expect(show('[{{a.b}}](http://x.example)')).toContain('>42</a>')
    expect(show('![{{a.b}}](http://x.example/y.png)')).toContain('>42</a>')
  })

  test('stay braces in code and addresses', () => {
    const show = (body: string) => markdown(body, () => 'secret')
    expect(show('`{{a.b | percent}}`')).toBe('<p><code>{{a.b | percent}}</code></p>\n')
    expect(show('```{{a.b}}\n{{a.b}}\n```')).toContain('class="language-{{a.b}}">{{a.b}}\n<')
    expect(show('[x](http://y.example/?d={{a.b}})')).toContain(
      '"http://y.example/?d=%7B%7Ba.b%7D%7D"',
    )
    expect(show('<http://y.example/?d={{a.b}}>')).not.toContain('secret')
    expect(show('![](http://{{a.b}}.y.example)')).not.toContain('secret')
    expect(show('[x](#{{a.b}} "{{a.b}}")')).not.toContain('secret')
  })

  test('never stand in an attribute, whatever the notebook and the value say', () => {
    const live = fc.constantFrom(
      '{{a.b}}',
      '{{ a.b | percent }}',
      '{{a}}',
      '{{a.b|`}}',
      '{{a.b|](}}',
    )
    const piece = fc.oneof(
      live,
      live,
      fc.constantFrom(
        ...hostile,
        '\n',
        '\n\n',
        '> ',
        '`',
        '[',
        '![',
        '](',
        ')',
        '<',
        '>',
        ' "',
        '"',
      ),
      fc.constantFrom(
        'http://e.example/?d=',
        '[r]: http://e.example/',
        '[r]',
        '|',
        '\\',
        'qlive0z',
      ),
      fc.constantFrom(
        '&#113;live0z',
        'QLIVE0Z',
        'qliveq0z',
        '%71live0z',
        'mailto:x@e.example?body=',
      ),
    )
    const secret = fc
      .constantFrom('', 'http://', 'javascript:', '](http://e.example/', '"><b>', '{{a.b}}', '`')
      .map((before) => `${before}SECRET)`)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), secret, (pieces, value) => {
        const body = pieces.join('')
        const html = markdown(body, () => value)
        expect(dangers(html)).toEqual([])
        const attributes = [...JSDOM.fragment(html).querySelectorAll('*')].flatMap((element) =>
          [...element.attributes].map((attribute) => attribute.value),
        )
        expect(attributes.filter((text) => /secret/i.test(text))).toEqual([])
        if (liveValues(body).length === 0) expect(html).not.toContain('SECRET')
      }),
      { seed: 11, numRuns: 2000 },
    )
  })
})
