/** By how many places the units that names carry move the point. Behind a number it is no unit: `满5万元` is a threshold. */
const units: readonly (readonly [RegExp, number])[] = [
  [
    /(?:[([:_ -]|[^\d一二两三四五六七八九十百千几])万(?:元|美元|人|件|次|个|单|笔|户)[)\]]?$|[([]万[)\]]$/u,
    4,
  ],
  [
    /(?<![\d一二两三四五六七八九十百千几])亿(?:元|美元|人|件|次|个|单|笔|户)[)\]]?$|[([]亿[)\]]$/u,
    8,
  ],
  [/(?<![\d一二两三四五六七八九几])百万(?:元|美元|人|件|次|个)[)\]]?$|[([]百万[)\]]$/u, 6],
  [/(?<![\d一二两三四五六七八九几])千(?:元|人|件|次)[)\]]?$|[([]千[)\]]$/u, 3],
  [/[([](?:in )?thousands?[)\]]$|[([][$€£¥]?000s?[)\]]$/iu, 3],
  [/[([](?:in )?millions?[)\]]$/iu, 6],
]

/** By how many places the point of a column's values moves, as its name says: 4 of `销售额（万元）`. */
export function placesNamed(name: string): number | undefined {
  const text = name.normalize('NFKC').trim()
  return units.find(([unit]) => unit.test(text))?.[1]
}
