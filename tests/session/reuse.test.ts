import { expect, it } from 'vitest'
import type { Session } from '../../src/session/session'
import { live, rows } from './live'

const shown = Array.from({ length: 400 }, (_, i) => {
  const variant = i % 2 === 0 ? 'A' : 'B'
  return `u${i},${variant},${i % (variant === 'A' ? 10 : 7) === 0 ? 1 : 0},2026-05-0${(i % 9) + 1}`
})
const text = ['visitor_id,variant,converted,time', ...shown].join('\n')
const notebook =
  '---\ncartograph: 1\n---\n\n```data #shown\nfile: shown.csv\n```\n\n```analysis #test ab-test@1\nfrom: shown\n```\n'

const scripts = (session: Session) => {
  const result = session.state.cells['test']?.result
  return result?.kind === 'analysis' ? result.scripts : []
}

it('queries the data again only where a statement is another', async () => {
  const { session } = await live(notebook, { 'shown.csv': text })
  const first = scripts(session)
  const own = session.state.cells['test']?.fingerprint ?? ''
  expect(new Set(first.map(({ kept }) => kept))).toEqual(new Set([own]))
  const wide = await rows(session, 'test')

  session.dispatch({ type: 'set', key: 'test', path: ['confidence'], value: 0.8 })
  await session.settled()
  const again = scripts(session)
  const computed = new Set(['metrics', 'checks', 'decision', 'segments'])
  const [kept, made] = [true, false].map((isKept) =>
    again.filter((script) => (script.kept === own) === isKept).map(({ output }) => output),
  )
  expect(kept?.length).toBeGreaterThan(0)
  expect(made).toContain('metrics')
  expect(kept?.filter((output) => computed.has(output))).toEqual([])
  const narrow = await rows(session, 'test')
  const width = (table: typeof wide) =>
    Number(table[1]?.['lift_high']) - Number(table[1]?.['lift_low'])
  expect(width(narrow)).toBeLessThan(width(wide))

  for (const confidence of [0.9, 0.85, 0.7]) {
    session.dispatch({ type: 'set', key: 'test', path: ['confidence'], value: confidence })
    await session.settled()
  }
  expect(scripts(session).map(({ kept: where }) => where === own)).toEqual(
    again.map(({ kept: where }) => where === own),
  )
  session.dispatch({ type: 'set', key: 'test', path: ['control'], value: 'B' })
  await session.settled()
  expect(session.state.cells['test']?.status).toBe('fresh')
})
