import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleFiles } from './files'

/** `npm run sample-data [FOLDER]`: writes the files beside this one, or into another folder. */
const folder = process.argv[2] ?? import.meta.dirname
for (const [name, bytes] of sampleFiles()) {
  writeFileSync(join(folder, name), bytes)
  process.stdout.write(`${name}  ${bytes.length} bytes\n`)
}
