import type { Locale } from '../lib/locale'
import { baseName } from './store/sources'

/** A notebook that comes with the site. */
export interface ShippedNotebook {
  readonly path: string
  readonly locale: Locale
  readonly title: string
  text(): Promise<string>
}

const texts = import.meta.glob<string>('../../notebooks/**/*.nb.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const data = import.meta.glob<string>('../../sample-data/*.{csv,tsv}', {
  query: '?url',
  import: 'default',
  eager: true,
})

const isOverview = (path: string) => path.endsWith('/overview.nb.md')

/** The shipped notebooks, the overview first. */
export const shippedNotebooks: readonly ShippedNotebook[] = Object.entries(texts)
  .sort(([a], [b]) => Number(isOverview(b)) - Number(isOverview(a)))
  .map(([path, text]) => ({
    path,
    locale: path.includes('/zh-CN/') ? 'zh-CN' : 'en',
    title: /^title:\s*(.+)$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? path,
    text: () => Promise.resolve(text),
  }))

/** The bytes of a sample file, fetched from the page's own origin when first asked for. */
export function shippedData(file: string): Promise<Blob> | undefined {
  if (!file.includes('sample-data/')) return undefined
  const name = baseName(file)
  const url = Object.entries(data).find(([path]) => baseName(path) === name)?.[1]
  if (url === undefined) return undefined
  return fetch(url).then((response) => {
    if (!response.ok) throw new Error(`sample not found: ${name}`)
    return response.blob()
  })
}
