import { afterAll, beforeAll } from 'vitest'
import type { Engine, QueryOptions } from '../../../src/engine/engine'
import type { Database } from '../../../src/engine/duckdb/database'
import { ProblemError, type Problem } from '../../../src/lib/problem'
import { blobSource, type Source } from '../../../src/lib/source'
import { sql } from '../../../src/sql'
import type { Row } from '../../../src/table/table'
import type { Open } from '../contract'

/** One engine for all tests of a group. */
export function useEngine(open: Open, options?: { memoryLimit: number }): () => Database {
  let engine: Database | undefined
  beforeAll(async () => {
    engine = await open(options)
  })
  afterAll(async () => {
    await engine?.close()
  })
  return () => {
    if (!engine) throw new Error('the engine is not open yet')
    return engine
  }
}

export async function rows(engine: Engine, text: string, options?: QueryOptions): Promise<Row[]> {
  return (await engine.query(sql.fromUser(text), options)).rows()
}

/** The problem a promise rejects with; anything else is thrown on. */
export async function problem(failing: Promise<unknown>): Promise<Problem> {
  try {
    await failing
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
  throw new Error('expected a problem')
}

export async function code(failing: Promise<unknown>): Promise<string> {
  return (await problem(failing)).code
}

export function source(name: string, content: string | Uint8Array<ArrayBuffer>): Source {
  return blobSource(name, new Blob([content]))
}

/** A statement that would run for many minutes. */
export const endless =
  'SELECT count(DISTINCT a.i * b.i) FROM range(1_000_000) a(i), range(1_000_000) b(i)'

export async function soon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200))
}
