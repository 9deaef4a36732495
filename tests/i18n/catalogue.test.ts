import { describe, expect, test } from 'vitest'
import { catalogues } from '../../src/i18n'
import { message } from '../../src/i18n/message'
import { speaker } from '../../src/i18n/say'
import { locales } from '../../src/lib/locale'

const keys = Object.keys(catalogues.en).sort()
const placeholders = (text: string, locale: 'en' | 'zh-CN') =>
  [...new Set(message(text, locale).placeholders.map(({ name }) => name))].sort()

describe('catalogues', () => {
  test('have the same keys', () => {
    expect(Object.keys(catalogues['zh-CN']).sort()).toEqual(keys)
  })

  test('ask for the same values under each key', () => {
    const { en, 'zh-CN': zh } = catalogues
    const differing = keys.filter((key) => {
      const [english, chinese] = [en[key as keyof typeof en], zh[key as keyof typeof zh]]
      return String(placeholders(english, 'en')) !== String(placeholders(chinese, 'zh-CN'))
    })
    expect(differing).toEqual([])
  })

  test.each(locales)('say every message in %s', (locale) => {
    const say = speaker({ locale, currency: 'CNY', timezone: 'UTC' })
    const catalogue: Readonly<Record<string, string>> = catalogues[locale]
    const silent = keys.filter((key) => {
      const names = message(catalogue[key] ?? '', locale).placeholders.map(({ name }) => name)
      const said = say(key, Object.fromEntries(names.map((name) => [name, 2])))
      return said === key || said.trim() === '' || said.includes('{')
    })
    expect(silent).toEqual([])
  })

  test('write Chinese with full-width punctuation', () => {
    const halfWidth = keys.filter((key) =>
      /[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/.test(
        catalogues['zh-CN'][key as keyof typeof catalogues.en],
      ),
    )
    expect(halfWidth).toEqual([])
  })

  test('end what is bold where Markdown sees that it ends', () => {
    // Behind punctuation and right before a letter two stars begin something and end nothing.
    const open = keys.filter((key) => {
      const parts = catalogues['zh-CN'][key as keyof typeof catalogues.en].split('**')
      return parts.some(
        (part, i) =>
          i % 2 === 1 && /\p{P}$/u.test(part) && /^[\p{L}\p{N}{]/u.test(parts[i + 1] ?? ''),
      )
    })
    expect(open).toEqual([])
  })
})
