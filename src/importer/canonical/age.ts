import { isTemporal } from '../../table/kinds'
import { periodOfName } from '../period'
import { type CanonicalFile, columnOf } from './file'

/** Columns that say when something was done to a row, by their names … */
const done =
  /export|paid|payment|refund|return|updat|modif|chang|(?<![a-z])edit|cancel|clos|complet|finish|ship|fulfil|deliver|dispatch|导出|付款|支付|退款|退货|修改|更新|变更|取消|关闭|完成|成交|结束|发货|出库|收货|签收/i
/** … unless they say when it is to be done, or may be at the latest. */
const planned =
  /expect|estimat|earliest|latest|due|deadline|promis|plan|schedul|expir|until|(?:^|[^a-z])by(?![a-z])|预计|预约|预售|最晚|最迟|承诺|截止|到期|应发|计划/i

/**
 * Up to when a file tells, which is the least its age can be: the latest of the times in its rows (of placing, paying and
 * whatever was done later, as column names say) and of the one day in its name, which is when such exports were made. Two days there are a range it
 * was asked for. ISO, without zone; undefined where nothing tells.
 */
export function asOf(file: CanonicalFile): string | undefined {
  const { nature, columns } = file.report
  const telling = new Set([columnOf(file, ['time'])?.name, columnOf(file, ['paid'])?.name])
  const times = columns.flatMap(({ name, reading, maximum }) => {
    const isDone = done.test(name) && !planned.test(name)
    const counts = isTemporal(reading.kind) && (telling.has(name) || isDone)
    return counts && maximum !== null ? [String(maximum.value)] : []
  })
  const named = periodOfName(file.report.file)
  const days = [
    ...(named && named.from === named.to ? [named.to] : []),
    ...(nature.period ? [nature.period.to] : []),
  ]
  return [...times, ...days]
    .flatMap((text) => (form.test(text) ? [text.slice(0, 19).replace(' ', 'T')] : []))
    .filter((time) => time < never)
    .sort()
    .at(-1)
}

/** From here on a day stands for none, as 9999-12-31 does. */
const never = '2100'
const form = /^\d{4}-\d\d-\d\d/

/**
 * The age of each of these files, from 1: where several hold the same row, that of the highest number counts. What the
 * analyst says goes before up to when a file tells, and that before the order they were given in.
 */
export function agesOf(files: readonly CanonicalFile[]): readonly number[] {
  const known = files.map((file, at) => ({ at, rank: file.priority ?? 0, end: asOf(file) ?? '' }))
  const sorted = known.toSorted(
    (a, b) => a.rank - b.rank || (a.end < b.end ? -1 : a.end > b.end ? 1 : a.at - b.at),
  )
  return known.map((one) => sorted.indexOf(one) + 1)
}
