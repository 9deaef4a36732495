import type { concentration as en } from '../en/concentration'

export const concentration: Readonly<Record<keyof typeof en, string>> = {
  'finding.concentration':
    'HHI 为 {hhi}：按美国 DOJ/FTC 2023 年指南属{now, select, low {低集中} moderate {中度集中} other {高度集中}}（按 2010 年指南属{then, select, low {低集中} moderate {中度集中} other {高度集中}}）。前四家占 {cr4}{many, select, yes {，前十家占 {cr10}} other {}}，相当于 {effective} 家规模相同的商家平分市场。',
  'finding.concentration-shift':
    'HHI 为 {hhi}，{way, select, up {高于} down {低于} other {持平于}}此前的 {before}：按美国 DOJ/FTC 2023 年指南属{now, select, low {低集中} moderate {中度集中} other {高度集中}}（按 2010 年指南属{then, select, low {低集中} moderate {中度集中} other {高度集中}}）。前四家占 {cr4}{many, select, yes {，前十家占 {cr10}} other {}}，相当于 {effective} 家规模相同的商家平分市场。',
  'finding.concentration-bounds':
    'HHI 在 {hhi} 至 {high} 之间，取决于“其他”是谁：按美国 DOJ/FTC 2023 年指南属{now, select, low {低集中} moderate {中度集中} high {高度集中} low_moderate {低集中或中度集中} moderate_high {中度或高度集中} other {从低到高都有可能}}。列名的前四家占 {cr4}。',
  'finding.merger': '若 {names} 合并（合计 {share}），HHI 上升 {delta}，达到 {hhi}。',
  'finding.merger-presumed':
    '若 {names} 合并（合计 {share}），HHI 上升 {delta}，达到 {hhi}：按美国 DOJ/FTC 2023 年指南推定会削弱竞争。',
}
