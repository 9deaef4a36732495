import type { RoleName } from './vocabulary'

/** Names by which a role is known, best first; each pattern has to match the whole name. */
export type Synonyms = readonly (readonly [english: RegExp, chinese: RegExp])[]

const none = /^$/

/** The roles whose names are looked for only in columns that no older role has taken. */
export type LaterRole = Exclude<
  RoleName,
  | 'order'
  | 'customer'
  | 'time'
  | 'amount'
  | 'quantity'
  | 'price'
  | 'product'
  | 'category'
  | 'channel'
  | 'campaign'
  | 'cost'
  | 'event'
  | 'session'
  | 'variant'
  | 'country'
  | 'currency'
  | 'status'
  | 'refund'
  | 'rating'
  | 'text'
>

/** Names of what is counted and of what tells rows apart; compared like the others. */
export const laterSynonyms: Readonly<Record<LaterRole, Synonyms>> = {
  line: [
    [
      /(order )?line( item)? ?(id|no|number|#)|order item ?(id|no|number|#)|lineitem id|sub ?order (id|no)|order item code/,
      /子订单(编号|号|id)?|(订单)?明细(编号|号|id)/,
    ],
  ],
  paid: [
    [
      /paid ?(at|date|time|on)|payment ?(date|time)|date paid/,
      /(订单|买家|用户)?(付款|支付)(完成|确认)?时间/,
    ],
  ],
  email: [[/((customer|buyer|user|billing|contact) )?e ?mail( address)?/, /邮箱|电子邮箱/]],
  visitor: [
    [
      /(visitor|anonymous|device|client|cookie|unit|subject|participant) ?id|user pseudo id|fullvisitorid/,
      /访客(id|编号)|设备(id|号)|样本(id|编号)/,
    ],
  ],
  sku: [
    [
      /(lineitem |variant |seller |merchant )?sku( code| id)?|msku|stock ?code/,
      /商家编码|货号|sku(编码|id|编号)?|规格编码|商家skuid/,
    ],
  ],
  item: [
    [
      /(product|item|goods|article) ?(id|code|no|number)|(child )?asin|spu( id)?/,
      /(商品|宝贝|产品)(id|编号|编码)|spu(编码|id)?/,
    ],
  ],
  option: [
    [
      /(product |item |line ?item )?(variant title|variation|option|options|size|colou?r)( name)?/,
      /(商品|sku)?规格(名称)?|商品属性|颜色分类/,
    ],
  ],
  brand: [
    [/(product |item )?brand( name)?|vendor|manufacturer|maker/, /品牌(名称)?|厂商/],
    [/seller( name)?|company|merchant/, /卖家|商家(名称)?|供应商/],
  ],
  list: [
    [/gross (sales|amount|total|revenue)|list (amount|total)/, /商品总价|买家应付货款|原价金额/],
  ],
  net: [
    [
      /net (proceeds|payout|amount)|payout( amount)?/,
      /商家实收(金额)?|打款商家金额|到账金额|结算金额/,
    ],
  ],
  discount: [
    [
      /(order |item |cart |line |lineitem |total )?discounts?( amount| total| value)?|coupon (amount|discount)|promotion(al)? (discount|rebate)s?/,
      /(优惠|折扣)(总)?(金额|额)?|(店铺|平台)优惠(折扣)?|优惠券金额/,
    ],
  ],
  shipping: [
    [
      /(order )?(shipping|freight|postage|delivery)( (amount|cost|price|fee|charge|credit|total|value))?s?/,
      /运费(金额)?|(买家应付)?邮费|快递费/,
    ],
  ],
  source: [
    [
      /(utm |traffic |session |first user )?source( name| medium)?|referr?er|referring (site|domain)/,
      /(流量|二级)?来源(网站)?/,
    ],
  ],
  medium: [[/(utm |traffic |session |first user )?medium/, /媒介|三级来源/]],
  adgroup: [[/ad ?(group|set)( name)?/, /(推广|广告)?单元(名称)?|广告组(名称)?/]],
  keyword: [[/(search )?(keyword|query|term)s?|top queries/, /关键[词字]|搜索词/]],
  impressions: [
    [/(ad )?impr(ession)?s?( count)?|imps/, /展现(量|数|次数)?|曝光(量|次数)?|展示(次数|量|数)?/],
  ],
  clicks: [[/(link |ad |total |unique )?clicks?( count)?/, /(总)?点击(量|次数|数)?/]],
  conversions: [
    [
      /(total )?conversions?|conv|purchases|results|key events|transactions|leads/,
      /(总)?转化(量|数|次数)?|(总)?成交(笔数|订单数|订单量)|支付买家数/,
    ],
  ],
  sessions: [[/((total|traffic|organic|paid) )?(sessions|visits)|nb visits/, /会话数|访问次数/]],
  visitors: [
    [/(unique |active |total )?(visitors|users)|uniq(ue)? visitors|uv/, /(独立)?访客(数)?|uv/],
  ],
  views: [[/page ?views?|views|screen views|pv/, /浏览量|访问数|浏览次数|pv/]],
  carts: [[/add(s|ed)? to carts?|carts|cart additions/, /加购(件数|人数|数|量)?/]],
  orders: [
    [
      /(total |number of |num |no of )?orders( count)?|order count/,
      /(下单|成交|支付)?(订单)(数|量)|成交单量|单量/,
    ],
  ],
  page: [
    [
      /(current |landing |exit )?(page|screen|url)( ?(path|location|title|url|name))?/,
      /(访问|受访)?页面(路径|地址|url)?|着陆页|落地页/,
    ],
  ],
  device: [
    [/device( category| type| os)?|platform|os( name)?/, /设备(类型|类别)?|终端(类型)?|平台/],
  ],
  region: [
    [
      /((shipping|billing|ship|customer|geo|user|order) )?(region|state|province|city)( code| name)?/,
      /(收货)?(省份?|城市|地区|市)/,
    ],
  ],
  shop: [[/(shop|store|outlet|account)( ?(name|id))?/, /店铺(名称|id)?|门店(名称)?|账户/]],
  experiment: [[/(experiment|ab test|test)( ?(id|name|key))?/, /实验(名称|id|编号)?/]],
  outcome: [
    [
      /(is |has )?(convert(ed|s)?|conversion|purchased|success|outcome|activated|retained|clicked|churned|subscribed|signed up|bought)|retention \d+/,
      /(是否)?(转化|成交|购买|支付|付费|留存|下单)/,
    ],
    [/target|label|response/, none],
  ],
}
