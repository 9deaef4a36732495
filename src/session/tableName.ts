import { makeId } from '../notebook'

/** Longer names are cut after a word, in characters. */
const longest = 32

/** What says when or how a file came about rather than what is in it. */
const dates =
  /\d{4}\s*[年./_-]\s*\d{1,2}(?:\s*[月./_-]\s*\d{1,2}\s*日?|\s*月)?|(?<!\d)\d{1,2}[./_-]\d{1,2}[./_-]\d{4}(?!\d)|\d{1,2}月(?:\d{1,2}日)?/g
const chinese = /导出|導出|匯出|下载|下載|副本/g
const remark = /[(（[【][^)）\]】]*[)）\]】]|\bcopy of\b/gi
const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi
const hash = /^(?=.*\d)(?=.*[a-f])[\da-f]{7,}$/i
const idle =
  /^(?:exports?|exported|downloads?|downloaded|copy|to|until|through|utc|gmt|t?\d+z?|至|到)$/i

/**
 * What the table of a file is called: the file's name without folder, endings, dates, hashes, copies' numbers
 * and words such as “export”, as a name in SQL. `Orders_export_2024-01-01 (1).csv` is `orders`.
 */
export function tableName(path: string): string {
  const stem = path
    .slice(path.search(/[^/\\]*$/))
    .normalize('NFKC')
    .replace(/(?:\.[a-z][a-z\d]{1,6})+$/i, '')
  const words = stem
    .replace(uuid, ' ')
    .replace(remark, ' ')
    .replace(dates, ' ')
    .replace(chinese, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d{6,})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !idle.test(word) && !hash.test(word))
  const tidy = makeId(words.join('_').toLowerCase())
  return cut(tidy) || makeId(stem) || 'data'
}

function cut(name: string): string {
  if (name.length <= longest) return name
  const end = name.lastIndexOf('_', longest)
  return name.slice(0, end > 0 ? end : longest)
}
