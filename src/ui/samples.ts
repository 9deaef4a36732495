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

/** As an analyst would ask them; what is not named here comes last. */
const order = ['overview', 'rfm', 'funnel', 'attribution', 'market-size', 'ab-plan', 'ab-test']
const rank = (path: string) => {
  const at = order.indexOf(baseName(path).replace('.nb.md', ''))
  return at < 0 ? order.length : at
}

/** The shipped notebooks, the overview first. */
export const shippedNotebooks: readonly ShippedNotebook[] = Object.entries(texts)
  .sort(([a], [b]) => rank(a) - rank(b))
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
