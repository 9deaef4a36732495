import type { chart as en } from '../en/chart'

export const chart: Record<keyof typeof en, string> = {
  'chart.locale': 'zh-CN',
  'chart.value': '{value}',
}
