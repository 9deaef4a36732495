import { dayOf, timestamp } from './calendar'
import { money } from './csv'
import { gb18030 } from './gb18030'
import type { Order } from './orders'
import { Random } from './random'
import { shop } from './truth'

const header = [
  '订单编号',
  '买家会员名',
  '买家支付宝账号',
  '支付单号',
  '支付详情',
  '买家应付货款',
  '买家应付邮费',
  '买家支付积分',
  '总金额',
  '返点积分',
  '买家实际支付金额',
  '买家实际支付积分',
  '订单状态',
  '买家留言',
  '收货人姓名',
  '收货地址 ',
  '运送方式',
  '联系电话 ',
  '联系手机',
  '订单创建时间',
  '订单付款时间 ',
  '宝贝标题 ',
  '宝贝种类 ',
  '物流单号 ',
  '物流公司',
  '订单备注',
  '宝贝总数量',
  '店铺Id',
  '店铺名称',
  '订单关闭原因',
  '卖家服务费',
  '买家服务费',
  '发票抬头',
  '是否手机订单',
  '分阶段订单信息',
  '特权订金订单id',
  '是否上传合同照片',
  '是否上传小票',
  '是否代付',
  '定金排名',
  '修改后的sku',
  '修改后的收货地址',
  '异常信息',
  '天猫卡券抵扣',
  '集分宝抵扣',
  '是否是O2O交易',
  '新零售交易类型',
  '新零售导购门店名称',
  '新零售导购门店id',
  '新零售发货门店名称',
  '新零售发货门店id',
  '退款金额',
  '预约门店',
  '确认收货时间',
  '打款商家金额',
  '含应开票给个人的个人红包',
  '是否信用购',
  '前N有礼',
  '主订单编号',
] as const
type Field = (typeof header)[number]

const places = [
  '浙江省 杭州市 余杭区',
  '广东省 深圳市 南山区',
  '上海 上海市 浦东新区',
  '四川省 成都市 武侯区',
  '北京 北京市 朝阳区',
  '江苏省 苏州市 工业园区',
  '湖北省 武汉市 洪山区',
  '福建省 厦门市 思明区',
]
/** the last one has no code in GBK: it takes four bytes of GB18030 */
const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '𠮷']
const couriers = ['中通快递', '圆通速递', '顺丰速运', '韵达快递']
const messages = [
  '',
  '',
  '',
  '',
  'null',
  'null',
  '请尽快发货，周末要用',
  '麻烦用纸箱包装，谢谢！',
  '送人的，不要放价格单',
]

/** The Tmall orders of June 2026 as the seller's back office exports them. */
export function taobaoFile(orders: readonly Order[]): Uint8Array {
  const random = new Random('taobao')
  const june = dayOf('2026-06-01') * 86_400
  const rows = orders
    .filter((one) => one.channel === 'Tmall' && one.at >= june)
    .map((one) => row(random, one))
  const lines = [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`)
  return gb18030(lines.join(''))
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
/** how the platform keeps a spreadsheet from reading an id as a number */
const guarded = (id: string) => `="${id}"`
const digits = (random: Random, length: number) =>
  Array.from({ length }, () => String(random.whole(0, 9))).join('')

function row(random: Random, order: Order): readonly string[] {
  const id = `3304${digits(random, 9)}${order.id.slice(2)}`
  const paid = order.paidAt !== undefined
  const goods = order.lines.reduce((sum, one) => sum + one.price * one.quantity, 0) - order.discount
  const total = goods + order.shipping
  const closed = !paid || order.status === 'refunded'
  const status = closed ? '交易关闭' : statusOf(random, order)
  const arrived = status === '交易成功' && order.paidAt !== undefined
  const cells: Partial<Record<Field, string>> = {
    订单编号: guarded(id),
    买家会员名: order.customer ? `t_${order.customer.id.slice(1)}` : `tb${digits(random, 8)}`,
    支付单号: paid ? guarded(`2026${digits(random, 24)}`) : '',
    支付详情: paid ? `支付方式：支付宝，金额：${money(total)}；` : '',
    买家应付货款: money(goods),
    买家应付邮费: money(order.shipping),
    买家支付积分: '0',
    总金额: money(total),
    返点积分: '0',
    买家实际支付金额: money(order.amount),
    买家实际支付积分: '0',
    订单状态: status,
    买家留言: random.pick(messages),
    收货人姓名: `${random.pick(surnames)}**`,
    '收货地址 ': `${random.pick(places)} ****(000000)`,
    运送方式: '快递',
    '联系电话 ': "'null",
    联系手机: `'1${random.pick(['38', '59', '86', '77'])}****${digits(random, 4)}`,
    订单创建时间: timestamp(order.at),
    '订单付款时间 ': order.paidAt === undefined ? '' : timestamp(order.paidAt),
    '宝贝标题 ': order.lines.map((one) => `${shop.chinese} ${one.product.chinese}`).join('，'),
    '宝贝种类 ': String(order.lines.length),
    '物流单号 ': paid ? `No:${digits(random, 13)}` : '',
    物流公司: paid ? random.pick(couriers) : '',
    宝贝总数量: String(order.lines.reduce((sum, one) => sum + one.quantity, 0)),
    店铺Id: '0',
    店铺名称: `${shop.chinese}旗舰店`,
    订单关闭原因: !paid ? '买家未付款' : closed ? '退款' : '订单未关闭',
    卖家服务费: '0',
    买家服务费: '0元',
    是否手机订单: random.chance(0.9) ? '手机订单' : '',
    退款金额: money(order.refund),
    确认收货时间: arrived ? timestamp(order.at + random.whole(3, 12) * 86_400) : '',
    打款商家金额: `${money(arrived ? total - order.refund : 0)}元`,
    主订单编号: guarded(id),
  }
  return header.map((field) => cells[field] ?? '')
}

/** The last days are still under way; the platform writes both commas. */
function statusOf(random: Random, order: Order): string {
  if (order.at < dayOf('2026-06-24') * 86_400) return '交易成功'
  if (order.at < dayOf('2026-06-29') * 86_400) return '卖家已发货，等待买家确认'
  return random.chance(0.5) ? '买家已付款，等待卖家发货' : '买家已付款,等待卖家发货'
}
