import type { glossary as en } from '../en/glossary'

export const glossary: Record<keyof typeof en, string> = {
  'glossary.GMV': 'GMV（成交总额）：一段时间内所有下单金额之和，未扣除退款、取消和手续费。',
  'glossary.AOV': 'AOV（笔单价）：销售额除以订单数，即平均每单金额。除以买家数的才是客单价。',
  'glossary.CVR': 'CVR（转化率）：完成目标行为的访客、会话或用户占比。',
  'glossary.CAC': 'CAC（获客成本）：营销与销售费用除以由此带来的新客数。',
  'glossary.LTV': 'LTV（客户终身价值）：一位客户在整个关系存续期内预计带来的价值。',
  'glossary.ROAS': 'ROAS（广告支出回报率）：归因于广告的销售额除以广告花费。',
  'glossary.RFM':
    'RFM（最近购买、购买频次、购买金额）：按客户最近一次购买距今多久、买过几次、花了多少钱打分。',
  'glossary.TAM': 'TAM（总潜在市场）：所有可能购买的人一年的总支出。',
  'glossary.SAM': 'SAM（可服务市场）：总市场中，我们的商品、渠道和地区能够覆盖的部分。',
  'glossary.SOM': 'SOM（可获得市场）：可服务市场中，我们实际能拿下的部分。',
  'glossary.MDE': 'MDE（最小可检测效应）：以当前样本量和给定功效，实验能够发现的最小真实差异。',
  'glossary.SRM': 'SRM（样本比例失衡）：实验各组的实际人数占比与计划不符，结论不可信。',
}
