import { describe, expect, it } from 'vitest'
import { learned, readOwnPresets, remembered, sniff } from '../../src/importer'
import type { Overrides } from '../../src/importer/contract'
import { file } from './files'

const text = [
  'Beleg,Datum,Partner,Summe brutto,Summe netto',
  ...Array.from(
    { length: 30 },
    (_, i) => `B${i},0${1 + (i % 9)}.03.2026,K${i % 7},${i}.50,${i}.00`,
  ),
].join('\n')
const later = [
  'Datum,Beleg,Partner,Summe netto,Summe brutto,Lager',
  ...Array.from(
    { length: 30 },
    (_, i) => `0${1 + (i % 9)}.04.2026,B${i},K${i % 7},${i}.00,${i}.50,1`,
  ),
].join('\n')

const said: Pick<Overrides, 'roles' | 'columns'> = {
  roles: { order: 'Beleg', customer: 'Partner', time: 'Datum', amount: 'Summe netto' },
  columns: { Datum: { kind: 'date', format: '%d.%m.%Y' } },
}

async function taught() {
  const { reading, nature } = await sniff(file(text, 'Belege_2026-03.csv'), said)
  return learned({ file: 'Belege_2026-03.csv', reading, nature }, said)
}

describe('presets of one’s own', () => {
  it('read the next export as the first was corrected, whatever the order of its columns', async () => {
    const preset = await taught()
    expect(preset).toMatchObject({ id: 'belege', subject: 'orders', roles: said.roles })
    // Through the text of a front matter and back.
    const ownPresets = readOwnPresets(JSON.parse(JSON.stringify([preset])))
    const { reading, nature } = await sniff(file(later, 'Belege_2026-04.csv'), { ownPresets })
    expect(reading.preset).toBe('belege')
    expect(reading.roles).toEqual(said.roles)
    expect(reading.columns['Datum']).toMatchObject({ kind: 'date', format: '%d.%m.%Y' })
    expect(nature.subject).toBe('orders')
    const without = await sniff(file(later, 'Belege_2026-04.csv'))
    expect(without.reading.preset).toBeUndefined()
  })

  it('leave a role empty that was emptied', async () => {
    const { reading, nature } = await sniff(file(text), { roles: { amount: null } })
    const preset = learned({ file: 'x.csv', reading, nature }, { roles: { amount: null } })
    const again = await sniff(file(text), { ownPresets: readOwnPresets([preset]) })
    expect(again.reading.roles.amount).toBeUndefined()
  })

  it('are learned only from corrections, and one for a header', async () => {
    const { reading, nature } = await sniff(file(text))
    expect(learned({ file: 'x.csv', reading, nature }, {})).toBeUndefined()
    const preset = await taught()
    if (!preset) throw new Error('nothing learned')
    const changed = { ...preset, id: 'other', header: [...preset.header].reverse(), roles: {} }
    expect(remembered([preset], changed)).toEqual([{ ...changed, id: 'belege' }])
    expect(remembered([], preset)).toEqual([preset])
  })

  it('are not taken from what is none', () => {
    for (const value of [undefined, 'x', [1], [{ id: 'x' }], { id: 'x', header: [] }])
      expect(readOwnPresets(value)).toEqual([])
  })

  it('can be set aside, and a preset nobody knows is said', async () => {
    const none = await sniff(file(text), { preset: null, ownPresets: [] })
    expect(none.reading.preset).toBeUndefined()
    const unknown = await sniff(file(text), { preset: 'nobody' })
    expect(unknown.unknownPreset).toBe('nobody')
  })
})
