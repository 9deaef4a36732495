import { resolve } from 'node:path'

/**
 * Where a path leads that somebody typed: relative to the folder they are in. `npm run` changes into the
 * project's folder first and leaves the other in INIT_CWD.
 */
export function placeOf(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', path)
}
