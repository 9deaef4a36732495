import { expect, it } from 'vitest'
import { rests } from '../../src/lib/rest'

it('lets others have their turn after a spell, and not before', async () => {
  let now = 0
  const rest = rests(() => now)
  const turns: string[] = []
  setImmediate(() => turns.push('other'))
  now = 5
  await rest()
  expect(turns).toEqual([])
  now = 50
  while (turns.length === 0) {
    await rest()
    now += 50
  }
  expect(turns).toEqual(['other'])
})

it('ends what nobody wants any more', async () => {
  let now = 0
  const controller = new AbortController()
  const rest = rests(() => now, controller.signal)
  controller.abort(new Error('newer'))
  now = 50
  await expect(rest()).rejects.toThrow('newer')
})
