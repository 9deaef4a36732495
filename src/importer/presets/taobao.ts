import type { Preset } from './preset'

const china = { timezone: 'Asia/Shanghai', currency: 'CNY' } as const

/** 千牛 “已卖出的宝贝”, one row an order, in the columns of 2013 to 2026. */
const orders: Preset = {
  id: 'taobao_orders',
  subject: 'orders',
  grain: 'order',
  ...china,
  signature: [
    '买家应付货款',
    '买家应付邮费',
    '订单创建时间',
    '宝贝总数量',
    '打款商家金额',
    '确认收货打款金额',
    '买家实付金额',
    '买家实际支付金额',
    '宝贝种类',
    '买家支付宝账号',
    '买家会员昵称',
    '买家会员名',
    '订单关闭原因',
    '集分宝抵扣',
  ],
  roles: {
    order: ['订单编号', '主订单编号'],
    customer: ['买家会员名', '买家会员昵称', '买家支付宝账号'],
    time: ['订单创建时间'],
    paid: ['订单付款时间'],
    status: ['订单状态'],
    product: ['宝贝标题', '商品标题', '标题'],
    sku: ['商家编码'],
    option: ['商品属性SKU', '商品属性'],
    quantity: ['宝贝总数量'],
    amount: ['买家实付金额', '买家实际支付金额'],
    list: ['总金额'],
    refund: ['退款金额'],
    shipping: ['买家应付邮费'],
    region: ['收货地址'],
    shop: ['店铺名称'],
  },
  texts: ['联系电话', '联系手机', '物流单号', '店铺Id', '收货地址'],
}

/** 宝贝报表, one row an item; older files name the main order 订单编号 and have no id of the item. */
const items: Preset = {
  id: 'taobao_items',
  subject: 'order_lines',
  grain: 'line',
  ...china,
  signature: ['子订单编号', '主订单编号', '外部系统编号', '商品属性', '套餐信息', '购买数量'],
  roles: {
    order: ['主订单编号', '订单编号'],
    line: ['子订单编号'],
    product: ['商品标题', '宝贝标题', '标题'],
    price: ['商品价格', '价格'],
    quantity: ['购买数量'],
    sku: ['商家编码', '外部系统编号'],
    item: ['商品ID'],
    option: ['商品属性'],
    status: ['订单状态'],
    refund: ['退款金额'],
    amount: ['买家实付金额', '买家实际支付金额'],
    list: ['买家应付货款'],
    time: ['订单创建时间', '创建时间'],
    paid: ['订单付款时间'],
    customer: ['买家会员名', '买家会员昵称'],
  },
}

/** 生意参谋 商品效果: a day and an item a row, all cells text; an item called `-` is the total. */
const sycmItems: Preset = {
  id: 'sycm_items',
  subject: 'metrics',
  ...china,
  signature: [
    '商品访客数',
    '商品加购件数',
    '商品支付转化率',
    '支付买家数',
    '统计日期',
    '访客平均价值',
    '商品浏览量',
    '商品收藏人数',
  ],
  roles: {
    time: ['统计日期', '日期'],
    item: ['商品ID'],
    sku: ['货号'],
    product: ['商品名称', '商品标题'],
    visitors: ['商品访客数'],
    views: ['商品浏览量'],
    carts: ['商品加购件数'],
    conversions: ['支付买家数'],
    quantity: ['支付件数'],
    amount: ['支付金额'],
    refund: ['成功退款金额'],
  },
  asides: [{ column: ['商品ID'], values: ['-', '—', '--'], reason: 'total' }],
}

/** 生意参谋 流量来源: a tree of sources whose inner rows are sums; the day stands in the file's name only. */
const sycmTraffic: Preset = {
  id: 'sycm_traffic',
  subject: 'metrics',
  ...china,
  signature: ['一级来源', '二级来源', '三级来源', '支付买家数', '来源名称'],
  roles: {
    time: ['统计日期', '日期'],
    channel: ['一级来源', '来源名称'],
    source: ['二级来源'],
    medium: ['三级来源'],
    visitors: ['访客数'],
    views: ['浏览量'],
    amount: ['支付金额'],
    conversions: ['支付买家数'],
    carts: ['加购人数'],
  },
  asides: [
    { column: ['一级来源'], values: ['汇总', '总计', '合计'], reason: 'total' },
    { column: ['二级来源'], values: ['汇总'], reason: 'total', of: ['一级来源'] },
    { column: ['三级来源'], values: ['汇总'], reason: 'total', of: ['一级来源', '二级来源'] },
  ],
}

/** 生意参谋 自助取数: the shop by day, week or month; a month is written as the range of its days. */
const sycmShop: Preset = {
  id: 'sycm_shop',
  subject: 'metrics',
  ...china,
  signature: ['统计日期', '支付买家数', '支付子订单数', '老访客数', '新访客数', '成功退款金额'],
  roles: {
    time: ['统计日期', '日期'],
    visitors: ['访客数'],
    views: ['浏览量'],
    conversions: ['支付买家数'],
    quantity: ['支付件数'],
    orders: ['支付子订单数', '支付订单数'],
    amount: ['支付金额'],
    refund: ['成功退款金额'],
    carts: ['加购件数', '加购人数'],
    shop: ['店铺名称'],
  },
}

/** 阿里妈妈 (万相台, 直通车, 引力魔方): spend by day and plan. */
const alimama: Preset = {
  id: 'alimama_ads',
  subject: 'ad_spend',
  ...china,
  channel: '阿里妈妈',
  signature: [
    '计划名字',
    '场景名字',
    '场景ID',
    '平均点击花费',
    '千次展现花费',
    '投入产出比',
    '总成交金额',
    '总成交笔数',
    '总购物车数',
    '宝贝收藏数',
    '收藏宝贝数',
  ],
  roles: {
    time: ['日期', '统计日期'],
    campaign: ['计划名字', '计划名称', '计划'],
    adgroup: ['单元名字', '单元名称', '推广单元名称'],
    medium: ['场景名字', '场景名称'],
    keyword: ['词包名字', '关键词', '关键词名称'],
    cost: ['花费', '消耗'],
    impressions: ['展现量', '曝光量'],
    clicks: ['点击量'],
    conversions: ['总成交笔数', '成交订单量'],
    amount: ['总成交金额', '成交订单金额'],
    carts: ['总购物车数'],
    item: ['主体ID', '商品ID', '宝贝ID'],
    product: ['主体名称', '宝贝名称', '商品名称'],
  },
}

export const taobao: readonly Preset[] = [orders, items, sycmItems, sycmTraffic, sycmShop, alimama]
