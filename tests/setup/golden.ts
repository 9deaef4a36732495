import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'

const root = join(import.meta.dirname, '..')
const update = process.env['UPDATE_GOLDEN'] === 'true' && process.env['CI'] === undefined
const used = new Set<string>()

/**
 * Compares a text with a golden file, named from the folder `tests`. With `UPDATE_GOLDEN=true`, never on
 * CI, it writes the file instead.
 */
export function golden(name: string, text: string): void {
  const path = join(root, name)
  const ended = text.endsWith('\n') ? text : `${text}\n`
  used.add(path)
  if (update) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, ended)
  }
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : `no golden ${name}`
  expect(ended).toBe(kept)
}

/** A picture as text, one element a line and decimals cut, so that a difference is one that can be seen. */
export function pictureLines(svg: string): string {
  return svg
    .replaceAll(/plot-clip-\d+/g, 'plot-clip')
    .replaceAll(/(\d+\.\d{2})\d+/g, '$1')
    .replaceAll('><', '>\n<')
}

/** The golden files of a folder that no test asked for; with `UPDATE_GOLDEN=true` they are removed. */
export function unusedGoldens(folder: string): readonly string[] {
  const path = join(root, folder)
  if (![...used].some((file) => dirname(file) === path)) return []
  const unused = readdirSync(path).filter((name) => !used.has(join(path, name)))
  if (!update) return unused
  for (const name of unused) rmSync(join(path, name))
  return []
}
