import { once } from 'node:events'

/** Where a command writes to: results on one side, what is said about them on the other. */
export interface Output {
  /** Writes a piece of the result; resolves when there is room for more. */
  write(text: string): Promise<void>
  /** Says one line to the reader. */
  tell(line: string): void
  /** Shows what is going on in place of what was shown before; nothing where nobody watches. */
  progress(line: string): void
}

/** Results to standard output, words to standard error. */
export const terminal: Output = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  tell: (line) => {
    clear()
    process.stderr.write(`${line}\n`)
  },
  progress: (line) => {
    clear()
    if (process.stderr.isTTY) process.stderr.write(line)
  },
}

function clear(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
