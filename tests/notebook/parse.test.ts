import { describe, expect, test } from 'vitest'
import {
  emptyNotebook,
  freeId,
  insert,
  isFenced,
  isId,
  makeId,
  migrate,
  move,
  parse,
  print,
  remove,
  rename,
  replace,
  setBody,
  setMeta,
} from '../../src/notebook'

const shape = (text: string) =>
  parse(text).cells.map((cell) => [
    isFenced(cell) ? `${cell.kind} #${cell.key}` : cell.key,
    cell.body,
  ])
const codes = (text: string) => parse(text).problems.map(({ code, cell }) => [code, cell])

describe('cells', () => {
  test('are fences with an id; everything else is prose', () => {
    expect(shape('# A\n\n```sql #a x\nSELECT 1\n```\n\n```sql\nSELECT 2\n```\n')).toEqual([
      ['¶', '# A'],
      ['sql #a', 'SELECT 1'],
      ['¶a', '```sql\nSELECT 2\n```'],
    ])
  })

  test.each([
    ['tildes', '~~~sql #a\n```\n~~~'],
    ['longer fences', '````sql #a\n```\n`````'],
    ['an indent of three', '   ```sql #a\n```x\n  ```'],
    ['no closing line', '```sql #a\n``` x\n'],
  ])('may have %s', (_, text) => {
    expect(shape(text)).toHaveLength(1)
    expect(shape(text)[0]?.[0]).toBe('sql #a')
  })

  test.each([
    ['in a list', '- x\n\n  ```sql #a\n  ```\n'],
    ['in a numbered list', '1. ```sql #a\n   ```\n'],
    ['in a quote', '> ```sql #a\n> ```\n'],
    ['in another fence', '~~~\n```sql #a\n```\n~~~\n'],
    ['indented by four', '    ```sql #a\n    ```\n'],
    ['without a name', '```sql #\n```\n```sql # a\n```\n```sql #!\n```\n'],
    ['with a backtick in the info', '``` #a`\n'],
    ['in the line', 'x ```sql #a``` y\n'],
  ])('are not fences %s', (_, text) => {
    expect(parse(text).cells.filter(isFenced)).toEqual([])
  })

  test('below a list or a quote are cells again', () => {
    expect(shape('1. ```sql\n   x\n   ```\n```sql #a\n```').map(([key]) => key)).toEqual([
      '¶',
      'sql #a',
    ])
    expect(shape('- ```\n```sql #a\n```').map(([key]) => key)).toEqual(['¶', 'sql #a'])
  })

  test('keep their line breaks, their blank lines and their trailing spaces', () => {
    const [cell] = parse('```sql #a\r\nSELECT 1\r\n\r\n```  \r\n\r\n').cells
    expect(cell).toMatchObject({
      body: 'SELECT 1\r\n',
      open: '```sql #a\r\n',
      close: '\r\n```  \r\n\r\n',
    })
  })

  test('with one name get suffixes that nobody has', () => {
    const text = ['orders', 'Orders', 'orders_2', 'orders'].map(
      (id) => `\`\`\`sql #${id}\n\`\`\`\n`,
    )
    expect(parse(text.join('')).cells.map(({ key }) => key)).toEqual([
      'orders',
      'Orders_3',
      'orders_2',
      'orders_4',
    ])
    expect(codes(text.join(''))).toEqual([
      ['notebook.renamed', 'Orders_3'],
      ['notebook.renamed', 'orders_4'],
    ])
  })

  test('say what they are and what they are not', () => {
    expect(codes('```slq #a\n```')).toEqual([['notebook.unknown-kind', 'a']])
    expect(parse('```slq #a\n```').problems[0]?.fix?.values).toEqual({ meant: 'sql' })
    expect(codes('```#a\n```')).toEqual([['notebook.unknown-kind', 'a']])
    expect(parse('```text #a\n```').cells[0]?.kind).toBe('#text')
    expect(codes('```sql #a\n')).toEqual([['notebook.unclosed', 'a']])
  })
})

describe('names', () => {
  test.each(['a', '_', '订单', 'é2', 'Q1_销售', 'क्षेत्र'])('%s is one', (id) => {
    expect(isId(id)).toBe(true)
    expect(makeId(id)).toBe(id)
  })
  test.each([
    ['Q1 销售', 'Q1_销售'],
    ['2026', '_2026'],
    ['my-cell!', 'my_cell'],
    ['“x”', 'x'],
    ['\uD800', ''],
    ['--', ''],
    ['', ''],
  ])('%s becomes “%s”', (id, made) => {
    expect(isId(id)).toBe(false)
    expect(makeId(id)).toBe(made)
  })
})

