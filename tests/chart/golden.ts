import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const root = join(import.meta.dirname, 'golden', 'house')
const update = process.env['UPDATE_GOLDEN'] === 'true' && process.env['CI'] === undefined
const used = new Set<string>()

/**
 * Compares a picture with its golden file, one element a line and decimals cut, so that a difference is
 * one that can be seen. With `UPDATE_GOLDEN=true`, never on CI, the file is written instead.
 */
export function goldenPicture(id: string, svg: string): void {
  const name = `${id}.svg`
  const path = join(root, name)
  const text = `${normalised(svg)}\n`
  used.add(name)
  if (update) {
    mkdirSync(root, { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `no golden ${name}`)
}

/** Golden files nobody asked for; removed when goldens are written. */
export function unusedPictures(): readonly string[] {
  const unused = readdirSync(root).filter((name) => !used.has(name))
  if (!update) return unused
  for (const name of unused) rmSync(join(root, name))
  return []
}

const normalised = (svg: string) =>
  svg
    .replaceAll(/plot-clip-\d+/g, 'plot-clip')
    .replaceAll(/(\d+\.\d{2})\d+/g, '$1')
    .replaceAll('><', '>\n<')
