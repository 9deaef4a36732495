import { describe } from 'vitest'
import type { Database } from '../../src/engine/duckdb/database'
import { answers } from './contract/answers'
import { decoding } from './contract/decoding'
import { files } from './contract/files'
import { inserts } from './contract/inserts'
import { interruptions } from './contract/interruptions'
import { problems } from './contract/problems'
import { seal } from './contract/seal'

/** How the suite gets an engine of the kind under test. */
export type Open = (options?: { memoryLimit?: number }) => Promise<Database>

/** What every engine must do, whatever it runs on. */
export function contract(name: string, open: Open): void {
  describe(`the engine ${name}`, () => {
    answers(open)
    decoding(open)
    files(open)
    inserts(open)
    problems(open)
    interruptions(open)
    seal(open)
  })
}
