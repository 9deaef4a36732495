import { open } from '../../src/importer/formats'
import type { Overrides } from '../../src/importer/contract'
import { ProblemError } from '../../src/lib/problem'
import type { Source } from '../../src/lib/source'

/** What a file comes to as text, and what was said about it. */
export async function opened(source: Source, overrides: Overrides = {}) {
  const found = await open(source, overrides, { locale: 'en' })
  const bytes = await found.source.slice(0, found.source.size)
  return {
    ...found,
    text: new TextDecoder().decode(bytes),
    codes: found.problems.map(({ code }) => code),
  }
}

/** The problem a file ends in. Fails where it ends in none. */
export async function refused(source: Source, overrides: Overrides = {}) {
  try {
    await open(source, overrides, { locale: 'en' })
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
  throw new Error('no problem')
}
