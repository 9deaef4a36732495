import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from '../lib/locale'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** An argument of a message: one that chooses a branch, or one that is only written. */
interface Placeholder {
  readonly name: string
  readonly type: 'text' | 'choice'
}

/** A message of the catalogue, parsed once: how it is filled and what it asks for. */
export interface Message {
  readonly placeholders: readonly Placeholder[]
  /** `written` fills plain placeholders, `chosen` decides plurals and selects. */
  format(
    written: Readonly<Record<string, string>>,
    chosen: Readonly<Record<string, Choice>>,
  ): string
}
type Choice = string | number

/** Parses an ICU message (plural, select, plain placeholders; no tags); throws on bad syntax. */
export function message(text: string, locale: Locale): Message {
  const elements = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst()
  const placeholders: Placeholder[] = []
  const apart = separate(elements, placeholders)
  const format = new IntlMessageFormat(apart, locale)
  return {
    placeholders,
    format: (written, chosen) => {
      const values: Record<string, Choice> = { ...chosen }
      for (const [name, value] of Object.entries(written)) values[writtenName(name)] = value
      return String(format.format(values))
    },
  }
}

/**
 * One value can both choose a plural and be written with its unit. The two uses get two names, so that
 * `{n, plural, …}` sees a number and `{n}` sees its formatted text, also where it says `{n, number}`.
 */
const writtenName = (name: string) => `${name} written`

function separate(elements: readonly Element[], found: Placeholder[]): Element[] {
  return elements.map((element) => {
    if ('options' in element) {
      found.push({ name: element.value, type: 'choice' })
      const options = Object.entries(element.options).map(
        ([key, option]) => [key, { ...option, value: separate(option.value, found) }] as const,
      )
      return { ...element, options: Object.fromEntries(options) } as Element
    }
    if (!('value' in element) || element.type === 0) return element
    found.push({ name: element.value, type: 'text' })
    return { type: 1, value: writtenName(element.value) } as Element
  })
}
