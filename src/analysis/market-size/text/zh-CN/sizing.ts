import type { sizing as en } from '../en/sizing'

export const sizing: Readonly<Record<keyof typeof en, string>> = {
  'finding.som':
    'SOM 为 {size}（80% 区间 {low} 至 {high}），占整个市场（TAM，{tam}）的 {share}；其中可服务的（SAM）为 {sam}。',
  'finding.som-exact':
    'SOM 为 {size}，占整个市场（TAM，{tam}）的 {share}；其中可服务的（SAM）为 {sam}。',
  'finding.som-of-tam':
    'SOM 为 {size}（80% 区间 {low} 至 {high}），占整个市场（TAM，{tam}）的 {share}。',
  'finding.som-of-tam-exact': 'SOM 为 {size}，占整个市场（TAM，{tam}）的 {share}。',
  'finding.sam':
    'SAM 为 {size}（80% 区间 {low} 至 {high}），即整个市场（TAM，{tam}）中有 {share} 可以服务。',
  'finding.sam-exact': 'SAM 为 {size}，即整个市场（TAM，{tam}）中有 {share} 可以服务。',
  'finding.tam-measured': '数据中的市场为 {size}（{from} 至 {to}）。',
  'finding.tam-measured-all': '数据中的市场合计 {size}。',
  'finding.tam': 'TAM 为 {size}（80% 区间 {low} 至 {high}）。',
  'finding.tam-exact': 'TAM 为 {size}。',
  'finding.bottom-up': '自下而上为 {size}（80% 区间 {low} 至 {high}）。',
  'finding.bottom-up-exact': '自下而上为 {size}。',
  'finding.bottom-up-shop':
    '自下而上为 {size}（80% 区间 {low} 至 {high}），未填的项取 {from} 至 {to} 自家订单的实际值。',
  'finding.shop':
    '{from} 至 {to}，自家客户带来 {sales}。{market, select, yes {} other {这是店铺自己的销售额，不是市场规模：要估算市场，请填写有多少客户可能购买，或整个市场有多大。}}',
  'finding.segment': '自下而上的规模有 {segment_share} 来自最大的客群“{segment}”。',
  'finding.same': '两种算法都得 {top}：自下而上与 {level} 一致。',
  'finding.agree':
    '两种算法不矛盾：自下而上为 {bottom}，{level} 为 {top}。二者之比 {ratio} 并不确定（80% 区间 {low} 至 {high}），其中包含 100%。',
  'finding.room':
    '各项取最可能值时，{level} 还有 {gap} 的空间：自家客户带来 {bottom}，是 {top} 的 {ratio}（80% 区间 {low} 至 {high}）。{selling, select, yes {人均订单数和笔单价不变的话，要全部拿下需要 {wanted} 位客户，现在是 {customers} 位。} other {}}',
  'finding.below':
    '自下而上比 {level} 少 {gap}：{bottom} 对 {top}，为 {ratio}（80% 区间 {low} 至 {high}），各项区间解释不了这个差距。',
  'finding.above':
    '自下而上比 {level} 多 {gap}：{bottom} 对 {top}，为 {ratio}（80% 区间 {low} 至 {high}），各项区间解释不了这个差距。',
  'finding.closes':
    '单靠{quantity, select, customers {“{factor}”的客户数} frequency {“{factor}”的人均订单数} order_value {“{factor}”的笔单价} other {“{factor}”}}就能弥合差距：从 {likely} 变为 {needed}，仍在其区间之内。',
  'finding.does-not-close':
    '没有哪项假设能在自身区间内弥合差距。最接近的是{quantity, select, customers {“{factor}”的客户数} frequency {“{factor}”的人均订单数} order_value {“{factor}”的笔单价} other {“{factor}”}}：要从 {likely} 变为 {needed}。',
  'finding.driver':
    '影响最大的是{quantity, select, customers {“{factor}”的客户数} frequency {“{factor}”的人均订单数} order_value {“{factor}”的笔单价} other {“{factor}”}}：从 {from} 到 {to}，{size, select, bottom {自下而上的规模} other {{size} }}{alike, select, same {仍是 {low}，几乎不变} other {便从 {low} 变到 {high}}}。{alike, select, same {} other {先把这个数弄准。}}',

  'chart.sizes.title': '{name}：{size}（80% 区间 {low} 至 {high}）',
  'chart.sizes.subtitle':
    '40,000 次抽样的中位数、中间一半和中间 80%；各项假设在两端之间服从{shape, select, triangular {三角} pert {PERT} other {均匀}}分布',
  'chart.sizes.alt': '各级规模的区间；{name}的中位数为 {size}，80% 在 {low} 与 {high} 之间。',
  'chart.sizes-exact.title': '{name}：{size}',
  'chart.sizes-exact.subtitle': '没有区间的规模，取自数据和给定的数',
  'chart.sizes-exact.alt': '各级规模的条形；{name}为 {size}。',
  'chart.sizes.range': '{size}（{low} 至 {high}）',
  'chart.tornado.title':
    '影响最大的是{quantity, select, customers {“{factor}”的客户数} frequency {“{factor}”的人均订单数} order_value {“{factor}”的笔单价} other {“{factor}”}}：{low} 至 {high}',
  'chart.tornado.subtitle':
    '每项假设取两端时的{size}，其余取最可能值（{point}）；{all} 项中的 {shown} 项',
  'chart.tornado.alt': '各项假设对{size}的影响；最长的一条从 {low} 到 {high}。',
  'chart.tornado.factor':
    '{quantity, select, customers {{factor}：客户数} frequency {{factor}：人均订单数} order_value {{factor}：笔单价} other {{factor}}}',
  'chart.tornado.end': '{value}',
}
