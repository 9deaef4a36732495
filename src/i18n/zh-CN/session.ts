import type { session as en } from '../en/session'

export const session: Record<keyof typeof en, string> = {
  'problem.session.sql-unclosed': '此处开始的字符串、引号名称或注释没有结束。',
  'problem.session.sql-unclosed.fix': '请在单元格结束之前补上收尾符号。',
  'problem.session.sql-empty': '这个单元格还没有查询。',
  'problem.session.sql-empty.fix': '写一条以 SELECT 或 FROM 开头的查询。',
  'problem.session.sql-several': '一个单元格只放一条语句，而第二条从这里开始。',
  'problem.session.sql-several.fix': '请把它放到单独的 SQL 单元格。',
  'problem.session.sql-statement': '单元格只读取、不改动数据库，因此不能使用“{statement}”。',
  'problem.session.sql-statement.fix':
    '写一条以 SELECT、FROM、WITH 或 VALUES 开头的查询，结果会以单元格的名称保存。',
  'problem.session.analysis-unknown': '没有名为“{analysis}”的分析。',
  'problem.session.analysis-unknown.fix': '请从分析库中选择。',
  'problem.session.analysis-newer':
    '这个单元格需要第 {version} 版的“{analysis}”，而当前程序只支持到第 {known} 版。',
  'problem.session.analysis-newer.fix': '请更新程序，或改用当前支持的版本。',
  'problem.session.relation-missing': '还没有名为“{name}”的数据。',
  'problem.session.relation-missing.fix': '先运行产生它的单元格，或改用别的名称。',
  'problem.session.file-missing': '找不到“{cell}”所用的文件“{file}”。',
  'problem.session.file-missing.fix': '请提供这个文件，或列相同的另一个文件。',
  'problem.session.file-changed': '文件“{file}”与保存笔记本时所用的不是同一份，数字可能不同。',
  'problem.session.file-changed.fix': '请提供保存时的那份文件，或核对数字。',
  'problem.session.sampled': '图中只画出 {shown} 个图形，其余未画。',
  'problem.session.sampled.fix': '请先汇总，例如使用“bin”，或在 SQL 单元格中汇总。',
  'problem.session.chart-blank': '没有可画的内容：“{column}”每一行都是空的。',
  'problem.session.chart-blank.fix': '请换一列，或查看它为何为空。',
  'problem.session.chart-rates':
    '暂时没有可画的内容：不同币种的金额不能相加，“{column}”每一行都是空的。',
  'problem.session.chart-rates.fix': '请在单元格“{cell}”里填好各币种的汇率，图就会出现。',
  'problem.session.crashed': '运行这个单元格时，数据库两次中断。',
  'problem.session.crashed.fix': '请简化查询，或减少参与计算的行数。',
  'problem.session.unreadable': '无法读懂这个单元格的内容。',
  'problem.session.unreadable.fix': '请改正单元格中标出的行。',
  'problem.session.live-missing': '“{name}”里没有“{field}”，这里无值可填。',
  'problem.session.live-missing.fix':
    '{count, plural, =0 {请直接写文字。} other {可用的有：{known}。}}',
  'problem.session.live-bare': '只写“{name}”不知道要填哪个值。',
  'problem.session.live-bare.fix':
    '{count, plural, =0 {请直接写文字。} other {可用的有：{known}。}}',
  'problem.session.live-format': '没有“{format}”这种格式，“{name}”按其列的格式写出。',
  'problem.session.live-format.fix': '可用的格式：{known}。',
  'problem.session.live-first':
    '“{name}”共有 {rows} 行，这里取的是第一行，而查询没有说明哪一行在前。',
  'problem.session.live-first.fix': '请在查询中加上 ORDER BY，或只返回一行。',
  'problem.session.failed': '出现了不该出现的错误：{reason}',
  'problem.session.failed.fix': '请再运行一次；如果仍然出错，请附上这段文字反馈。',
  'session.open': '暂无结论：数据中还有一处需要您来判断',
  'starter.title': '订单初览',
  'starter.plain-title': '数据初览',
  'starter.customers':
    '# {title}\n\n{period}，**共 {orders} 单，成交额 {revenue}**，平均每单 {mean}；可识别的客户 {customers} 位。',
  'starter.orders':
    '# {title}\n\n{period}，**共 {orders} 单，成交额 {revenue}**，平均每单 {mean}。',
  'starter.customers-mixed':
    '# {title}\n\n{period}共 **{orders} 单，成交额 {sums}**；可识别的客户 {customers} 位。',
  'starter.orders-mixed': '# {title}\n\n{period}共 **{orders} 单，成交额 {sums}**。',
  'starter.undated':
    '# {title}\n\n共 **{orders} 单，成交额 {revenue}**，平均每单 {mean}。文件没有写明下单时间，因此这里不按月统计，也不谈复购。',
  'starter.undated-mixed':
    '# {title}\n\n共 **{orders} 单，成交额 {sums}**。文件没有写明下单时间，因此这里不按月统计，也不谈复购。',
  'starter.goods':
    '## 哪些商品卖得好\n\n共 {goods} 种商品，“{best}”卖得最多：{most}，占全部的 {share}。{fifth}{named}',
  'starter.goods.named': '写明商品的明细共 {named}。',
  'starter.goods.fifth': '卖得最好的五分之一商品贡献了 {fifth}。',
  'starter.goods.title': '成交额最高的商品',
  'starter.parts': '## 订单从哪里来',
  'starter.parts.title': '按{part}的成交额',
  'starter.parts.first': '按{part}的成交额（前 {count} 名）',
  'starter.parts.none': '（未注明）',
  'starter.parts.platform': '平台',
  'starter.platform':
    '{platform, select, taobao {淘宝/天猫} jd {京东} pdd {拼多多} douyin {抖音} xhs {小红书} shopify {Shopify} woocommerce {WooCommerce} amazon {亚马逊} shopee {Shopee} tiktok {TikTok Shop} lazada {Lazada} etsy {Etsy} mercadolibre {Mercado Libre} rakuten {乐天} yahoo {雅虎购物} coupang {Coupang} square {Square} stripe {Stripe} other {{platform}}}',
  'starter.mixed':
    '**订单涉及 {codes}，不同币种的金额不相加**。在“exchange_rates”单元格填好汇率后，这里会显示合计。',
  'starter.mixed.and': '、',
  'starter.plain': '# {title}\n\n文件共有 {rows} 行。',
  'starter.plain-several': '# {title}\n\n{files}',
  'starter.file': '- **{name}**：{rows} 行',
  'starter.columns':
    '## “{name}”里有什么\n\n从列名看不出每一行是什么，因此先把前几列逐一画出。在导入检查里为各列指定角色后，这一页能回答更多问题。',
  'starter.rows-by': '按{column}统计的行数',
  'starter.course': '{column}随{over}的变化',
  'starter.spread': '{column}的分布',
  'starter.order-funnel': '## 订单走到哪一步\n\n以下步骤取自最常见的事件，请按发生的先后排列。',
  'starter.months': '## 每月成交额\n\n首月自{first}起计，末月计至{last}。',
  'starter.days': '## 每日成交额',
  'starter.revenue-month': '每月成交额',
  'starter.summary.column': '列',
  'starter.summary.type': '类型',
  'starter.summary.least': '最小',
  'starter.summary.most': '最大',
  'starter.summary.values': '不同值（约）',
  'starter.summary.mean': '平均',
  'starter.summary.deviation': '标准差',
  'starter.summary.empty': '空值 %',
  'starter.column.day': '日期',
  'starter.column.revenue': '成交额',
  'starter.column.name': '名称',
  'starter.column.share': '占比',
  'starter.column.units': '销量',
  'starter.column.product': '商品',
  'starter.column.orders': '订单数',
  'starter.revenue-day': '每日成交额',
  'starter.rfm': '## 哪些客户最重要\n\n按最近一次下单的时间、下单次数和金额，给每位客户打分。',
  'starter.funnel': '## 客户在哪一步离开\n\n步骤取自最常见的事件，请按实际发生的先后调整顺序。',
  'starter.repeat': '## 客户会不会再来\n\n下过第一单的客户，有多少在一年之内再次下单？',
  'starter.experiment': '## 哪个版本更好\n\n先检查实验是否可信，再看差异及其区间。',
  'starter.attribution':
    '## 转化由哪些渠道带来\n\n把几种归因模型放在一起比较：结论一致之处，就不取决于模型的选择。',
  'starter.market':
    '## 市场有多大，份额在谁手里\n\n规模与增长、市场份额、价格带，以及尚有空间的位置。',
  'problem.session.left': '未能载入 {file}：期间打开了另一个笔记本。',
  'problem.session.left.fix': '请打开原来的笔记本，重新拖入文件。',
  'problem.session.twins':
    '{count} 个订单以不同的订单号同时出现在 {file} 和 {other} 中，可能重复计算。',
  'problem.session.twins.fix':
    '请在单元 {choice} 中说明它们是否为同一批订单，在此之前不下结论。明细见单元 {list}。',
  'problem.session.origin-other':
    '生成这段查询时，“{relation}”的{role}是“{was}”；现已改为“{is}”，而这里读的仍是“{was}”。',
  'problem.session.origin-other.fix':
    '可以让页面重新生成，也可以从上方的备注中删去该角色，保留原样。',
  'problem.session.origin-new':
    '生成这段查询时，“{relation}”里没有作为{role}的列；现已指定“{is}”，而这里没有计入。',
  'problem.session.origin-new.fix':
    '可以让页面重新生成，也可以从上方的备注中删去该角色，保留原样。',
  'problem.session.origin-gone':
    '生成这段查询时，“{relation}”的{role}是“{was}”；现在没有任何列作为{role}，而这里读的仍是“{was}”。',
  'problem.session.origin-gone.fix':
    '可以让页面重新生成，也可以从上方的备注中删去该角色，保留原样。',
  'problem.session.origin-grain':
    '生成这段查询时，“{relation}”的一行所指与现在不同（一笔订单，还是订单中的一项商品）。',
  'problem.session.origin-grain.fix':
    '可以让页面重新生成，也可以从上方的备注中删去粒度，保留原样。',
  'problem.session.origin-lost': '按现在的角色，页面不会再有 {cells}，因此没有可替换的内容。',
  'problem.session.origin-lost.fix': '请手工修改 SQL、保留原样，或删除该单元格。',
  'problem.session.replaced': '已替换 {file}：原有 {before} 行，现有 {now} 行。',
  'problem.session.columns-gone': '{file} 中有 {count} 列在新文件中不存在：{columns}。',
  'problem.session.columns-gone.fix':
    '若只是改了列名，请在数据单元格中沿用原来的列名；否则请在用到它的地方改选其他列。',
  'problem.session.columns-moved': '同一角色改由另一列担当：{columns}。',
  'problem.session.columns-new': '新文件多出 {count} 列：{columns}。',
  'problem.session.columns-kind': '以下列的值类型与之前不同：{columns}。',
  'problem.session.columns-kind.fix': '请在导入检查中查看。',
  'starter.tables':
    '## 这些表是怎样得来的\n\n各文件用 SQL 合并，语句就在笔记本的此处，可以查看和修改；各文件自己的表保持原样。',
  'starter.report': '## “{name}”说明了什么\n\n{said}',
  'starter.report.beside':
    '### “{name}”还记了什么\n\n从列名看不出这些数字的含义，先把前几列照原样画出。',
  'starter.report.follow.days-names': '以下按日期、按名称汇总。',
  'starter.report.follow.days': '以下按日期汇总。',
  'starter.report.follow.names': '以下按名称汇总。',
  'starter.report.column.roas': '投入产出比',
  'starter.report.column.cost_per_click': '平均点击花费',
  'starter.report.column.click_rate': '点击率',
  'starter.report.column.cost_per_conversion': '每次转化花费',
  'starter.report.column.conversion_rate': '转化率',
  'starter.report.ratios': '比率均由合计相除得出。',
  'starter.report.day': '{first_day}',
  'starter.report.period': '{first_day}至{last_day}',
  'starter.report.by-day': '按日期的{measure}',
  'starter.report.spend': '花费',
  'starter.report.revenue': '成交额',
  'starter.report.cost': '**{period}共花费 {cost}**。',
  'starter.report.visitors':
    '**{period}访客数 {visitors}**（各行相加，同一访客出现在多行时会重复计数）。',
  'starter.report.sessions': '**{period}共 {sessions} 次会话**。',
  'starter.report.views': '**{period}浏览量 {views}**。',
  'starter.report.sum': '**{period}{measure}合计 {value}**。',
  'starter.report.clicks': '展现 {impressions} 次，点击 {clicks} 次，点击率 {click_rate}。',
  'starter.report.click-cost': '平均点击花费 {cost_per_click}。',
  'starter.report.conversions': '转化 {conversions} 次，每次转化花费 {cost_per_conversion}。',
  'starter.report.credited': '平台归因成交额 {amount}，投入产出比（ROAS）{roas}。',
  'starter.report.visitor-rate': '转化 {conversions}，占访客的 {conversion_rate}。',
  'starter.report.session-rate': '转化 {conversions}，占会话的 {conversion_rate}。',
  'starter.report.sales': '成交额 {amount}。',
  'starter.report.main': '共 {names} 项，“{main_name}”的{measure}最多，占 {main_share}。',
  'starter.report.best-roas':
    '花费占比不低于 2% 的各项中，ROAS 从 {worst_ratio}（“{worst_name}”）到 {best_ratio}（“{best_name}”）。',
  'starter.report.best-cpc':
    '花费占比不低于 2% 的各项中，平均点击花费从 {best_ratio}（“{best_name}”）到 {worst_ratio}（“{worst_name}”）。',
  'starter.short':
    '## 时间太短，还看不出客户的好坏\n\n订单只覆盖 {days} 天。谁会复购、谁最重要，要看几周、几个月才知道，这里先不下结论。请补充更多月份，再加入 RFM 或漏斗。',
  'starter.persons':
    '## 谁算一位客户\n\n订单里的“{id}”并不跟随同一个人：在“{relation}”中，多个“{id}”对应同一个“{person}”，因此这里按“{person}”识别客户。可在此改选，所有与客户有关的数字会随之更新。',
  'starter.persons-are': '谁算一位客户？',
  'starter.persons-person': '每个“{person}”算一位',
  'starter.persons-as-written': '每个“{id}”算一位，与订单一致',
  'starter.twins':
    '> **疑似重复计算：{orders} 个订单同时出现在 {file} 和 {other} 中**，订单号不同，但下单时间精确到分钟、金额均相同。请在下方说明它们是否为同一批订单；在此之前，成交额、订单数和客户数都把它们算了两次，各项分析不下结论。',
  'starter.twins-are': '两个文件中看似相同的订单是什么关系？',
  'starter.twins-open': '尚未决定',
  'starter.twins-once': '同一批订单，只算一次，以后一个文件为准',
  'starter.twins-others': '不同的订单，全部计入',
  'starter.apart':
    '> **{file} 未并入 {cells}**。这些单元格为手写或经手工修改，保持原样。请在其 SQL 中加入此文件；或撤销后删除这些单元格，再重新拖入文件。',
  'starter.moved':
    '> **以下分析现在读取全部文件：{cells}**。此前只读一个文件。如只需分析其中一个文件，请重新选择它作为该分析的数据。',
  'starter.behind': '## 数字背后\n\n上文的语句和图表所读取的 SQL，就在笔记本的此处。',
  'starter.order-1': '第一单',
  'starter.order-2': '第二单',
  'starter.order-3': '第三单',
}
