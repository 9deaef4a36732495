import { gapAfter } from '../lib/text'
import type { Overlap } from '../session/overlap'
import type { Shared } from '../session/shared'
import type { Item } from './news.svelte'
import { t } from './words.svelte'

/** What is told, in words; `file` is the name of the file that the data cell holds. */
export function newsText(item: Item, file: string): string {
  switch (item.kind) {
    case 'corrected':
      return joined([
        ...(item.without.length > 0 ? [t('ui.news.without', { files: item.without })] : []),
        ...(item.anew.length > 0 ? [t('ui.news.anew', { cells: item.anew })] : []),
        ...(item.more.length > 0 ? [t('ui.news.more', { cells: item.more })] : []),
        ...(item.gone.length > 0 ? [t('ui.news.gone', { cells: item.gone })] : []),
        ...(item.kept.length > 0 ? [t('ui.news.kept', { cells: item.kept })] : []),
      ])
    case 'appended':
      return joined([
        t('ui.news.appended', { file, cell: item.to }),
        overlapText(item.overlap, item.to),
      ])
    case 'joined':
      return joined([t('ui.news.joined', { file }), sharedText(item.shared)])
    case 'offered':
      return t('ui.news.offered', { file })
  }
}

/** How much of a file another one holds, to which it was added, or to which it may be. */
export function overlapText(
  { by, own, shared, isApart }: Overlap,
  cell: string,
  isAsked = false,
): string {
  if (by === 'ids') return t(isAsked ? 'ui.overlap.asked' : 'ui.overlap.ids', { own, shared, cell })
  return t(isApart ? 'ui.overlap.apart' : 'ui.overlap.times', { cell })
}

/** How much of a file others hold that a table brings together with it. */
const sharedText = ({ what, own, shared, differing }: Shared) =>
  joined([
    t('ui.shared.all', { what, own, shared }),
    ...(differing > 0 ? [t('ui.shared.differ', { differing })] : []),
  ])

const joined = (sentences: readonly string[]) =>
  sentences.reduce((text, next) => (text === '' ? next : text + gapAfter(text) + next), '')
