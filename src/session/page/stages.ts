/** Words by which shops, platforms and analytics tools call the steps on the way to a purchase, and of a purchase to its buyer, in order. */
const stages: readonly RegExp[] = [
  /^(?:session_start|visit|visits|app_open|访问|进店|启动)/i,
  /^(?:page ?_?view|pageview|pv|view|viewed|浏览|曝光)/i,
  /^(?:view_item|product|detail|item|商品|详情|点击)/i,
  /^(?:add|cart|fav|wish|加购|加入购物车|收藏)/i,
  /^(?:begin_checkout|checkout|start|submit|结算|下单|提交)/i,
  /^(?:purchase|buy|bought|pay|paid|order|complete|付款|支付|购买|成交)/i,
  /^(?:approv|confirm|accept|审核|接单)/i,
  /^(?:ship|dispatch|sent|fulfil|handed|发货|出库|揽收)/i,
  /^(?:deliver|receiv|签收|送达|确认收货|妥投)/i,
]

/**
 * Events in the order of a funnel: the most frequent one of every stage that is known by name, or, where
 * fewer than two are, the most frequent ones as they come. `events` has the most frequent first.
 */
export function stepsOf(events: readonly string[], most: number): readonly string[] {
  const plain = (event: string) => event.replace(/^[\s$_]+/, '')
  const known = stages.flatMap((stage) => {
    const found = events.find((event) => stage.test(plain(event)))
    return found === undefined ? [] : [found]
  })
  const steps = [...new Set(known)]
  return steps.length >= 2 ? steps.slice(-most) : events.slice(0, most)
}
