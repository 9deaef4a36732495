import type { Summary } from './summary'

/** What stands between two channels of a path in one export or another. */
const usual = ['→', '⇒', '›', '»', '>', '|', '｜', ';', '；', '、', '，', ',', '/']
/** The same as arrows of two signs, the second of which is a separator itself. */
const arrows = ['->', '=>']

/**
 * What seems to divide the paths in place of what was taken: paths of one channel each whose names mostly hold
 * another sign, or channels that end in half an arrow. Undefined where the one taken divides.
 */
export function otherSeparator({
  separator,
  channels,
  health,
}: Pick<Summary, 'separator' | 'channels' | 'health'>): string | undefined {
  const share = (holds: (name: string) => boolean) =>
    channels.filter(({ name }) => holds(name)).length / Math.max(1, channels.length)
  const arrow = arrows.find((sign) => {
    const half = sign.slice(0, 1)
    // The last channel of a path ends in none, so not all of them do.
    return sign === half + separator && share((name) => name.endsWith(half)) > 0.25
  })
  if (arrow !== undefined || health.longest > 1 || channels.length < 2) return arrow
  return usual.find((sign) => sign !== separator && share((name) => name.includes(sign)) > 0.5)
}
