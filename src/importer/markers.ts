import { type Sql, sql } from '../sql'
import { blanks } from './nulls'
import { currencyCodes } from './presets/currencies'

/** What stands for a currency beside amounts, beyond one-character signs that all exports use, and the code where it has one. */
const codes: Readonly<Record<string, string>> = {
  US$: 'USD',
  'US $': 'USD',
  HK$: 'HKD',
  'HK $': 'HKD',
  NT$: 'TWD',
  'NT $': 'TWD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  MX$: 'MXN',
  R$: 'BRL',
  'Rp.': 'IDR',
  Rp: 'IDR',
  RM: 'MYR',
  'Rs.': 'INR',
  Rs: 'INR',
  zł: 'PLN',
  Kč: 'CZK',
  'kr.': '',
  kr: '',
  Ft: 'HUF',
  lei: 'RON',
  'руб.': 'RUB',
  TL: 'TRY',
  '฿': 'THB',
  '₫': 'VND',
  đ: 'VND',
  '₱': 'PHP',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  円: 'JPY',
  원: 'KRW',
}

/** Where amounts are written with a comma before the fraction and points between thousands. */
const withComma = new Set(
  'BRL IDR PLN CZK HUF RON RUB TRY VND UAH SEK NOK DKK CLP COP UYU ARS BGN'.split(' '),
)

const escaped = (text: string) => text.replace(/[$.]/g, '\\$&')
const one = `(?:${[...Object.keys(codes).map(escaped), ...currencyCodes].join('|')})`
const before = new RegExp(`^([(+-]?\\s*)(${one})\\s*(?=[\\d(+-])(.*)$`, 'u')
const behind = new RegExp(`^(.*\\d)\\s*(${one})(\\)?)$`, 'u')

/** An amount without what stands for its currency; undefined where nothing does. */
export function withoutMarker(text: string): { text: string; marker: string } | undefined {
  const first = before.exec(text)
  if (first) return { text: `${first[1] ?? ''}${first[3] ?? ''}`, marker: first[2] ?? '' }
  const last = behind.exec(text)
  return last ? { text: `${last[1] ?? ''}${last[3] ?? ''}`, marker: last[2] ?? '' } : undefined
}

/** The currency (ISO 4217) a marker stands for; undefined where it stands for several. */
export function currencyOfMarker(marker: string): string | undefined {
  return (codes[marker] ?? marker) || undefined
}

/** Whether amounts beside a marker are written with a comma before the fraction. */
export function writesComma(marker: string): boolean {
  return marker.startsWith('kr') || withComma.has(currencyOfMarker(marker) ?? '')
}

const space = `[${blanks}]*`
const pattern = `^([(+-]?)${space}${one}${space}([(+-]?)|${space}${one}([)]?)$`

/** The same for the engine: the text without a marker before or behind its digits. */
export function unmarked(raw: Sql): Sql {
  return sql`regexp_replace(trim(${raw}, ${blanks}), ${pattern}, ${'\\1\\2\\3'})`
}
