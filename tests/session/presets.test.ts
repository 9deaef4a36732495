import { expect, it } from 'vitest'
import { parse, print } from '../../src/notebook'
import type { Session } from '../../src/session/session'
import { withLesson } from '../../src/ui/import/lesson'
import { codes, csv, live } from './live'

const head = 'Beleg,Datum,Partner,Wert A,Wert B'
const rowsOf = (month: string) =>
  Array.from(
    { length: 30 },
    (_, i) => `B${i},0${1 + (i % 9)}.${month}.2026,K${i % 7},${i}.50,${i}.00`,
  ).join('\n')

function reportOf(session: Session, key: string) {
  const result = session.state.cells[key]?.result
  if (result?.kind !== 'data') throw new Error(`${key} was not read`)
  return result.report
}

function bodyOf(session: Session, key: string): string {
  const found = session.state.notebook.cells.find((cell) => cell.key === key)
  return found?.body ?? ''
}

function teach(session: Session, key: string): readonly unknown[] {
  const { presets } = session.state.notebook.meta
  return withLesson(bodyOf(session, key), reportOf(session, key), presets)
}

it('reads the next file with the same columns as the first was corrected', async () => {
  const { session } = await live('---\ncartograph: 1 # kept\nmine: yes\n---\n\n')
  const [may = ''] = await session.attach([csv('Belege_05.csv', `${head}\n${rowsOf('05')}`)])
  await session.settled()
  expect(teach(session, may)).toBe(session.state.notebook.meta.presets)

  session.dispatch({ type: 'set', key: may, path: ['roles', 'amount'], value: 'Wert B' })
  session.dispatch({ type: 'set', key: may, path: ['columns', 'Partner', 'kind'], value: 'text' })
  await session.settled()
  const presets = teach(session, may)
  expect(presets).toHaveLength(1)
  session.dispatch({ type: 'presets', presets })
  await session.settled()
  expect(session.text()).toContain('cartograph: 1 # kept\nmine: yes\npresets:\n')
  expect(print(parse(session.text()))).toBe(session.text())
  // What is known is not learned again, also not from the file as it reads now.
  expect(teach(session, may)).toBe(session.state.notebook.meta.presets)

  const [june = ''] = await session.attach([csv('Belege_06.csv', `${head}\n${rowsOf('06')}`)])
  await session.settled()
  const { reading } = reportOf(session, june)
  expect(reading).toMatchObject({ preset: 'belege', roles: { amount: 'Wert B' } })
  expect(bodyOf(session, june)).not.toContain('roles')

  session.dispatch({ type: 'set', key: june, path: ['preset'], value: 'none' })
  await session.settled()
  expect(reportOf(session, june).reading.preset).toBeUndefined()
  session.dispatch({ type: 'undo' })
  await session.settled()
  expect(reportOf(session, june).reading.preset).toBe('belege')

  session.dispatch({ type: 'presets', presets: [] })
  await session.settled()
  expect(session.text()).toContain('cartograph: 1 # kept\nmine: yes\n---\n')
  expect(reportOf(session, june).reading.preset).toBeUndefined()
})

it('reads a notebook whose presets are none', async () => {
  const text = '---\ncartograph: 1\npresets: nonsense\n---\n\n```data #a\nfile: a.csv\n```\n'
  const { session } = await live(text, { 'a.csv': `${head}\n${rowsOf('05')}` })
  expect(session.state.notebook.problems.map(({ code }) => code)).toContain('notebook.invalid-meta')
  expect(session.state.cells['a']?.status).toBe('fresh')
  const odd = '---\ncartograph: 1\npresets: [1, {id: 2}, {id: x, header: 3}]\n---\n'
  session.dispatch({ type: 'presets', presets: parse(odd).meta.presets })
  await session.settled()
  expect(session.state.cells['a']?.status).toBe('fresh')
})

it('looks a table over on demand, and says when an encoding gave no rows', async () => {
  const { session } = await live('', {})
  const text = 'order_id,ordered_at,amount\n1,2026-05-01,5\n2,2026-05-04,-2\n2,2026-05-04,-2\n'
  const [key = ''] = await session.attach([csv('orders.csv', text)])
  await session.settled()
  expect(await session.health(key)).toMatchObject({
    dates: { from: '2026-05-01', to: '2026-05-04', days: 4, daysWithoutRows: 2 },
    duplicates: { rows: 1 },
    refunds: { rows: 2 },
  })
  expect(await session.health('nothing')).toBeUndefined()
  session.dispatch({ type: 'set', key, path: ['skip'], value: 3 })
  session.dispatch({ type: 'set', key, path: ['header'], value: true })
  await session.settled()
  expect(codes(session, key)).toContain('importer.no-rows')
})
