import type { Band } from './summary'

/** A band with at least this share of the market is missed where a shop sells nothing in it. */
const worthServing = 0.05

/** Price bands nobody sells in, between those where somebody does; and those where all but one do, the largest first. */
export function unservedBands(
  bands: readonly Band[],
  own: string,
): { readonly empty: readonly Band[]; readonly withoutUs: readonly Band[] } {
  const first = bands.findIndex(({ rows }) => rows > 0)
  const last = bands.findLastIndex(({ rows }) => rows > 0)
  const empty = bands.filter(({ rows }, i) => rows === 0 && i > first && i < last)
  const sells = bands.some(({ ownValue }) => (ownValue ?? 0) > 0)
  const withoutUs =
    own === '' || !sells
      ? []
      : bands.filter(({ share, ownValue }) => (share ?? 0) >= worthServing && ownValue === 0)
  return { empty, withoutUs: withoutUs.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0)) }
}
