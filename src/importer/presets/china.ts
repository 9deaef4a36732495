import type { Preset } from './preset'

const china = { timezone: 'Asia/Shanghai', currency: 'CNY' } as const

/** 京东 商家后台: one row an item; the order's amounts are repeated on each. */
const jdOrders: Preset = {
  id: 'jd_orders',
  subject: 'order_lines',
  grain: 'line',
  perOrder: ['amount', 'list', 'shipping'],
  ...china,
  signature: [
    '订购数量',
    '京东价',
    '结算金额',
    '余额支付',
    '下单帐号',
    '下单账号',
    '商家备注等级(等级1-5为由高到低)',
    '付款确认时间',
    '商家SKUID',
  ],
  roles: {
    order: ['订单号', '订单编号'],
    item: ['商品ID'],
    sku: ['货号', '商家SKUID'],
    product: ['商品名称'],
    quantity: ['订购数量'],
    price: ['京东价'],
    amount: ['应付金额', '结算金额', '订单金额'],
    list: ['订单金额'],
    shipping: ['运费金额'],
    time: ['下单时间'],
    paid: ['付款确认时间'],
    status: ['订单状态'],
    customer: ['下单帐号', '下单账号'],
    channel: ['订单来源'],
    source: ['订单渠道'],
  },
  texts: ['客户地址', '联系电话', '仓库ID'],
}

/** 京东商智: figures by day and channel; a bare 同比 follows each of them. */
const jdTraffic: Preset = {
  id: 'jd_sz',
  subject: 'metrics',
  ...china,
  signature: [
    '成交子单量',
    '成交客户数',
    'UV价值',
    '一级渠道',
    '人均浏览量(人均PV)',
    '加购客户数',
    '成交商品件数',
    '商品SKU',
    '成交单量',
    '商品关注数',
    '加购商品件数',
    '访客数环比',
    '访客数占比',
    '新老客',
  ],
  roles: {
    time: ['日期', '时间'],
    channel: ['一级渠道'],
    source: ['二级渠道'],
    item: ['商品SKU', 'SKU'],
    product: ['商品名称'],
    views: ['浏览量(PV)', '浏览量'],
    visitors: ['访客数(UV)', '访客数'],
    carts: ['加购客户数'],
    conversions: ['成交客户数'],
    amount: ['成交金额'],
    orders: ['成交子单量', '成交单量'],
    quantity: ['成交商品件数'],
  },
}

/** 京准通: spend by day and plan; days are written 20241005. */
const jdAds: Preset = {
  id: 'jd_ads',
  subject: 'ad_spend',
  ...china,
  channel: '京东',
  signature: ['直接订单行', '间接订单行', '总订单行', '总订单金额', '直接订单金额'],
  roles: {
    time: ['日期', '时间'],
    campaign: ['推广计划', '计划名称', '推广计划名称'],
    adgroup: ['推广单元', '单元名称'],
    cost: ['总费用', '花费'],
    impressions: ['展现数'],
    clicks: ['点击数'],
    conversions: ['总订单行'],
    amount: ['总订单金额'],
    item: ['商品ID', 'SKU ID'],
  },
}

/** 拼多多 orders: one row an order of one product; every value ends in a tab. */
const pddOrders: Preset = {
  id: 'pdd_orders',
  subject: 'order_lines',
  grain: 'line',
  perOrder: ['amount', 'list', 'net', 'discount', 'shipping'],
  ...china,
  signature: [
    '样式ID',
    '多多支付立减金额(元)',
    '商家实收金额(元)',
    '用户实付金额(元)',
    '订单成交时间',
    '商家编码-规格维度',
    '商家编码-商品维度',
    '团id',
  ],
  roles: {
    order: ['订单号'],
    product: ['商品', '商品名称'],
    sku: ['商家编码-规格维度', '商家编码-商品维度', '样式ID'],
    item: ['商品id'],
    option: ['商品规格'],
    quantity: ['商品数量(件)'],
    amount: ['用户实付金额(元)', '商家实收金额(元)'],
    net: ['商家实收金额(元)'],
    list: ['商品总价(元)'],
    discount: ['店铺优惠折扣(元)', '平台优惠折扣(元)'],
    shipping: ['邮费(元)'],
    time: ['订单成交时间', '支付时间'],
    paid: ['支付时间'],
    status: ['订单状态'],
    region: ['省', '省份'],
    customer: ['买家ID', '收货人'],
  },
}

/** 拼多多 推广: by day, with the sum and a remark below. */
const pddAds: Preset = {
  id: 'pdd_ads',
  subject: 'ad_spend',
  ...china,
  channel: '拼多多',
  signature: ['成交花费(元)', '实际投产比', '净交易额(元)', '每笔成交花费(元)', '净成交笔数'],
  roles: {
    time: ['日期'],
    cost: ['总花费(元)', '成交花费(元)'],
    amount: ['交易额(元)'],
    conversions: ['成交笔数'],
    impressions: ['曝光量'],
    clicks: ['点击量'],
    product: ['商品名称'],
    item: ['商品ID'],
    campaign: ['推广名称', '计划名称'],
  },
}

