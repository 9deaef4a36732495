import type { importer as en } from '../en/importer'

export const importer: Record<keyof typeof en, string> = {
  'problem.importer.format':
    '“{file}”{format, select, xlsb {是二进制 Excel 工作簿（.xlsb）} ods {是 OpenDocument 表格} numbers {是 Apple Numbers 文件} archive {是这里打不开的压缩文件（RAR、7z、xz、bzip2、tar，或压缩包里还有压缩包）} other {不是文本文件}}，无法读取。',
  'problem.importer.format.fix':
    '{format, select, archive {请先解压，再选择里面的文件；ZIP 和 GZ 可以直接打开。} other {请另存为或导出为 .xlsx 或 CSV（UTF-8），再选择那个文件。}}',
  'problem.importer.binary':
    '“{file}”是{format, select, image {图片} pdf { PDF 文档} audio {音频} video {视频} database {数据库文件} other {二进制文件}}，不是文本表格，没有读入任何数据。',
  'problem.importer.binary.fix':
    '{format, select, database {请从数据库里把需要的表导出为 CSV（UTF-8），再选择那个文件。} pdf {请到生成这份 PDF 的地方另导出一份 CSV（UTF-8），再选择那个文件。} other {请选择导出的数据文件本身（CSV 或 TSV）。如果这个文件本来就是，请重新导出，或者手动指定编码。}}',
  'problem.importer.damaged':
    '“{file}”的开头是{format, select, zip { ZIP 压缩包或 Excel 工作簿} gzip { GZ 文件} xls {旧版 Excel 工作簿} parquet { Parquet 文件} arrow { Arrow 文件} json { JSON 列表} other {可以读取的文件}}，但内容已损坏或不完整。由于无法判断缺了哪些行，没有读入任何数据。',
  'problem.importer.damaged.fix': '请重新下载或导出：多半是上次没有下载完。',
  'problem.importer.locked':
    '“{file}”设有密码{format, select, zip {（平台导出的订单压缩包常常如此）} other {}}。文件没有损坏，但没有密码打不开。',
  'problem.importer.locked.fix':
    '{format, select, zip {请用密码解压（平台会通过短信或邮件发送密码），再选择里面的文件。} parquet {请导出不加密的文件，再选择那个文件。} other {请用 Excel 或 WPS 输入密码打开，另存一份不带密码的副本（文件、信息、保护工作簿、用密码进行加密，清空密码），再选择那份副本。}}',
  'problem.importer.bomb': '“{file}”解压后会远远超过一张表可能的大小，已在占满内存之前停止。',
  'problem.importer.bomb.fix':
    '请确认文件的来源。如果确实是平台导出的，请先解压再选择里面的文件，或者缩短导出的时间段。',
  'problem.importer.packing': '“{file}”里的“{member}”使用了这里打不开的压缩方式。',
  'problem.importer.packing.fix': '请先解压，再选择里面的文件。',
  'problem.importer.no-table':
    '“{file}”里没有表格，只是一个网页或文档。导出时如果登录已过期，存下来的往往是登录页面。',
  'problem.importer.no-table.fix': '请登录平台后重新导出，再选择那个文件。',
  'problem.importer.sheet': '“{file}”里没有名为“{sheet}”的工作表或文件。可选的有：{sheets}。',
  'problem.importer.sheet.fix': '请从中选择一个。',
  'problem.importer.sheets': '共有 {count} 张工作表（{sheets}），读取的是“{sheet}”。',
  'problem.importer.sheets.fix': '如果需要的是另一张，请在工作表一项中选择。',
  'problem.importer.digits':
    '有 {count} 个数字超过 15 位，电子表格存不下：保存文件之前末尾几位就已丢失。第一个是第 {row} 行的 {value}。',
  'problem.importer.digits.readers':
    '有 {count} 个数字超过 15 位，电子表格存不下：保存文件之前末尾几位就已丢失。第一个在第 {row} 行。',
  'problem.importer.digits.fix':
    '如果这些是订单号等编号，请使用平台原始导出的文件，不要用电子表格另存过的。',
  'problem.importer.members': '“{file}”里有 {count} 个文件，一次最多打开 {most} 个。',
  'problem.importer.members.fix': '请减少压缩包里的文件，或者在工作表一项中选择其中一个。',
  'problem.importer.appended':
    '“{file}”里表头相同的 {count} 个文件已依次合并，“file”列注明每行来自哪个文件：{members}。',
  'problem.importer.appended.fix': '如果只需要其中一个，请在工作表一项中选择。',
  'problem.importer.others':
    '“{file}”里读取了 {count} 个文件（{members}）；另有 {rest} 个不同类型的文件没有读取：{others}。',
  'problem.importer.others.fix': '如果需要其他文件，请再添加一次，并在工作表一项中选择。',
  'problem.importer.json': '“{file}”看起来是 JSON，但里面没有一条记录能够读取。',
  'problem.importer.json.fix': '请重新导出为记录列表、每行一条记录的 JSON，或 CSV（UTF-8）。',
  'problem.importer.aside-unreadable':
    '有 {count} 条记录无法读取，已放在一边，第一条从第 {line} 行开始。',
  'problem.importer.aside-unreadable.fix': '请查看这些记录：多半是被截断，或者多了引号。',
  'problem.importer.no-rows': '这份导出只有列名，没有数据：按 {encoding} 编码没有读到任何一行。',
  'problem.importer.no-rows.fix':
    '如果确实如此，请换一个有数据的时间段重新导出，再用新文件替换；否则请在“检查导入”里换一种编码、分隔符或跳过行数，也可以撤销。',
  'problem.importer.empty': '“{file}”里没有数据：文件是空的，或者只有空行。',
  'problem.importer.empty.fix': '请重新导出，并确认所选时间段内有数据。',
  'problem.importer.wide': '“{file}”有 {columns} 列，而一张表最多 {most} 列。',
  'problem.importer.wide.fix': '请先检查分隔符；如果没错，请少导出几列，或改成每行一个值。',
  'problem.importer.count':
    '“{file}”无法可靠地分成行：两种方法数出的行数不一致（应为 {rows} 行）。',
  'problem.importer.count.fix': '请手动指定分隔符和引号，或者用表格软件打开后另存为 CSV（UTF-8）。',
  'problem.importer.option': '导入设置“{option}”不能是“{value}”。',
  'problem.importer.option.fix': '可用的值：{allowed}。',
  'problem.importer.rename-missing': '要改名为“{name}”的列“{column}”不在此文件中。',
  'problem.importer.rename-missing.fix': '请删去数据单元格中的这条改名，或改用其他列。',
  'problem.importer.rename-taken': '列“{column}”不能改名为“{name}”：已有同名的列。',
  'problem.importer.rename-taken.fix': '请删去数据单元格中的这条改名。',
  'problem.importer.unread':
    '“{column}”有 {count, plural, other {#}} 个值无法读取，已留空。第一个是第 {row} 行的“{value}”。',
  'problem.importer.unread.readers':
    '“{column}”有 {count, plural, other {#}} 个值无法读取，已留空。第一个在第 {row} 行。',
  'problem.importer.unread.fix': '请在文件里改正这些值，或者给这一列换一种类型或格式。',
  'problem.importer.fallback':
    '“{column}”看起来像{kind, select, integer {整数} decimal {数字} number {数字} boolean {是否} date {日期} timestamp {时间} other {文本以外的类型}}，但有 {count, plural, other {#}} 个值（{share}）不符合，因此按文件原样保留为文本。',
  'problem.importer.fallback.fix': '如果不符合的值可以留空，请手动指定这一列的类型。',
  'problem.importer.rounded': '“{column}”中有 {count} 个值的位数太多，末尾几位数字没有保留。',
  'problem.importer.rounded.fix':
    '如果这些数字要紧，请把该列读作文本；小数不超过九位的，也可以读作定点小数。',
  'problem.importer.aside-long':
    '有 {count, plural, other {#}} 行的单元格比列数多，无法判断哪个值属于哪一列，已放在一边。第一行从第 {line} 行开始。',
  'problem.importer.aside-long.fix': '请查看这些行：多半是某个值里含有分隔符，却没有加引号。',
  'problem.importer.aside-preamble': '表头上方的 {count, plural, other {#}} 行已放在一边。',
  'problem.importer.aside-preamble.fix': '如果表头不在这里，请设置要跳过的行数。',
  'problem.importer.aside-blank':
    '有 {count, plural, other {#}} 个空行，已放在一边，第一个是第 {line} 行。',
  'problem.importer.aside-blank.fix': '不用处理，空行里没有数据。',
  'problem.importer.aside-total':
    '{count, plural, other {#}} 行合计、汇总已另放，不会重复计算；第一行在第 {line} 行。',
  'problem.importer.aside-total.fix': '请看一下另放的行。如果它们其实是数据，请改为不用预设读取。',
  'problem.importer.aside-footnote':
    '{count, plural, other {#}} 行说明文字已另放；第一行在第 {line} 行。',
  'problem.importer.aside-footnote.fix': '无需处理：说明文字里没有数据。',
  'problem.importer.aside-section':
    '文件里其他表格的 {count, plural, other {#}} 行已另放；第一行在第 {line} 行。',
  'problem.importer.aside-section.fix': '如果要读另一张表，请选择它的序号。',
  'problem.importer.sections':
    '这个文件里上下叠放着 {count} 张表，现在读的是第 {section} 张“{title}”。',
  'problem.importer.sections.fix': '要读其他表，请再添加一次这个文件，并选择表的序号。',
  'problem.importer.preset-unknown': '没有名为“{preset}”的预设，文件按普通表格读取。',
  'problem.importer.preset-unknown.fix': '请从列表中选择预设，或选择不用预设。',
  'problem.importer.range': '“{column}”里是一段日期（例如整月），按每段的第一天读取。',
  'problem.importer.range.fix': '如果要按天分析，请按天导出。',
  'problem.importer.after-sale':
    '有 {count, plural, other {#}} 行的“{column}”是“{value}”，而订单状态没有体现退款；这些行的“{amount}”合计 {sum, number} 仍计入成交额。',
  'problem.importer.after-sale.fix': '用 SQL 单元格排除这些行，再对结果做分析。',
  'problem.importer.period': '没有日期列。根据文件名或表头上方的文字，数据属于 {from} 至 {to}。',
  'problem.importer.period.fix': '如果不对，请把文件名改成数据所属的日期。',
  'problem.importer.canonical-unknown':
    '从列名看不出“{file}”的行是什么数据，因此它没有进入任何统一表。',
  'problem.importer.canonical-unknown.fix':
    '请在 {relation} 的导入设置里指定各列的角色，或者直接查询原表。',
  'problem.importer.canonical-zone': '“{file}”没有说明时间所在的时区，这里按 {timezone} 处理。',
  'problem.importer.canonical-zone.fix': '如果平台写的是其他时区，请在该表的 SQL 里调整时间。',
  'problem.importer.canonical-rates':
    '订单里有多种币种。在 exchange_rates 填好折算成 {currency} 的汇率之前，{currencies} 的金额保持原样。',
  'problem.importer.canonical-rates.fix': '请在 exchange_rates 单元格里填写汇率。',
  'problem.importer.includes':
    '“{column}”是买家实际支付的金额：已减折扣，含运费和税。这里所说的销售额也都按它计算。',
  'problem.importer.includes.fix':
    '如果只看商品销售额，请在 SQL 里扣除运费和税，或把角色换给别的列。',
  'problem.importer.until': '每行是一段时间的合计，从“{time}”到“{column}”，不能按天看。',
  'problem.importer.until.fix': '要看每天的走势，请在平台上按天细分后重新导出。',
  'problem.importer.repair-short':
    '有 {count, plural, other {#}} 行的单元格比列数少，缺的部分留空。第一行从第 {line} 行开始。',
  'problem.importer.repair-short.fix': '请检查这些行：没有加引号的值里如果有换行，也会把一行截断。',
  'problem.importer.repair-trailing':
    '有 {count, plural, other {#}} 行末尾多出空的分隔符，已去掉，第一处在第 {line} 行。',
  'problem.importer.repair-trailing.fix': '不用处理，没有丢失任何值。',
  'problem.importer.repair-quotes':
    '有 {count, plural, other {#}} 行的引号位置不对，引号已作为值的一部分保留。第一行从第 {line} 行开始。',
  'problem.importer.repair-quotes.fix': '请检查这些行。按 CSV 的规则，引号内的引号要写两遍。',
  'problem.importer.repair-cut':
    '文件在第 {line} 行的引号中间断开，说明文件不完整。这一行已读到的部分予以保留。',
  'problem.importer.repair-cut.fix': '请重新导出或下载文件，这一行之后的数据缺失。',
  'problem.importer.repair-nul':
    '有 {count, plural, other {#}} 行含有 NUL 字符，表格无法保存，已去掉。第一行从第 {line} 行开始。',
  'problem.importer.repair-nul.fix': '请检查编码，或者重新导出文件。',
  'problem.importer.repair-replaced':
    '有 {count, plural, other {#}} 行含有损坏的字符，或不属于当前编码的字符，显示为 �。第一行从第 {line} 行开始。',
  'problem.importer.repair-replaced.fix': '请换一种编码，再看看表头和前几行是否正常。',
  'problem.importer.day-or-month':
    '从“{column}”的值看不出是日在前还是月在前，目前按 {format} 读取；按 {other} 也说得通。',
  'problem.importer.day-or-month.fix': '如果顺序反了，请把这一列的格式改成 {other}。',
  'problem.importer.currencies':
    '“{column}”里的金额带有不同的货币符号（{signs}）。目前只读取数字，没有换算，因此这一列的合计没有意义。',
  'problem.importer.currencies.fix': '请按币种分别导出，或者先换算成同一种货币再求和。',
  'problem.importer.places': '“{column}”的列名带有计数单位，每个数值都乘以了 {factor}。',
  'problem.importer.places.fix': '如果数值应按原样理解，请在导入检查中选择“按原值读取”。',
  'problem.importer.clock':
    '“{column}”里的日期与“{clock}”里的时刻合在一起读取，完整时间放在“{column}”里。',
  'problem.importer.clock.fix': '如果要分开，请在导入检查中把“{column}”的类型改为日期。',
  'problem.importer.clock-zone':
    '“{column}”里的日期与“{clock}”里的时刻合在一起读取，完整时间放在“{column}”里，时区以每行的“{zone}”为准。',
  'problem.importer.clock-zone.fix': '如果要分开，请在导入检查中把“{column}”的类型改为日期。',
  'problem.importer.clock-unknown':
    '“{zone}”里有无法识别的时区，因此“{column}”里的时间按原样读取，视为 {timezone} 的时间。',
  'problem.importer.clock-unknown.fix':
    '如果是其他时区，请在导入检查中设定，或把时区写成 Asia/Tokyo、UTC+08:00 这样的形式。',
  'problem.importer.midnight': '“{column}”里的“晚上12点”按当天结束时的午夜读取，即次日 00:00。',
  'problem.importer.spans': '“{column}”里是数值区间（例如 1-10），按文本保留，不参与求和。',
  'problem.importer.excel-days':
    '“{column}”里是 Excel 的日期序列数，例如 45717 读作 2025年3月1日。',
  'problem.importer.duration': '“{column}”里的时长按秒读取，例如 00:03:21 为 201。',
  'problem.importer.zone':
    '这些列里的时间带有时区偏移，或是从 1970 年起算的时间戳：{columns}。已换算成笔记本的时区 {timezone}。',
  'problem.importer.zone.fix': '如果这不是店铺所在的时区，请修改笔记本的时区。',
  'importer.preset.taobao_orders': '淘宝/天猫订单报表',
  'importer.preset.taobao_items': '淘宝/天猫宝贝报表',
  'importer.preset.sycm_items': '生意参谋 商品效果',
  'importer.preset.sycm_traffic': '生意参谋 流量来源',
  'importer.preset.sycm_shop': '生意参谋 自助取数',
  'importer.preset.alimama_ads': '阿里妈妈推广报表',
  'importer.preset.jd_orders': '京东订单',
  'importer.preset.jd_sz': '京东商智',
  'importer.preset.jd_ads': '京准通推广报表',
  'importer.preset.pdd_orders': '拼多多订单',
  'importer.preset.pdd_ads': '拼多多推广报表',
  'importer.preset.douyin_orders': '抖店订单',
  'importer.preset.xhs_orders': '小红书千帆订单',
  'importer.preset.oceanengine_ads': '巨量引擎、巨量千川报表',
  'importer.preset.baidu_sem': '百度推广报表',
  'importer.preset.baidu_tongji': '百度统计',
  'importer.preset.shopify_orders': 'Shopify 订单',
  'importer.preset.shopify_customers': 'Shopify 客户',
  'importer.preset.woo_analytics_orders': 'WooCommerce Analytics 订单',
  'importer.preset.woo_advanced_export': 'WooCommerce 高级订单导出',
  'importer.preset.stripe_payments': 'Stripe 支付',
  'importer.preset.amazon_all_orders': '亚马逊所有订单',
  'importer.preset.amazon_settlement_v2': '亚马逊结算报告',
  'importer.preset.amazon_date_range': '亚马逊日期范围报告',
  'importer.preset.amazon_business': '亚马逊业务报告',
  'importer.preset.google_ads': 'Google Ads',
  'importer.preset.meta_ads': 'Meta 广告',
  'importer.preset.tiktok_ads': 'TikTok 广告',
  'importer.preset.klaviyo_campaigns': 'Klaviyo 邮件活动',
  'importer.preset.ga4_report': 'GA4 报告',
  'importer.preset.ga4_bigquery': 'GA4 事件（BigQuery）',
  'importer.preset.gsc': 'Search Console',
  'importer.preset.meta_insights': 'Meta Business Suite',
  'importer.preset.matomo': 'Matomo',
  'importer.preset.mixpanel_events': 'Mixpanel 事件',
  'importer.preset.amplitude_events': 'Amplitude 事件',
  'importer.preset.posthog_events': 'PostHog 事件',
  'importer.preset.shopee_orders': 'Shopee 订单',
  'importer.preset.tiktok_shop_orders': 'TikTok Shop 订单',
  'importer.preset.lazada_orders': 'Lazada 订单',
  'importer.preset.etsy_orders': 'Etsy 订单',
  'importer.preset.mercadolibre_orders': '美客多销售记录',
  'importer.preset.rakuten_orders': '乐天订单',
  'importer.preset.yahoo_shopping_orders': '日本雅虎购物订单',
  'importer.preset.coupang_orders': 'Coupang 订单',
  'importer.preset.paypal_activity': 'PayPal 交易记录',
  'importer.preset.square_transactions': 'Square 交易记录',
  'importer.preset.alipay_records': '支付宝交易明细',
  'importer.preset.wechat_records': '微信支付账单',
  'importer.preset.microsoft_ads': '微软广告',
  'importer.preset.linkedin_ads': '领英广告',
  'importer.preset.pinterest_ads': 'Pinterest 广告',
  'importer.preset.snapchat_ads': 'Snapchat 广告',
  'importer.preset.criteo_ads': 'Criteo',
  'importer.preset.mailchimp_campaigns': 'Mailchimp 邮件活动',
}
