import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../shared')

/** The path of a file of real data or reference figures beside the repository. */
export function shared(...path: readonly string[]): string {
  return join(folder, ...path)
}

/**
 * Tests that read real data. Where the folder `../shared` is absent they cannot run: that is said, and
 * one passing test stands for them. Where it is present every one of them runs.
 */
export function describeShared(title: string, body: () => void): void {
  if (existsSync(folder)) {
    describe(title, body)
    return
  }
  describe(title, () => {
    test('has no data here: ../shared is absent', () => {
      process.stdout.write(`${title}: ../shared is absent, so its reference tests did not run\n`)
      expect(existsSync(folder)).toBe(false)
    })
  })
}