/** 抖店: one row an item; codes begin with a tab, `-` is nothing. */
const douyinOrders: Preset = {
  id: 'douyin_orders',
  subject: 'order_lines',
  grain: 'line',
  ...china,
  signature: [
    '子订单编号',
    '选购商品',
    '鲁班落地页ID',
    '达人ID',
    'APP渠道',
    '流量体裁',
    '旗帜颜色',
    '承诺发货时间',
    '订单提交时间',
    '支付完成时间',
  ],
  roles: {
    order: ['主订单编号'],
    line: ['子订单编号'],
    product: ['选购商品', '商品名称'],
    sku: ['商家编码'],
    item: ['商品ID'],
    option: ['商品规格'],
    quantity: ['商品数量'],
    price: ['商品单价', '商品金额'],
    amount: ['订单应付金额'],
    discount: ['优惠总金额'],
    shipping: ['运费'],
    time: ['订单提交时间'],
    paid: ['支付完成时间'],
    status: ['订单状态'],
    region: ['省'],
    channel: ['APP渠道'],
    source: ['流量来源'],
    medium: ['流量体裁'],
    campaign: ['达人昵称'],
  },
  texts: ['达人ID', '所属门店ID', '收件人手机号', '商家优惠'],
}

/** 小红书千帆: one row an item. */
const xhsOrders: Preset = {
  id: 'xhs_orders',
  subject: 'order_lines',
  grain: 'line',
  ...china,
  signature: ['商家应收金额(元)(支付金额)', 'SKU件数', 'SKU规格'],
  roles: {
    order: ['订单号'],
    product: ['商品名称'],
    sku: ['商家编码'],
    option: ['SKU规格'],
    quantity: ['SKU件数'],
    amount: ['商家应收金额(元)(支付金额)', '商家应收金额'],
    list: ['商品总价(元)'],
    time: ['订单创建时间'],
    paid: ['支付时间'],
    status: ['订单状态'],
  },
}

/** 百度推广: six or seven lines of conditions above the table. */
const baiduAds: Preset = {
  id: 'baidu_sem',
  subject: 'ad_spend',
  ...china,
  channel: '百度',
  signature: ['推广计划', '平均点击价格', '推广单元', '当前单元的添加状态', '商桥转化', '关键词ID'],
  roles: {
    time: ['日期', '时间'],
    campaign: ['推广计划', '推广计划名称'],
    adgroup: ['推广单元', '推广单元名称'],
    keyword: ['关键词', '搜索词'],
    impressions: ['展现', '展现量'],
    clicks: ['点击', '点击量'],
    cost: ['消费'],
    conversions: ['总转化量', '网页转化', '转化'],
    region: ['省', '省级地域'],
    shop: ['账户'],
  },
}

/** 百度统计: a title above, the whole site's sum first. */
const baiduTraffic: Preset = {
  id: 'baidu_tongji',
  subject: 'metrics',
  ...china,
  signature: ['IP数', '访客数(UV)', '平均访问时长', '跳出率', '访问数(PV)', '新访客数'],
  roles: {
    time: ['时间', '日期'],
    views: ['访问数(PV)', '浏览量(PV)'],
    visitors: ['访客数(UV)'],
    sessions: ['会话数', '访问次数'],
    source: ['来源', '来源类型', '来源网站'],
    keyword: ['搜索词'],
    conversions: ['转化次数'],
  },
  asides: [
    {
      column: ['时间', '日期', '来源', '来源类型', '来源网站', '搜索词'],
      values: ['全站统计', '当页汇总', '总计', '合计', '汇总'],
      reason: 'total',
    },
  ],
}

/** 巨量引擎 and 巨量千川: spend by day and plan; a remark or a sum below. */
const oceanengine: Preset = {
  id: 'oceanengine_ads',
  subject: 'ad_spend',
  ...china,
  channel: '抖音',
  signature: [
    '平均千次展现费用(元)',
    '平均千次展示费用(元)',
    '平均点击单价(元)',
    '转化成本(元)',
    '平均转化成本(元)',
    '深度转化数',
    '直接支付ROI',
    '直接成交金额(元)',
    '直接成交订单数',
    '间接成交金额(元)',
    '整体支付ROI',
    '时间-天',
  ],
  roles: {
    time: ['时间-天', '日期', '时间'],
    campaign: ['项目名称', '计划名称', '广告计划名称', '广告组名称'],
    adgroup: ['广告名称', '创意名称'],
    cost: ['消耗(元)', '整体消耗(元)', '总花费(元)', '消耗'],
    impressions: ['展示次数', '展示数', '展现数', '整体展示次数'],
    clicks: ['点击次数', '点击数', '整体点击次数'],
    conversions: ['转化数', '整体成交订单数', '直接成交订单数'],
    orders: ['整体成交订单数', '直接成交订单数', '成交订单数'],
    amount: ['整体成交金额(元)', '直接成交金额(元)', '成交订单金额(元)'],
  },
  texts: ['账户ID', '计划ID', '广告计划ID', '项目ID', '广告ID', '广告主ID', '创意ID'],
}

export const chinese: readonly Preset[] = [
  jdOrders,
  jdTraffic,
  jdAds,
  pddOrders,
  pddAds,
  douyinOrders,
  xhsOrders,
  oceanengine,
  baiduAds,
  baiduTraffic,
]
