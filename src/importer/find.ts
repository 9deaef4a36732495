import type { Overrides, Section } from './contract'
import { findTop } from './header'
import { presets } from './presets/index'
import { headerSigns } from './presets/match'
import { type Block, findBlocks } from './sections'
import { isBlank, type Written } from './totals'

/** Where the table of a file stands among its first records. */
export interface Found {
  /** records before the header */
  readonly skip: number
  readonly header: boolean
  readonly heading: readonly string[]
  readonly width: number
  /** the first record behind the header */
  readonly first: number
  /** the first record that is not of another table before it */
  readonly from: number
  /** the first record behind the table */
  readonly until: number
  /** which of several tables it is, from 1 */
  readonly section?: number
  readonly sections: readonly Section[]
}

const recordsSearched = 60
const cellsCompared = 300
/** As many names of a known export as make a record its header, wherever it stands. */
const signsNeeded = 2

/** Finds the table that is to be read: the one asked for, else the first of several that has rows. */
export function findTable(
  records: readonly Written[],
  overrides: Overrides,
  final: boolean,
): Found {
  const given = overrides.skip !== undefined || overrides.header === false
  const blocks = given ? [] : findBlocks(records)
  const asked = overrides.section ?? 1 + blocks.findIndex((block) => rowsOf(records, block) > 0)
  const block = blocks[Math.max(asked, 1) - 1] ?? blocks[0]
  if (!block) return onlyTable(records, overrides)
  const heading = records[block.header]?.cells ?? []
  const body = records.slice(block.header, block.until).map(({ cells }) => cells)
  const { width } = findTop(body, { skip: 0, header: true })
  return {
    skip: block.header,
    header: true,
    heading,
    width,
    first: block.header + 1,
    from: block.from,
    until: final || block !== blocks.at(-1) ? block.until : Infinity,
    section: blocks.indexOf(block) + 1,
    sections: blocks.map((one) => ({
      title: one.title,
      header: records[one.header]?.cells ?? [],
      rows: rowsOf(records, one),
    })),
  }
}

function onlyTable(records: readonly Written[], overrides: Overrides): Found {
  const cells = records.map((record) => record.cells)
  const known = overrides.skip === undefined ? knownHeader(cells) : undefined
  const top = findTop(cells, {
    ...(known !== undefined && { skip: known, header: true }),
    ...overrides,
  })
  const first = top.skip + (top.header ? 1 : 0)
  const heading = top.header ? (cells[top.skip] ?? []) : []
  return { ...top, heading, first, from: 0, until: Infinity, sections: [] }
}

/** The first record that names most columns of a known export. */
function knownHeader(records: readonly (readonly string[])[]): number | undefined {
  let best = { at: -1, signs: signsNeeded - 1 }
  records.slice(0, recordsSearched).forEach((cells, at) => {
    if (cells.length < 2) return
    const signs = headerSigns(cells.slice(0, cellsCompared), presets)
    if (signs > best.signs) best = { at, signs }
  })
  return best.at < 0 ? undefined : best.at
}

function rowsOf(records: readonly Written[], { header, until }: Block): number {
  return records.slice(header + 1, until).filter(({ cells }) => !isBlank(cells)).length
}
