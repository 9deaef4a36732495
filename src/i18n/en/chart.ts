export const chart = {
  'chart.locale': 'en',
  'chart.value': '{value}',
} as const