describe('the front matter', () => {
  test('says how the notebook is read', () => {
    const text = '---\ncartograph: 1\ntitle: 渠道: 复盘\n---\n'
    expect(codes(text)).toEqual([['notebook.front-matter', undefined]])
    expect(
      parse(
        '---\ntitle: 2026\nlocale: zh-CN\ncurrency: CNY\ntimezone: Asia/Shanghai\nrun: demand\n---\n',
      ).meta,
    ).toMatchObject({
      title: '2026',
      locale: 'zh-CN',
      currency: 'CNY',
      timezone: 'Asia/Shanghai',
      run: 'demand',
    })
  })

  test('has defaults, and what is wrong in it is said', () => {
    const { meta, problems } = parse(
      '---\nlocale: fr\ncurrency: yuan\ntimezone: Asia/Shangai\nrun: [x]\n---\n',
    )
    expect(meta).toMatchObject({
      title: '',
      locale: 'en',
      currency: '',
      timezone: 'UTC',
      run: 'auto',
    })
    expect(problems.map(({ values }) => [values['name'], values['value']])).toEqual([
      ['locale', 'fr'],
      ['currency', 'yuan'],
      ['timezone', 'Asia/Shangai'],
      ['run', '["x"]'],
    ])
  })

  test('is not a rule, and needs its end', () => {
    expect(parse('---\n\n# A\n').meta.source).toBe('')
    expect(parse('# A\n---\ntitle: x\n---\n').meta.title).toBe('')
  })

  test.each(['2', '1.5', 'x', '-1'])('of version %s opens read-only', (version) => {
    const notebook = parse(`---\ncartograph: ${version}\n---\n\n# A\n`)
    expect(notebook.readonly).toBe(true)
    expect(notebook.problems).toMatchObject([{ code: 'notebook.newer-version', severity: 'error' }])
    expect(setMeta(notebook, 'title', 'x')).toBe(notebook)
    expect(remove(notebook, '¶')).toBe(notebook)
    expect(migrate(notebook)).toBe(notebook)
  })

  test('of an older version migrates and keeps the rest', () => {
    const text = '---\n# mine\ncartograph: 0 # old\nx: 1\n---\n\nText\n'
    expect(print(parse(text))).toBe(text)
    expect(print(migrate(parse(text)))).toBe(text.replace('cartograph: 0', 'cartograph: 1'))
  })

  test('is set field by field, comments and unknown keys untouched', () => {
    const text =
      '---\ncartograph: 1\n# who reads it\ntitle:   "Old" # keep\nx-mine: {a:  1}\n---\n\nText\n'
    const after = print(setMeta(setMeta(parse(text), 'title', 'New'), 'currency', 'CNY'))
    expect(after).toBe(text.replace('"Old"', '"New"').replace('1}\n', '1}\ncurrency: CNY\n'))
    expect(print(setMeta(parse(after), 'currency', ''))).toBe(text.replace('"Old"', '"New"'))
  })

  test('is made where there is none', () => {
    expect(print(setMeta(parse('# A\n'), 'title', 'T'))).toBe(
      '---\ncartograph: 1\ntitle: T\n---\n\n# A\n',
    )
    expect(print(emptyNotebook({ title: 'T: “x”', locale: 'zh-CN' }))).toBe(
      '---\ncartograph: 1\ntitle: "T: “x”"\nlocale: zh-CN\n---\n\n',
    )
  })
})

const cell = (id: string, body = 'SELECT 1') => ({ kind: 'sql', id, detail: '', body })
const file = '# A\n\n```sql #a\nSELECT 1\n```\n\nB\n'

describe('edits', () => {
  test('write what a person would have written', () => {
    const notebook = insert(parse(file), cell('a', 'SELECT 2'), { before: '¶a' })
    expect(print(notebook)).toBe(
      '# A\n\n```sql #a\nSELECT 1\n```\n\n```sql #a_2\nSELECT 2\n```\n\nB\n',
    )
    expect(print(remove(notebook, 'a_2'))).toBe(file)
    expect(print(insert(parse(''), cell('a'), 'end'))).toBe('```sql #a\nSELECT 1\n```\n')
    expect(print(insert(parse('x'), cell('a'), 'end'))).toBe('x\n\n```sql #a\nSELECT 1\n```\n')
    expect(print(insert(parse('x\r\n'), cell('a'), 'end'))).toBe(
      'x\r\n\r\n```sql #a\r\nSELECT 1\r\n```\r\n',
    )
  })

  test('join the prose around a cell that goes', () => {
    expect(print(remove(parse(file), 'a'))).toBe('# A\n\nB\n')
  })

  test('move a cell and leave the rest as it was', () => {
    expect(print(move(parse(file), 'a', 'end'))).toBe('# A\n\nB\n\n```sql #a\nSELECT 1\n```\n')
    expect(print(move(parse(file), '¶a', { before: '¶' }))).toBe(
      'B\n\n# A\n\n```sql #a\nSELECT 1\n```\n',
    )
    const notebook = parse(file)
    expect(move(notebook, 'a', { before: 'a' })).toBe(notebook)
    expect(move(notebook, 'a', { before: '¶a' })).toBe(notebook)
    expect(move(notebook, 'nobody', 'end')).toBe(notebook)
  })

  test('replace one cell by several, which may take its name', () => {
    expect(print(replace(parse(file), 'a', [cell('a', 'SELECT 3'), cell('a', 'SELECT 4')]))).toBe(
      '# A\n\n```sql #a\nSELECT 3\n```\n\n```sql #a_2\nSELECT 4\n```\n\nB\n',
    )
  })

  test('rename a cell to what is valid and free', () => {
    const two = insert(parse(file), cell('b'), 'end')
    expect(print(rename(two, 'b', 'A'))).toContain('```sql #A_2\n')
    expect(print(rename(two, 'b', '高 价值'))).toContain('```sql #高_价值\n')
    expect(rename(two, 'b', '!')).toBe(two)
    expect(freeId(two, 'b')).toBe('b_2')
    expect(freeId(two, 'b', 'b')).toBe('b')
  })

  test('let a fence grow with a fence in its body, and never shrink', () => {
    const grown = setBody(parse(file), 'a', '```\n````')
    expect(print(grown)).toContain('`````sql #a\n```\n````\n`````\n')
    expect(print(setBody(grown, 'a', 'x'))).toContain('`````sql #a\nx\n`````\n')
  })

  test('close the fence that prose leaves open', () => {
    const text = print(setBody(parse(file), '¶', '```js'))
    expect(text).toBe(file.replace('# A', '```js\n```'))
  })

  test('of a body keep every other cell the same object', () => {
    const before = parse(`${file}\n\`\`\`sql #c\n\`\`\`\n`)
    const after = setBody(before, 'a', 'SELECT 5')
    expect(after.cells.map((one, i) => one === before.cells[i])).toEqual([true, false, true, true])
  })
})
