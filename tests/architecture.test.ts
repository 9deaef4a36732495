import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

describe('architecture', () => {
  it('has no import that the house plan forbids', () => {
    const output = execFileSync(
      join(root, 'node_modules/.bin/depcruise'),
      ['--config', 'tests/.dependency-cruiser.cjs', '--output-type', 'err', 'src'],
      { cwd: root, encoding: 'utf8' },
    )
    expect(output).toContain('no dependency violations found')
  })

  it('has a rule for every room', () => {
    const config = readFileSync(join(root, 'tests/.dependency-cruiser.cjs'), 'utf8')
    for (const room of readdirSync(join(root, 'src'), { withFileTypes: true }))
      if (room.isDirectory()) expect(config).toContain(`  ${room.name}: [`)
  })

  it('gives every room a README', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const without = rooms.filter((room) => !existsSync(join(root, 'src', room.name, 'README.md')))
    expect(without.map((room) => room.name)).toEqual([])
  })

  it('makes every analysis one folder and one line of the registry', () => {
    const registry = readFileSync(join(root, 'src/analysis/registry.ts'), 'utf8')
    const folders = readdirSync(join(root, 'src/analysis'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'param',
    )
    for (const folder of folders) expect(registry).toContain(`from './${folder.name}'`)
  })

  it('reads the clock, the locale and chance only where effects are allowed', () => {
    const effects = /^src\/(ui|cli|engine\/duckdb|main\.ts|session\/runner|export\/download)/
    const impure = /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|navigator\.)/
    const found = files('src')
      .filter((file) => /\.(ts|svelte)$/.test(file) && !effects.test(file))
      .filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))
    expect(found).toEqual([])
  })
})
