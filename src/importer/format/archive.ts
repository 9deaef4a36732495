import { failure, type Problem } from '../../lib/problem'
import { blobSource, type Source } from '../../lib/source'
import type { Overrides } from '../contract'
import { chunks } from './bytes'
import { unpacked } from './inflate'
import { appended, type Member } from './members'
import type { Opened, Opener, OpenOptions } from './opened'
import { Pace } from './pace'
import { listed } from './workbook'
import type { Entry } from './zipDirectory'

const mostMembers = 1000
/** What packers and systems put beside the files that were packed. */
const noise = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i
const noTable = /\.(pdf|docx?|pptx?|png|jpe?g|gif|webp|svg|mp[34]|mov|md|css|js)$/i

/**
 * Opens what a zip archive holds. Members with the same header are files of one export, as of day after day:
 * their rows follow each other, with the member's name in a column `file`. Of several kinds the one with the
 * most members is read, and the others can be chosen as `sheet`.
 */
export async function openArchive(
  source: Source,
  entries: readonly Entry[],
  overrides: Overrides,
  options: OpenOptions,
  open: Opener,
): Promise<Opened> {
  const file = source.name
  const files = entries.filter(({ name }) => !noise.test(name))
  if (files.some(({ encrypted }) => encrypted))
    throw failure('importer.locked', { file, format: 'zip' })
  if (files.length === 0) throw failure('importer.empty', { file })
  const { sheet } = overrides
  const chosen = files.filter(({ name }) => sheet === name || sheet?.startsWith(`${name}/`))
  if (sheet !== undefined && chosen.length === 0 && files.length > 1)
    throw failure('importer.sheet', { file, sheet, sheets: listed(files.map(({ name }) => name)) })
  const wanted = chosen.length > 0 ? chosen : files.filter(({ name }) => !noTable.test(name))
  if (wanted.length > mostMembers)
    throw failure('importer.members', { file, count: wanted.length, most: mostMembers })
  const members: Member[] = []
  let reason: unknown
  for (const [i, entry] of wanted.entries()) {
    try {
      members.push(await member(entry, sheetWithin(entry, chosen.length > 0, sheet)))
    } catch (error) {
      if (isCancelled(error) || wanted.length === 1) throw error
      reason = error
    }
    options.onProgress?.((i + 1) / (wanted.length + 1))
  }
  const [first] = members
  if (!first) throw reason instanceof Error ? reason : failure('importer.empty', { file })
  const names = files.map(({ name }) => name)
  if (members.length === 1) return alone(first, names)
  const { opened, members: read } = await appended(file, members, overrides, options)
  return {
    ...opened,
    container: { format: 'zip', sheets: names, chosen: read },
    problems: [...opened.problems, said(read, names)],
  }

  async function member(entry: Entry, sheet: string | undefined): Promise<Member> {
    const { signal } = options
    const pace = new Pace(signal)
    const blobs: Blob[] = []
    for await (const part of chunks(await unpacked(source, entry))) {
      blobs.push(new Blob([part as BlobPart]))
      await pace.work(part.length)
    }
    const plainName = entry.name.slice(entry.name.lastIndexOf('/') + 1)
    const opened = await open(blobSource(plainName, new Blob(blobs)), asked(overrides, sheet), {
      locale: options.locale,
      ...(signal && { signal }),
    })
    return { name: entry.name, opened }
  }

  function alone({ name, opened }: Member, names: readonly string[]): Opened {
    const sheets = (opened.container?.sheets ?? []).map((one) => `${name}/${one}`)
    return {
      ...opened,
      container: {
        ...opened.container,
        format: 'zip',
        sheets: [...names, ...sheets],
        chosen: [name],
      },
      problems: names.length > 1 ? [...opened.problems, said([name], names)] : opened.problems,
    }
  }

  function said(read: readonly string[], names: readonly string[]): Problem {
    const others = names.filter((name) => !read.includes(name))
    return {
      code: others.length === 0 ? 'importer.appended' : 'importer.others',
      severity: others.length === 0 ? 'note' : 'warning',
      values: {
        file,
        count: read.length,
        members: listed(read),
        rest: others.length,
        others: listed(others),
      },
    }
  }
}

/** `book.xlsx/Two` asks for a sheet of a member; where there is one member its sheets are asked for as they are. */
function sheetWithin({ name }: Entry, isChosen: boolean, sheet: string | undefined) {
  return isChosen ? sheet?.slice(name.length + 1) : sheet
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('engine.cancelled')
}

/** What is asked of a member: the sheet within it, not the member itself. */
function asked(overrides: Overrides, sheet: string | undefined): Overrides {
  const others: { -readonly [K in keyof Overrides]: Overrides[K] } = { ...overrides }
  delete others.sheet
  return sheet === undefined || sheet === '' ? others : { ...others, sheet }
}
