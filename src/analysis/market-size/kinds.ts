/** What the columns at hand make of a row. */
export interface Kinds {
  /** what the market is measured in */
  readonly value: 'money' | 'product_of' | 'pieces' | 'none'
  /** what a row's price is */
  readonly price: 'given' | 'per_unit' | 'per_order' | 'none'
  /** whose shares are compared */
  readonly holder: 'brands' | 'sellers' | 'categories' | 'none'
  /** what stands as a dot on the map */
  readonly item: 'holders' | 'products' | 'none'
  /** rows are the shop's own orders and not sums of a market */
  readonly orders: boolean
  readonly dated: boolean
}

const plural = { brand: 'brands', seller: 'sellers', category: 'categories' } as const

/** What can be read off which roles are filled. */
export function kindsOf(bound: ReadonlySet<string>): Kinds {
  const value = bound.has('sales')
    ? 'money'
    : bound.has('price') && bound.has('units')
      ? 'product_of'
      : bound.has('units')
        ? 'pieces'
        : 'none'
  const orders = bound.has('customer') || bound.has('order')
  const price = bound.has('price')
    ? 'given'
    : bound.has('units') && value === 'money'
      ? 'per_unit'
      : orders && value === 'money'
        ? 'per_order'
        : 'none'
  const [holder] = (['brand', 'seller', 'category'] as const).filter((role) => bound.has(role))
  const mapped = bound.has('rating') && (price === 'given' || price === 'per_unit')
  return {
    value,
    price,
    holder: holder ? plural[holder] : 'none',
    item: !mapped ? 'none' : holder ? 'holders' : bound.has('product') ? 'products' : 'none',
    orders,
    dated: bound.has('period') || bound.has('time'),
  }
}
