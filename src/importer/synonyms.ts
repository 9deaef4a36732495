import { type LaterRole, laterSynonyms, type Synonyms } from './measures'
import type { RoleName } from './vocabulary'

const none = /^$/

/**
 * English names are compared as lower-case words (`InvoiceNo` is `invoice no`), Chinese ones without
 * spaces; units and remarks in brackets are taken off both.
 */
const firstSynonyms: Readonly<Record<Exclude<RoleName, LaterRole>, Synonyms>> = {
  order: [
    [
      /(sales )?order ?(id|no|nr|num|number|key|code|#)|(amazon|merchant) order id|orderid/,
      /(主)?订单(编号|号|id|单号)|交易(编号|号)|訂單(編號|號)|业务单号|(线上|平台|网店|原始)订单(号|编号)/,
    ],
    [
      /(invoice|transaction|receipt|purchase|basket|payment|ecommerce transaction) ?(id|no|nr|number|code|#)/,
      /(发票|流水|交易流水|支付宝交易|小票)(号|编号)|商户(订单|单)号/,
    ],
    [/order|invoice|commande( n)?|transaction|basket|receipt/, /订单|单号|子订单(编号|号)/],
  ],
  customer: [
    [/(customer|client|buyer) unique id/, none],
    [
      /(customer|client|buyer|member|shopper|cust) (id|no|nr|number|code|key)|customerid/,
      /(客户|会员|买家|顾客|客人|用户)(id|编号|号|代码|账号|帐号)|买家(会员名|会员昵称)/,
    ],
    [
      /(buyer |customer )?(user|account|person|profile) ?(id|no|number|key)|(buyer )?user ?name|(.* )?distinct id|userid|uid|amplitude id/,
      /会员名|会员昵称|买家昵称|买家|用户(名|名称|昵称)?|旺旺(号|昵称)?|下单[帐账]号|会员|微信(昵称|号)|(客户|买家)网名/,
    ],
    [/visitor ?(id|no|number|key)|(user|person|profile) pseudo id|fullvisitorid/, none],
    [
      /customer|client|buyer( name)?|user|member|shopper|visitor|device id|anonymous id|journey( id| no| key)?/,
      /客户|顾客|客户名称|访客(id)?|昵称|设备(id|号)/,
    ],
    [
      /((customer|buyer|user|bill|billing|contact|from|order) )?e ?mail( address)?/,
      /对方(账号|账户)|交易对方|用户标识|(买家|客户)?(邮箱|电子邮箱|邮件)|(买家|客户|会员|顾客)?手机号?码?|联系(手机|电话)|买家支付宝账号/,
    ],
    [
      /(customer|buyer|billing) (name|phone)|phone/,
      /收货人(姓名)?|(客户|买家|会员|顾客)(姓名|电话)|姓名/,
    ],
  ],
  time: [
    [
      /(order(ed)?|purchased?|order purchase|order (created|creation)|sale|sales) ?(at|date|time|timestamp|datetime|on)|ordertime|orderdate/,
      /(订单)?(创建|提交|生成|成立)(时间|日期)|(下单|拍下|交易|销售|购买)(时间|日期)|订单(时间|日期|提交时间|创建时间)|下單時間/,
    ],
    [
      /(paid|payment|pay) ?(at|date|time|timestamp)|converted at|invoice ?(date|time)|transaction ?(date|time|timestamp)/,
      /(订单|买家)?(付款|支付|成交|支付完成|付款确认|订单成交)(时间|日期)|订单付款时间|付款完成时间/,
    ],
    [
      /(event|visit|session|click|view|touch|interaction|action|properties) ?(at|time|timestamp|date|datetime)|timestamp|occurred at|event at|time|datetime|ts/,
      /(事件|访问|浏览|点击|行为|触点|触达|曝光|会话|发生)(时间|日期)|时间|时间戳/,
    ],
    [
      /created?( at| date| time| on)?|(event |created )?date ?(time|day)?|day|by day|started at|start time|date hour/,
      /日期|统计日期|创建(时间|日期)|开始时间|时段/,
    ],
    [
      /(most recent|last|first) (visit|order|purchase)( date)?|last order|review (creation )?date|reviewed at|posted date( time)?|send time|reporting starts|week|month|quarter|period|week start(ing)?|year month/,
      /(评价|评论|提交|发布|注册)(时间|日期)|最近(一次)?(购买|下单|消费)(时间|日期)|月份|月度?|季度|周|年月|期间/,
    ],
  ],
  amount: [
    [
      /(order |grand )?total( paid| amount| price| value)?|order total( amount)?|(net |total )?(sales|revenue)( amount)?|(order |paid |net |sales |transaction |invoice )amount( paid)?|(payment |transaction |purchase |sales |conversion |conv |dollar )value|total spent|gmv|usd/,
      /买家实际支付金额|买家实付金额|(用户|订单)?实[付收](金额|款)|分摊后(总价|金额)|实际(支付|付款|成交)金额|支付金额|付款金额|实付/,
    ],
    [
      /amount|revenue|sales|turnover|spent|price paid|n revenue|ventes nettes|(ordered )?product sales|order line total|line (total|amount)|(total|purchase|ecommerce purchase) revenue|monetary( value)?|gross|net|(converted )?amount|item price|paid price|subtotal|order (value|price)/,
      /(订单|成交|交易|销售|总成交|成交订单|消费|结算|应付|订单应付|下单|购买)(总)?(金额|额)|交易额|成交额|销售额|营业额|总额|总价|合计|商家应收金额|已付(金额)?/,
    ],
    [/(.* )?(total|revenue|sales|amount|value)/, /(.*)?(金额|总金额|收入|货款)/],
  ],
  quantity: [
    [
      /(line ?item |item |order |total )?(quantity|qty)( purchased| ordered| sold)?|units( ordered| sold)?|items( sold)?|(number|no|num) of (items|units|cds|products)|pieces|volume/,
      /(购买|商品|宝贝|订购|销售|成交|下单|支付)?(总)?(数量|件数)|宝贝总数量|件数|销量|成交商品件数|sku件数/,
    ],
  ],
  price: [
    [
      /(unit|item|line ?item( unit)?|list|product|selling|sale|order item|retail) (price|cost)|price( each| per unit| unit)?|unitprice/,
      /(商品|销售|成交|宝贝)?(单价|价格)|京东价|售价|原价|吊牌价/,
    ],
  ],
  product: [
    [
      /(product|item|line ?item|goods|article) ?(name|title|label|description)|products?|item|goods/,
      /(商品|宝贝|产品|货品)(名称|标题|名)|商品|宝贝|产品|选购商品|标题|品名/,
    ],
    [/title/, none],
    [/description/, none],
    [
      /(lineitem )?sku( code)?|(product|item|stock|article) ?(id|code|no|number|sku)|(child )?asin|stockcode|item id/,
      /(商品|宝贝|产品|货品|样式)(id|编号|编码|代码)|货号|款号|商家编码|外部系统编号|商家skuid/,
    ],
  ],
  category: [
    [
      /(product |item |main |sub |traffic_source )?categor(y|ies)( name| 1)?|product category name( english)?|product type|department/,
      /(商品|一级|二级|三级|叶子|宝贝)?(类目|品类|分类|类别)(名称)?|宝贝种类/,
    ],
    [/collection|product line/, /系列/],
  ],
  channel: [
    [
      /(sales |marketing |order |traffic |acquisition |session (primary |default )?|first user )?channel( name| group| grouping)?|(utm|traffic|first|last|session|acquisition|marketing|properties utm|traffic source|first user) ?source/,
      /(一级|二级|订单|下单|销售|推广|投放|营销|流量|获客|触点)?渠道(名称)?|(流量|订单|用户|客户)来源|来源(渠道|类型)?|渠道来源|一级来源/,
    ],
    [
      /source|(session )?source medium|attribution|referrer( source)?|platform|touchpoint|path/,
      /平台|媒体|引荐来源|路径/,
    ],
    [/(utm |session )?medium|marketplace( name)?/, /店铺(名称)?|媒介|二级来源|三级来源/],
  ],
  campaign: [
    [
      /(utm |session |traffic source )?campaign( name)?/,
      /(推广|广告|营销)?(计划|活动)(名称|名字)?|广告系列/,
    ],
    [
      /ad ?(set|group) name|campaign id|promotion ids?/,
      /推广单元(名称)?|广告组|推广计划id|创意(标题)?/,
    ],
  ],
  cost: [
    [
      /(ad |ads |media |marketing )?(cost|spend|costs)( usd)?|amount spent( usd)?|ad cost/,
      /(总|广告|推广|成交|投放|营销)?(花费|消耗|消费|费用|成本)(金额)?/,
    ],
    [/fee|commission/, /佣金|手续费/],
  ],
  event: [
    [
      /event ?(name|type|action)?|action( type)?|behaviou?r( type)?|activity( name)?|event_name/,
      /(事件|行为|动作|操作|埋点)(名称|名|类型)?/,
    ],
    [/(transaction )?type|step|stage/, /步骤|阶段/],
  ],
  session: [
    [
      /((properties|event params ga|ga|user) )?session ?(id|key|no|number)?|visit (id|key)|sid|sessionid/,
      /会话(id|编号|号)?|访问(id|编号)/,
    ],
  ],
  variant: [
    [
      /(experiment |test |ab |ad )?variants?( name| id)?|(experiment|test|ab|treatment|control) (group|arm|variation|bucket)|variation/,
      /(实验|测试|对照)(组|分组|版本|桶)|分组|变体|版本/,
    ],
    [/group|arm|bucket|treatment|version|cohort|landing page/, /组别|分桶/],
  ],
  // A city, a province or a full address is no country: an analysis by it would make a row of each.
  country: [
    [
      /((shipping|billing|ship|customer|geo|user|default address|card issue|properties mp) )?country( code| name)?/,
      /(收货)?(国家|国家地区|国别)/,
    ],
    [
      /((shipping|billing|ship|customer|order|geo) )?region( code| name)?|market/,
      /(收货)?(地区|区域|地域)/,
    ],
  ],
  currency: [[/(order |presentment )?currency( code)?/, /币种|货币(种类|类型)?|结算币种|币别/]],
  status: [
    [
      /(order|financial|payment|transaction) ?(status|state)|orderstatus/,
      /(订单|交易|支付|付款)状态/,
    ],
    [/status/, /状态/],
    [/state/, none],
  ],
  refund: [
    [
      /(order |total )?refund(ed|s)? ?(amount|value|total)?|amount refunded|(order line total|quantity) refunded|returned amount/,
      /(成功|已|实际)?(退款|退货|售后)(总)?(金额|额)|退款|已退(金额|款)/,
    ],
  ],
  rating: [
    [
      /((review|star|customer|product|overall) )?(rating|score|stars)( value)?/,
      /(商品|综合|描述)?(评分|星级|打分|得分)|评价等级|评价星级/,
    ],
  ],
  text: [
    [
      /(review|comment|feedback|survey)s?( ?(text|body|content|comment|message|comment message))?|comment message|content|body|message/,
      /(评价|评论|反馈|留言|追评)(内容|正文|文本)?|内容|正文/,
    ],
    [/review comment title|review title|text/, none],
  ],
}

/** By role. */
export const synonyms: Readonly<Record<RoleName, Synonyms>> = {
  ...firstSynonyms,
  ...laterSynonyms,
}
