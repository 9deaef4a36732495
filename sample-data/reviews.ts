import { dayOf, timestamp } from './calendar'
import { csv } from './csv'
import type { Order } from './orders'
import type { Product } from './products'
import { Random } from './random'
import { reviews } from './truth'

type Mood = 'good' | 'fair' | 'bad'
type Phrases = Readonly<Record<Mood, readonly string[]>>

const english: readonly Phrases[] = [
  {
    good: [
      'Well made and light.',
      'Feels solid, the stitching is clean.',
      'Better quality than I expected.',
    ],
    fair: ['Decent quality for the money.', 'Does the job, nothing special.'],
    bad: [
      'Felt cheap out of the box.',
      'A seam came loose on the second trip.',
      'Broke after one weekend.',
    ],
  },
  {
    good: ['Arrived early and well packed.', 'Fast shipping.', ''],
    fair: ['Shipping took a while.', ''],
    bad: ['Took four weeks to arrive.', 'The parcel came in damaged.', 'No tracking for ten days.'],
  },
  {
    good: ['Already used it on three trips.', 'My family loves it.', 'Would buy again.', ''],
    fair: ['A bit smaller than in the pictures.', 'Colour is darker than shown.', ''],
    bad: ['Sent it back.', 'Customer service was slow to answer.', ''],
  },
]
const chinese: readonly Phrases[] = [
  {
    good: ['做工扎实，手感很好。', '质量超出预期，细节到位。', '轻便又结实，颜值也高。'],
    fair: ['质量还行，对得起价格。', '中规中矩，能用。'],
    bad: ['做工粗糙，线头很多。', '用了一次就坏了，质量太差。', '材质很薄，和描述不符。'],
  },
  {
    good: ['物流很快，隔天就到。', '包装严实，没有磕碰。', ''],
    fair: ['发货有点慢。', '快递一般。', ''],
    bad: ['等了一个多星期才发货。', '包装破了，里面也压坏了。', '快递太慢，催了好几次。'],
  },
  {
    good: ['周末露营就带上了，家人都说好。', '第二次回购，推荐。', '客服耐心，讲解很清楚。', ''],
    fair: ['尺寸比想象的小一点。', '颜色和图片略有色差。', ''],
    bad: ['已申请退货。', '客服半天不回复。', ''],
  },
]
const fault = {
  english: ['The zip jammed on the first night.', 'Zip split after two trips, the rest is fine.'],
  chinese: ['拉链第一晚就卡住了。', '拉链用两次就爆开，其他倒还好。'],
}

/** Some of those who kept their goods write about the first thing in the parcel, days after it came. */
export function reviewsFile(orders: readonly Order[]): string {
  const random = new Random('reviews')
  const rows: { at: number; cells: readonly (string | number)[] }[] = []
  for (const order of orders) {
    const product = order.lines[0]?.product
    if (order.status !== 'completed' || !product || !random.chance(reviews.share)) continue
    const at = order.at + random.whole(3 * 86_400, 20 * 86_400)
    const language = order.market === 'home' ? 'zh' : 'en'
    const faulty =
      product.sku === reviews.fault.sku && order.at >= dayOf(reviews.fault.from) * 86_400
    const weights = faulty ? reviews.fault.stars : reviews.stars
    const stars = 1 + random.weighted([...weights.keys()], (i) => weights[i] ?? 0)
    const text = words(random, language, stars, faulty)
    rows.push({
      at,
      cells: [timestamp(at), order.id, product.sku, name(product, language), stars, language, text],
    })
  }
  rows.sort((a, b) => a.at - b.at)
  return csv(
    ['reviewed_at', 'order_id', 'sku', 'product', 'rating', 'language', 'text'],
    rows.map((row) => row.cells),
  )
}

const name = (product: Product, language: 'zh' | 'en') =>
  language === 'zh' ? product.chinese : product.product

function words(random: Random, language: 'zh' | 'en', stars: number, faulty: boolean): string {
  const mood = stars >= 4 ? 'good' : stars === 3 ? 'fair' : 'bad'
  const phrases = (language === 'zh' ? chinese : english).map((theme) => random.pick(theme[mood]))
  if (faulty && stars <= 3)
    phrases[0] = random.pick(fault[language === 'zh' ? 'chinese' : 'english'])
  return phrases.filter((phrase) => phrase !== '').join(language === 'zh' ? '' : ' ')
}
