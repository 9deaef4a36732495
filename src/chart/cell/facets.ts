import { text, type Markish } from '@observablehq/plot'
import { fit } from '../measure'
import { ink } from '../theme'

/** Small multiples in rows of at most three, since Plot wraps none by itself. */
export interface Facets {
  readonly rows: number
  readonly columns: number
  /** where a facet stands; spread into a mark's channels through `fx` and `fy` */
  place(facet: string): { readonly fx: number; readonly fy: number }
  /** the facets' names above them */
  readonly titles: Markish
  readonly options: { readonly fx?: object; readonly fy?: object }
}

/** The least width of one of several, in pixels. */
const least = 180

/** Lays out the facets of a figure `width` pixels wide; undefined where there is only one. */
export function layOut(names: readonly string[], width: number): Facets | undefined {
  if (names.length < 2) return undefined
  const wanted = names.length <= 4 && names.length !== 3 ? 2 : 3
  const columns = Math.max(1, Math.min(wanted, Math.floor(width / least)))
  const place = (facet: string) => {
    const at = Math.max(0, names.indexOf(facet))
    return { fx: at % columns, fy: Math.floor(at / columns) }
  }
  const titled = names.map((name) => ({ name, ...place(name) }))
  return {
    rows: Math.ceil(names.length / columns),
    columns,
    place,
    titles: text(titled, {
      fx: 'fx',
      fy: 'fy',
      text: ({ name }: { name: string }) => fit(name, width / columns - 48),
      frameAnchor: 'top-left',
      dy: -16,
      fill: ink,
      fontWeight: 600,
    }),
    options: { fx: { axis: null, padding: 0.14 }, fy: { axis: null, padding: 0.22 } },
  }
}
