import { describe, expect, it } from 'vitest'
import { sniff } from '../../src/importer'
import { columnNames } from '../../src/importer/header'
import { file } from './files'

async function layout(text: string) {
  const { reading, names } = await sniff(file(text))
  const { delimiter, quote, skip, header } = reading
  return { delimiter, quote, skip, header, names }
}

describe('sniff', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', ','],
    ['tabs', 'a\tb\n1,5\t2,5\n', '\t'],
    ['semicolons around decimal commas', 'a;b;c\n1,5;2,3;4,1\n2,5;3,3;5,1\n', ';'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['commas beside tabs within values', 'a,b\nx\t,y\t\nz\t,w\t\n', ','],
    ['commas where values hold semicolons', 'a,b\nx;y,2\nz;w;v,3\n', ','],
    ['commas inside quotes of a tab file', 'a\tb\n"x, y"\t"1, 2"\n"z"\t"3, 4"\n', '\t'],
    ['what the first line declares', 'sep=;\na;b\n1;2\n', ';'],
  ])('finds %s', async (_, text, delimiter) => {
    expect((await layout(text)).delimiter).toBe(delimiter)
  })

  it('finds apostrophes that quote, and leaves others alone', async () => {
    expect((await layout("'a','b'\n'1,5','2'\n")).quote).toBe("'")
    expect((await layout("a,b\nit's,'t is\n")).quote).toBe('"')
  })

  it.each([
    [
      'a title and a period',
      'Campaign report\n27 January 2026 - 23 February 2026\nDay,Clicks\n2026-01-01,5\n',
      2,
    ],
    ['comments', '# ----\n# Pages\n# 20260101-20260131\n\nPage,Views,Users\n/,5,4\n/x,3,2\n', 4],
    [
      'lines padded with delimiters',
      '数据生成时间：2026-06-18 14:06,,,\n账户：x,,,\n日期,展现,点击,消费\n2026-06-18,5,1,2.5\n',
      2,
    ],
    ['what the first line declares', 'sep=,\nDate,Primary\n2026-01-01,5\n', 1],
    ['nothing', 'a,b\n1,2\n', 0],
  ])('skips %s', async (_, text, skip) => {
    const found = await layout(text)
    expect([found.skip, found.header]).toEqual([skip, true])
  })

  it.each([
    ['words over numbers', 'name,city\n5,6\n', true],
    ['numbers over numbers', '1,2\n3,4\n', false],
    ['a row like the others', 'milk,bread\neggs,milk\nmilk,bread\n', false],
    ['words over words', 'name,city\nann,rome\nbob,oslo\n', true],
    ['Chinese names over words', '渠道,城市\n渠道,北京\n抖音,上海\n', true],
    ['names alone', 'order_id,amount\n', true],
  ])('tells from %s whether there is a header', async (_, text, header) => {
    expect((await layout(text)).header).toBe(header)
  })

  it('gives the same answer for the same bytes', async () => {
    const text = '订单号,金额\n1,2.50\n2,3.50\n'
    expect(await sniff(file(text))).toEqual(await sniff(file(text)))
  })
})

describe('column names', () => {
  it('are tidy, filled and different', () => {
    const cells = ['\ufeff 收货地址 ', 'a\r\nb', '', 'x', 'X', 'x_2', '="id"', 'y'.repeat(500)]
    const names = columnNames(cells, 9)
    expect(names.slice(0, 7)).toEqual(['收货地址', 'a b', 'column3', 'x', 'X_3', 'x_2', 'id'])
    expect(names[7]).toHaveLength(120)
    expect(names[8]).toBe('column9')
  })
})
