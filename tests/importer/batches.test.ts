import { expect, test } from 'vitest'
import { batches } from '../../src/importer/batch/batches'
import { file } from './files'

test('rows that came with a byte that is not UTF-8 are given to nobody, however many there are', async () => {
  const bytes = new TextEncoder().encode(`name\n${'tea from Hangzhou\n'.repeat(1_000_000)}caf?\n`)
  bytes[bytes.length - 2] = 0xe9
  const whole = {
    ...file(bytes),
    stream: () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(bytes)
          controller.close()
        },
      }),
  }
  const dialect = { delimiter: 44, quote: 34, bareReturns: false }
  const layout = { dialect, skip: 0, header: true, width: 1, newline: '\n' as const }
  const plan = { layout, shapes: [], encoding: 'utf-8' as const, decode: false, hash: false }
  const found = []
  for await (const one of batches(whole, plan)) found.push(one)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ notUtf8At: bytes.length - 2 })
})
