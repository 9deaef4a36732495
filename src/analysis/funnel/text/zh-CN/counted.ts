/** 漏斗中的一个个主体。 */
const nouns = {
  customer: '客户',
  visitor: '访客',
  session: '会话',
  order: '订单',
  other: '用户',
}
/** 与数字连用的量词。 */
const measures = { customer: '位', visitor: '位', session: '个', order: '笔', other: '位' }

const choose = (by: string, words: Readonly<Record<string, string>>) =>
  `{${by}, select, ${Object.entries(words)
    .map(([key, word]) => `${key} {${word}}`)
    .join(' ')}}`

export const who = choose('who', nouns)
const pair = `“${who} × {hold}”组合`

/** 统计的是什么：用户，或主体列所记的客户、访客、会话、订单；也可以是与某一取值的组合，或每次进入。 */
export const many = choose('counted', { entry: '进入', held: pair, ...nouns })
export const of = choose('counted', { entry: '次', held: '组', ...measures })
export const number = choose('counted', {
  entry: '进入次数',
  held: `${pair}数`,
  customer: '客户数',
  visitor: '访客数',
  session: '会话数',
  order: '订单数',
  other: '人数',
})

/** 同上，但每位只算一次，不论进入几次。 */
export const actor = choose('actor', { held: pair, ...nouns })
export const ofActor = choose('actor', { held: '组', ...measures })
