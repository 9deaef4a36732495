import type { start as en } from '../../en/ui/start'

export const start: Record<keyof typeof en, string> = {
  'ui.start.sentence': '拖入订单，读懂生意。',
  'ui.start.promise':
    '面向销售与流量导出文件的分析笔记本。全部计算都在本标签页内完成，文件不会离开您的电脑。',
  'ui.start.drop': '把文件拖到这里，或点击选择',
  'ui.start.formats':
    '平台导出的 CSV、Excel、JSON、Parquet 或其压缩包，原样即可；也可以是笔记本文件（.nb.md）',
  'ui.start.sample': '试用示例店铺',
  'ui.start.open': '打开笔记本…',
  'ui.start.blank': '新建空白笔记本',
  'ui.start.recent': '本浏览器中的笔记本',
  'ui.start.shipped': '基于示例店铺的现成笔记本',
  'ui.start.forget': '从本浏览器删除“{title}”',
  'ui.start.about.overview': '成交额、订单、渠道与退款',
  'ui.start.about.rfm': 'RFM 客户分层，每层该做什么',
  'ui.start.about.funnel': '转化漏斗，逐步看流失',
  'ui.start.about.attribution': '渠道归因与投放回报',
  'ui.start.about.ab-test': 'A/B 测试：先体检，再下结论',
  'ui.start.about.ab-plan': 'A/B 测试规划：样本量与天数',
  'ui.start.about.market-size': '市场规模、份额、价格带与定位',
  'ui.kept.copy': '本浏览器保存了一份副本（{size}），刷新页面后无需重新选择文件。',
  'ui.kept.copying': '正在把 {size} 复制到本浏览器…',
  'ui.kept.place': '直接读取磁盘上的原文件；刷新页面后，浏览器可能会先征求您的同意。',
  'ui.kept.large': '文件过大，本浏览器不保存副本，刷新页面后请重新选择文件。',
  'ui.kept.full': '本浏览器的存储空间不足，未保存副本，刷新页面后请重新选择文件。',
  'ui.kept.refused': '本浏览器在此不能保存文件，刷新页面后请重新选择文件。',
  'ui.kept.delete': '删除副本',
  'ui.kept.all': '您的文件副本在本浏览器中共占用 {size}。',
  'ui.kept.deleteAll': '删除全部副本',
}
