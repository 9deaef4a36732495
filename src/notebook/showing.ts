/**
 * Whether a cell's tables are for readers: `show` and `hide` as the file says, names of outputs where only those
 * are shown; undefined where the file says nothing.
 */
export type Showing = 'show' | 'hide' | readonly string[] | undefined

const word = /^(?:show|hide|show:\S+)$/

/** Reads the word `show`, `hide` or `show:customers,segments` of an info string; the last one counts. */
export function readShowing(detail: string): Showing {
  const said = detail
    .split(/\s+/)
    .filter((each) => word.test(each))
    .at(-1)
  if (said === undefined || said === 'show' || said === 'hide') return said
  return said.slice('show:'.length).split(',').filter(Boolean)
}

/** An info string that says so, everything else untouched. */
export function withShowing(info: string, showing: Showing): string {
  const rest = info.replace(/[ \t]+(?:show|hide|show:\S+)(?=\s|$)/g, '')
  if (showing === undefined) return rest
  const said = typeof showing === 'string' ? showing : `show:${showing.join(',')}`
  const end = rest.trimEnd()
  return `${end} ${said}${rest.slice(end.length)}`
}
