import { currencyCodes } from './currencies'

const unit = /\((?:元|万元|件|个|人|次|单|笔|秒|分钟|%|个人|(?<code>[a-z]{3}))\)/gu

/**
 * A name as presets compare it: compatibility forms folded (full-width brackets and letters), in lower
 * case, dashes, dots, slashes and underscores as spaces, and without a unit or a currency in brackets.
 */
export function normalised(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(unit, (whole, ...rest) => {
      const { code } = rest.at(-1) as { code?: string }
      return code === undefined || currencyCodes.has(code.toUpperCase()) ? ' ' : whole
    })
    .replace(/[\s\p{Cc}\p{Pd}_./:·|"'=]+/gu, ' ')
    .trim()
}

/** The currency that a name carries in brackets: `Cost (USD)`, `花费(元)`. */
export function currencyIn(name: string): string | undefined {
  for (const [, inside = ''] of name.normalize('NFKC').matchAll(/\(([^()]*)\)/gu)) {
    const text = inside.trim()
    if (text === '元' || text === '万元') return 'CNY'
    if (currencyCodes.has(text.toUpperCase()) && text === text.toUpperCase()) return text
  }
  return undefined
}
