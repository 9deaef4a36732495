import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const root = resolve(import.meta.dirname, '../..')

/** Runs the real command line as a process of its own and waits until it ends by itself. */
export function nb(...words: readonly string[]): Promise<Ended> {
  return nbFrom(root, ...words)
}

/** The same, for a reader who is in another folder when `npm run` is called. */
export async function nbFrom(folder: string, ...words: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    cwd: root,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', INIT_CWD: folder },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const status = await new Promise<number | null>((done) => child.on('close', done))
  return { status, out, err }
}

/** A folder with these files, gone when the tests of the file are done. */
export function folder(files: Readonly<Record<string, string>>): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'nb-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return (name) => join(path, name)
}
