/**
 * The type 7 quantile of values in ascending order (Hyndman and Fan 1996; R, numpy and `quantile_cont`);
 * NaN where there are none.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  return between(ascending.length, p, (place) => ascending[place])
}

function between(count: number, p: number, valueAt: (place: number) => number | undefined): number {
  const at = (count - 1) * p
  const below = Math.floor(at)
  const low = valueAt(below) ?? Number.NaN
  const high = valueAt(below + 1) ?? low
  return low + (at - below) * (high - low)
}

/** Values are counted in so many classes of equal width. */
const classes = 1024
/** Fewer values than this are sorted. */
const few = 256

/**
 * The same quantiles of values in any order. Values are counted by class, and only the classes in which a quantile lies are
 * sorted: a fraction of what sorting all of them costs.
 */
export function quantiles(
  values: Float64Array,
  probabilities: readonly number[],
): readonly number[] {
  const count = values.length
  const [least, greatest] = range(values)
  const width = greatest - least
  // What is infinite or not a number has no class.
  if (count < few || !(width > 0 && width < Infinity)) {
    const ascending = values.toSorted()
    return probabilities.map((p) => quantile(ascending, p))
  }
  const classOf = (value: number) => Math.floor(((value - least) / width) * (classes - 1))
  const ends = new Int32Array(classes)
  for (let i = 0; i < count; i++) {
    const at = classOf(values[i] ?? 0)
    ends[at] = (ends[at] ?? 0) + 1
  }
  for (let at = 1; at < classes; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0)

  const classAt = (place: number) => ends.findIndex((end) => end > place)
  const isRead = new Uint8Array(classes)
  for (const p of probabilities) {
    const below = Math.floor((count - 1) * p)
    isRead[classAt(below)] = 1
    if (below + 1 < count) isRead[classAt(below + 1)] = 1
  }
  const read: number[] = []
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? 0
    if (isRead[classOf(value)] === 1) read.push(value)
  }
  const ascending = Float64Array.from(read).sort()
  const before = passed(ends, isRead)
  const valueAt = (place: number) => ascending[place - (before[classAt(place)] ?? 0)]
  return probabilities.map((p) => between(count, p, valueAt))
}

/** How many values of classes that are not read lie below each class. */
function passed(ends: Int32Array, isRead: Uint8Array): Int32Array {
  const before = new Int32Array(classes)
  let sum = 0
  for (let at = 0; at < classes; at++) {
    before[at] = sum
    if (isRead[at] === 0) sum += (ends[at] ?? 0) - (ends[at - 1] ?? 0)
  }
  return before
}

/** The least and the greatest value; not a number where one of them is not. */
function range(values: Float64Array): readonly [number, number] {
  let [least, greatest] = [Infinity, -Infinity]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  return [least, greatest]
}
