import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Control } from '../../src/analysis/contract'
import { analyses, findAnalysis } from '../../src/analysis/registry'
import { message } from '../../src/i18n/message'
import { locales } from '../../src/lib/locale'
import type { Locale } from '../../src/lib/locale'
import { golden } from '../setup/golden'

const ids = analyses.map(({ id }) => id)

const choices = (name: string, control: Control): readonly string[] =>
  control.type === 'choice' ? control.options.map((option) => `choice.${name}.${option}`) : []

test('ids are unique, and found', () => {
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(findAnalysis(id)?.id).toBe(id)
  expect(findAnalysis('no such analysis')).toBeUndefined()
})

describe.each(analyses.map((analysis) => [analysis.id, analysis] as const))('%s', (_, analysis) => {
  const { text, roles, sides, params, outputs, method } = analysis
  const { en, 'zh-CN': zh } = text

  test('has the same keys in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
  })

  test('asks for the same values in both languages, save for plurals one does not need', () => {
    const values = (words: string, locale: Locale, chosen: boolean) =>
      message(words, locale)
        .placeholders.filter(({ type }) => chosen || type === 'text')
        .map(({ name }) => name)
    const differing = Object.entries(en).filter(([key, english]) => {
      const chinese = zh[key] ?? ''
      const known = new Set(values(english, 'en', true))
      const said = new Set(values(chinese, 'zh-CN', true))
      return (
        [...said].some((name) => !known.has(name)) ||
        values(english, 'en', false).some((name) => !said.has(name))
      )
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('has words for all it declares', () => {
    const wanted = [
      'title',
      'question',
      ...Object.keys(roles).map((role) => `role.${role}`),
      ...Object.entries(sides ?? {}).flatMap(([side, declared]) => [
        `side.${side}`,
        ...Object.keys(declared.roles).map((role) => `role.${side}.${role}`),
      ]),
      ...Object.entries(params).flatMap(([name, { control }]) => [
        `param.${name}`,
        `param.${name}.help`,
        ...choices(name, control),
        ...(control.type === 'rows'
          ? Object.entries(control.fields).flatMap(([field, inner]) => [
              `param.${name}.${field}`,
              ...choices(`${name}.${field}`, inner.control),
            ])
          : []),
      ]),
      ...Object.entries(outputs).flatMap(([name, { columns }]) => [
        `output.${name}`,
        ...Object.keys(columns).map((column) => `column.${column}`),
      ]),
    ]
    for (const locale of locales) {
      expect(wanted.filter((key) => !text[locale][key]?.trim())).toEqual([])
    }
  })

  test('writes Chinese with full-width punctuation', () => {
    const halfWidth = Object.entries(zh).filter(([, words]) =>
      /[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/.test(words.replace(/\{\w+, \w+,/g, '')),
    )
    expect(halfWidth.map(([key]) => key)).toEqual([])
  })

  test('has a method page in both languages, with the same sections', async () => {
    const headings = (text: string) => text.match(/^#+/gm)
    const page = await method()
    expect(headings(page['zh-CN'])).toEqual(headings(page.en))
    expect(headings(page.en)?.length).toBeGreaterThan(3)
  })

  test('names every column, setting and output on its method page', async () => {
    const page = await method()
    const named = [
      ...Object.keys(roles),
      ...Object.entries(sides ?? {}).flatMap(([side, declared]) =>
        Object.keys(declared.roles).map((role) => `${side}.${role}`),
      ),
      ...Object.entries(params).flatMap(([name, { control }]) => [
        name,
        ...(control.type === 'rows'
          ? Object.keys(control.fields).map((field) => `${name}: ${field}`)
          : []),
      ]),
      ...Object.keys(outputs).filter((name) => !outputs[name]?.hidden),
    ]
    for (const locale of locales) {
      expect(named.filter((name) => !page[locale].includes(`| \`${name}\` |`))).toEqual([])
      expect(page[locale]).not.toContain('reference.')
    }
  })

  // The README of the funnel says how it is built instead, and what can be said in a cell at its end.
  test('has a README that holds the method page', async () => {
    const page = (await method()).en
    const name = `../src/analysis/${analysis.id}/README.md`
    const readme = readFileSync(join(import.meta.dirname, '..', name), 'utf8')
    const own = readme.slice(0, readme.indexOf('## Columns'))
    golden(name, analysis.id === 'funnel' ? own + page.slice(page.indexOf('## Columns')) : page)
  })

  test('prints every default as its param reads it', () => {
    for (const param of Object.values(params)) {
      expect(param.parse(param.print(param.default))).toEqual(param.default)
    }
  })
})
