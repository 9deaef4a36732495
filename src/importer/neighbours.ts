import type { Candidate } from './candidate'
import { words } from './identity'

/** What is spent where impressions and clicks are counted is the cost of an ad, not what a customer pays. */
export function hasAds(columns: readonly Candidate[]): boolean {
  return columns.some(({ name }) =>
    /^(paid )?impr(ession)?s?\b|^(link |pin )?clicks\b/i.test(name.trim()),
  )
}

/** Beside a city or a country a state is a part of one. */
export function hasPlaces(columns: readonly Candidate[]): boolean {
  return columns.some(({ name }) => /\b(city|country|zip|zip ?code|postcode)\b/.test(words(name)))
}

/** What is sold in sizes and colours has variations that are no arms of an experiment. */
export const versionOfGoods = /^((product|item|sku) )?variations?( name)?$|^variant (title|name)$/

export function hasGoods(columns: readonly Candidate[]): boolean {
  return columns.some(({ name }) =>
    /^((seller|shop|product|item|parent) )*(sku|gtin|item name|product name|quantity)( id)?$/.test(
      words(name),
    ),
  )
}

/** Shopify calls the number of an order `Name`. */
export function isShopify(columns: readonly Candidate[]): boolean {
  return columns.some(({ name }) => /^(lineitem quantity|financial status)$/i.test(name.trim()))
}

/** What members of a shop consume is its revenue; what a campaign consumes is its cost. */
export function hasMembers(columns: readonly Candidate[]): boolean {
  return columns.some(({ name }) => /会员|客户|顾客|用户|买家/.test(name))
}
