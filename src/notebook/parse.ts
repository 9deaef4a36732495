import type { Problem } from '../lib/problem'
import { checkCell } from './check'
import { fences, opening, readInfo } from './fence'
import { uniqueKeys } from './id'
import { isBlank, lastBreak, lines } from './lines'
import { headSource, readHead } from './meta'
import type { Cell, FencedCell, Notebook, TextCell } from './model'

/**
 * Reads a notebook. Never throws; `print` gives any text back byte for byte. Cells that stand
 * unchanged in `previous` are the same objects.
 */
export function parse(text: string, previous?: Notebook): Notebook {
  const source = headSource(text)
  const head = readHead(source)
  const chunks = split(text.slice(source.length))
  const names = uniqueKeys(chunks.flatMap((chunk) => ('open' in chunk ? [chunk.id] : [])))
  const known = new Map(previous?.cells.map((cell) => [cell.key, cell]))
  const problems: Problem[] = [...head.problems]
  const cells: Cell[] = []
  let before = ''
  for (const chunk of chunks) {
    if ('open' in chunk) before = names.shift() ?? chunk.id
    const cell: Cell =
      'open' in chunk ? { ...chunk, key: before } : { kind: 'text', key: `¶${before}`, ...chunk }
    const old = known.get(cell.key)
    const kept = old && same(old, cell) ? old : cell
    cells.push(kept)
    if ('open' in kept) problems.push(...nameProblems(kept), ...checkCell(kept))
  }
  return { version: head.version, readonly: head.readonly, meta: head.meta, cells, problems }
}

type Chunk = Omit<FencedCell, 'key'> | Omit<TextCell, 'key' | 'kind'>

/** Cuts the text below the head into cells. Blank lines belong to what stands above them. */
function split(text: string): Chunk[] {
  const all = lines(text)
  const chunks: Chunk[] = []
  let done = 0
  const takeText = (to: number) => {
    let end = to
    while (end > done && isBlank(all[end - 1] ?? '')) end--
    if (end > done) {
      const prose = all.slice(done, end).join('')
      const after = lastBreak(prose) + all.slice(end, to).join('')
      chunks.push({ body: prose.slice(0, prose.length - lastBreak(prose).length), after })
    }
    done = to
  }
  for (const fence of fences(text, all)) {
    const open = all[fence.from] ?? ''
    const info = readInfo(opening(open).info)
    if (!info) continue
    takeText(fence.from)
    const inside = all.slice(fence.from + 1, fence.closed ? fence.to - 1 : all.length).join('')
    done = fence.closed ? fence.to : all.length
    while (done < all.length && isBlank(all[done] ?? '')) done++
    const below = fence.closed ? all.slice(fence.to - 1, done).join('') : ''
    const body = inside.slice(0, inside.length - lastBreak(inside).length)
    chunks.push({ ...info, body, open, close: lastBreak(inside) + below })
  }
  takeText(all.length)
  return chunks
}

function same(a: Cell, b: Cell): boolean {
  if (a.body !== b.body) return false
  if ('open' in a) return 'open' in b && a.open === b.open && a.close === b.close
  return !('open' in b) && a.after === b.after
}

/** What is to be said about a cell's name and frame. */
function nameProblems(cell: FencedCell): Problem[] {
  const problems: Problem[] = []
  if (cell.key !== cell.id) {
    const values = { id: cell.id, key: cell.key }
    problems.push({ code: 'notebook.renamed', severity: 'note', cell: cell.key, values })
  }
  if (!isClosed(cell)) {
    const values = { id: cell.id }
    problems.push({ code: 'notebook.unclosed', severity: 'warning', cell: cell.key, values })
  }
  return problems
}

/** Whether a closing fence line stands below the body. */
export function isClosed(cell: FencedCell): boolean {
  return /[`~]/.test(cell.close)
}
