import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse, print, rename, setBody, setYaml } from '../../src/notebook'

const before = `---
cartograph: 1
title: 渠道复盘
---

# 渠道复盘

\`\`\`data #orders
file: orders.csv
\`\`\`

Prose between.

\`\`\`analysis #rfm rfm@1
from: orders
roles:
  customer: buyer # who
bins: 5
\`\`\`

\`\`\`sql #high_value
SELECT * FROM rfm
WHERE segment = 'Champions'
\`\`\`

The end.
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartograph-merge-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What `git merge` makes of two branches that each edit the notebook; throws on a conflict. */
function merged(name: string, ours: string, theirs: string): string {
  const path = join(folder, name)
  const config = [
    '-c',
    'user.name=n',
    '-c',
    'user.email=n@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  const git = (...words: string[]) =>
    execFileSync('git', [...config, '-C', path, ...words], { stdio: 'pipe' })
  execFileSync('git', ['init', '-q', '-b', 'main', path], { stdio: 'pipe' })
  const file = join(path, 'a.nb.md')
  const commit = (text: string) => {
    writeFileSync(file, text)
    git('add', '.')
    git('commit', '-q', '-m', 'x')
  }
  commit(before)
  git('checkout', '-q', '-b', 'theirs')
  commit(theirs)
  git('checkout', '-q', 'main')
  commit(ours)
  git('merge', '-q', '--no-edit', 'theirs')
  return readFileSync(file, 'utf8')
}

test('edits of different cells on two branches merge', () => {
  const notebook = parse(before)
  const ours = setBody(setYaml(notebook, 'rfm', ['bins'], 7), '¶', '# 渠道复盘 2026')
  const theirs = rename(setBody(notebook, 'high_value', 'SELECT 1\n```'), 'orders', 'sales')
  const result = parse(merged('cells', print(ours), print(theirs)))
  const bodies = Object.fromEntries(result.cells.map(({ key, body }) => [key, body]))
  expect(bodies).toEqual({
    '¶': '# 渠道复盘 2026',
    sales: 'file: orders.csv',
    '¶sales': 'Prose between.',
    rfm: 'from: orders\nroles:\n  customer: buyer # who\nbins: 7',
    high_value: 'SELECT 1\n```',
    '¶high_value': 'The end.',
  })
  expect(result.problems).toEqual([])
})

test('edits of different keys of one cell on two branches merge, a line between them', () => {
  const notebook = parse(before)
  const ours = setYaml(notebook, 'rfm', ['bins'], 7)
  const theirs = setYaml(notebook, 'rfm', ['from'], 'sales')
  const result = parse(merged('keys', print(ours), print(theirs)))
  expect(result.cells.find(({ key }) => key === 'rfm')?.body).toBe(
    'from: sales\nroles:\n  customer: buyer # who\nbins: 7',
  )
})
