import type { settings as en } from '../en/settings'

export const settings: Readonly<Record<keyof typeof en, string>> = {
  title: '市场规模、份额与价格带',

  question: '市场有多大，被谁占着，我们该站在哪里？',

  'role.period': '时期',
  'role.time': '下单时间',
  'role.sales': '销售额',
  'role.units': '销量',
  'role.price': '价格',
  'role.brand': '品牌',
  'role.seller': '商家',
  'role.category': '类目',
  'role.product': '商品',
  'role.rating': '评分',
  'role.customer': '客户',
  'role.order': '订单号',
  'role.segment': '客群',
  'role.refund': '退款金额',
  'role.status': '订单状态',
  'role.currency': '币种',

  'side.orders': '自家订单',

  'role.orders.customer': '客户',
  'role.orders.time': '下单时间',
  'role.orders.sales': '金额',
  'role.orders.order': '订单号',
  'role.orders.segment': '客群',
  'role.orders.refund': '退款金额',
  'role.orders.status': '订单状态',
  'role.orders.currency': '币种',

  'param.top_down': '自上而下',
  'param.top_down.help':
    '各因素依次相乘：归入 TAM 的得出整个市场，归入 SAM、SOM 的是占上一级的比例。可填一个数，也可填区间，如 [0.1, 0.2, 0.3]（低、最可能、高）。',
  'param.top_down.name': '因素',
  'param.top_down.level': '归入',

  'choice.top_down.level.tam': 'TAM（整个市场）',
  'choice.top_down.level.sam': 'SAM（可服务市场）',
  'choice.top_down.level.som': 'SOM（可获得市场）',

  'param.top_down.value': '数值或区间',
  'param.bottom_up': '自下而上',
  'param.bottom_up.help': '按客群计算：客户数 × 人均订单数 × 笔单价。留空的项取自家订单的实际值。',
  'param.bottom_up.segment': '客群',
  'param.bottom_up.customers': '客户数',
  'param.bottom_up.frequency': '人均订单数',
  'param.bottom_up.order_value': '笔单价',
  'param.meets': '自下而上对照',
  'param.meets.help': '自下而上的结果应与哪一级对得上。',

  'choice.meets.som': 'SOM',
  'choice.meets.sam': 'SAM',
  'choice.meets.tam': 'TAM',

  'param.own': '我们的品牌',
  'param.own.help': '与品牌列或商家列中的写法一致。',
  'param.served': '我们经营的类目',
  'param.served.help': '未另设比例时，它们在数据中所占的份额即为 SAM。',
  'param.edges': '价格带边界',
  'param.edges.help': '每档含下界、不含上界，最后一档不封顶。留空则按价格自动划分。',
  'param.bands': '价格带划分',
  'param.bands.help': '没有给出边界时如何划分。',

  'choice.bands.round': '整数边界',
  'choice.bands.quantile': '各档条数相同',
  'choice.bands.natural': '自然断点（Jenks）',

  'param.band_count': '档数',
  'param.band_count.help': '用于各档条数相同或自然断点。',

  'param.compare': '份额对比',
  'param.compare.help': '份额取哪段时间、与哪段时间相比。自动：满两年则比年，否则比末期与首期。',

  'choice.compare.auto': '按数据自动选择',
  'choice.compare.year': '最近一年比上一年',
  'choice.compare.previous': '末期比上一期',
  'choice.compare.ends': '末期比首期',
  'choice.compare.all': '全部数据，不作对比',

  'param.merge': '假如这些品牌合并',
  'param.merge.help': '看合并会使集中度上升多少。',
  'param.period_length': '每期长度',
  'param.period_length.help': '增长只按完整的期计算，且不会细于数据本身。',

  'choice.period_length.auto': '按数据自动选择',
  'choice.period_length.day': '日',
  'choice.period_length.week': '周',
  'choice.period_length.month': '月',
  'choice.period_length.quarter': '季度',
  'choice.period_length.year': '年',

  'param.horizon': '预测期数',
  'param.horizon.help': '填 0 则为 12 个月、4 个季度、3 年、8 周或 14 天。',
  'param.score': '定位图分界线',
  'param.score.help': '区分价格高低、评分高低的线；每个品牌只算一次。',

  'choice.score.median': '中位数',
  'choice.score.mean': '平均数',

  'param.others': '代表“其他”的名称',
  'param.others.help': '不逐一列名的商家。留空则识别“其他”“其余”“未知”、Other、Rest 等写法。',
  'param.revenue': '销售额口径',
  'param.revenue.help': '净额：扣除退款和退货。毛额：只计大于零的金额，不作扣减。',

  'choice.revenue.net': '净额',
  'choice.revenue.gross': '毛额',

  'param.unpaid': '未付款与已取消',
  'param.unpaid.help': '状态显示从未付款的订单如何处理。',

  'choice.unpaid.leave-out': '不计入',
  'choice.unpaid.count': '计入',

  'param.distribution': '区间的分布',
  'param.distribution.help': '低值与高值之间各数出现的可能性。低值、高值是两端的极限。',

  'choice.distribution.triangular': '三角分布',
  'choice.distribution.pert': 'PERT 分布，更靠近最可能值',
  'choice.distribution.uniform': '均匀分布',

  'param.seed': '随机种子',
  'param.seed.help': '种子相同，抽样结果就相同。',
  'param.history': '手填历史数据',
  'param.history.help': '不用数据表，直接填各期销售额：2021、2024-05、2024Q2。',
  'param.history.period': '时期',
  'param.history.sales': '销售额',
  'param.rivals': '手填各家份额',
  'param.rivals.help':
    '不用数据表，直接填各家的销售额或份额。各家都填了“此前”才作比较；此前没有销售的填 0。',
  'param.rivals.name': '商家',
  'param.rivals.sales': '销售额或份额',
  'param.rivals.before': '此前',
}
