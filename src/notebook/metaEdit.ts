import { lastBreak, lineBreakOf } from './lines'
import { formatVersion, headParts } from './meta'
import type { Meta, Notebook } from './model'
import { parse } from './parse'
import { print } from './print'
import { setPath } from './yamlEdit'

/** The fields of the front matter that can be set; an empty text removes the field. */
export type MetaField = 'title' | 'locale' | 'currency' | 'timezone' | 'run'

/** Sets one field of the front matter, which is made where there is none. */
export function setMeta(notebook: Notebook, field: MetaField, value: string): Notebook {
  if (notebook.readonly || notebook.meta[field] === value) return notebook
  const { source } = notebook.meta
  const text = withField(
    source,
    field,
    value === '' ? undefined : value,
    lineBreakOf(print(notebook)),
  )
  return parse(text + print(notebook).slice(source.length), notebook)
}

/** Writes what the analyst taught about exports into the front matter; an empty list removes it. */
export function setPresets(notebook: Notebook, presets: readonly unknown[]): Notebook {
  if (notebook.readonly) return notebook
  const { source } = notebook.meta
  const value = presets.length > 0 ? presets : undefined
  const text = withField(source, 'presets', value, lineBreakOf(print(notebook)))
  return parse(text + print(notebook).slice(source.length), notebook)
}

/** The head with one field of its YAML changed. */
export function withField(
  source: string,
  field: string,
  value: unknown,
  lineBreak: string,
): string {
  const { before, yaml, after } = headParts(source)
  if (!before.includes('---')) {
    if (value === undefined) return source
    const fresh = setPath(`cartograph: ${formatVersion}${lineBreak}`, [field], value)
    return `${before}---${lineBreak}${fresh}---${lineBreak}${after || lineBreak}`
  }
  const changed = setPath(yaml, [field], value)
  const ended = changed === '' || lastBreak(changed) ? changed : changed + lineBreak
  return before + ended + after
}

/** A notebook with a front matter and nothing below it. */
export function emptyNotebook(meta: Partial<Pick<Meta, MetaField>> = {}): Notebook {
  const fields = (['title', 'locale', 'currency', 'timezone', 'run'] as const).filter(
    (field) => meta[field] !== undefined && meta[field] !== '',
  )
  const yaml = fields.reduce(
    (text, field) => setPath(text, [field], meta[field]),
    `cartograph: ${formatVersion}\n`,
  )
  return parse(`---\n${yaml}---\n\n`)
}
