import { describe, expect, it } from 'vitest'
import { formatter } from '../../src/i18n/format'
import { cellText, look, plainText, tsv, widths } from '../../src/ui/table/cells'

const english = formatter({ locale: 'en', currency: 'USD', timezone: 'UTC' })
const column = (name: string, kind: 'integer' | 'decimal' | 'text', scale?: number) => ({
  name,
  kind,
  type: '',
  ...(scale !== undefined && { scale }),
})

describe('the cells of a table', () => {
  it('writes numbers that name things without thousands separators', () => {
    const id = look(column('order_id', 'integer'), '', [])
    const count = look(column('orders', 'integer'), '', [])
    expect(cellText(1234567, id, english)).toBe('1234567')
    expect(cellText(1234567, count, english)).toBe('1,234,567')
  })

  it('writes money where a role says so, whatever the column is called', () => {
    const paid = look(column('实付', 'decimal', 2), 'USD', ['实付'])
    expect(cellText('1234.5', paid, english)).toBe('$1,234.50')
  })

  it('writes nothing for null', () => {
    expect(cellText(null, look(column('a', 'text'), '', []), english)).toBe('')
    expect(plainText(null)).toBe('')
  })

  it('copies lists with large integers, and keeps a field on its line', () => {
    expect(plainText([1n, 'a'])).toBe('["1","a"]')
    expect(tsv([['a\tb', 'c\nd']])).toBe('a b\tc d')
  })

  it('gives Chinese text twice the room', () => {
    const [latin = 0, chinese = 0] = widths(['a', 'b'], [['orders orders', '订单号订单号订']])
    expect(chinese).toBeGreaterThanOrEqual(latin)
  })
})
