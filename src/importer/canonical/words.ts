import type { Setting } from './file'

/** The sentences above the steps of canonical tables. */
export interface Words {
  readonly file: (name: string) => string
  readonly union: string
  readonly latest: string
  readonly result: string
  readonly lines: string
  readonly perOrder: string
  /** between two sentences */
  readonly stop: string
  readonly known: string
  readonly latestOrder: string
  readonly refunds: string
  readonly converted: string
  readonly stated: string
  readonly bought: string
  readonly timed: string
  readonly sizes: string
  readonly hoursApart: string
  readonly likely: string
  readonly numbered: string
  readonly twins: string
}

const en: Words = {
  file: (name) => `The rows of ${name}`,
  union: 'All files, one below the other',
  latest:
    'Where several files hold the same row, the newest counts: the highest file_number, which tells up to the latest time',
  result: 'The table',
  lines: 'Lines of the same order belong together',
  perOrder: 'One row an order',
  stop: '. ',
  known: 'What a line does not say itself, its order does',
  latestOrder:
    'Where several files hold the same order, all of it is taken from the newest: the highest file_number, which tells up to the latest time',
  refunds: 'A negative row of an order is what was paid back',
  converted: 'Amounts in one currency, where exchange_rates has a rate',
  stated: 'What the platforms say about customers',
  bought: 'What the orders say about customers',
  timed: 'Orders with an amount, of files that know more than the day; files as they come',
  sizes: 'How many each file has, and how many of them are looked at',
  hoursApart: 'Same minute and amount in two files, by how many hours their clocks are apart',
  likely: 'Two files tell of the same orders where one distance gives far more than chance does',
  numbered: 'Of orders that are alike each is matched once',
  twins: 'Orders that stand in two files under different ids',
}

const zh: Words = {
  file: (name) => `文件 ${name} 的行`,
  union: '所有文件上下拼接',
  latest: '同一行出现在多个文件里时，以最新的文件为准：file_number 最大，数据截止时间最晚',
  result: '结果表',
  lines: '同一订单的各行归在一起',
  perOrder: '每个订单一行',
  stop: '。',
  known: '行里没有写明的内容取自它的订单',
  latestOrder:
    '同一订单出现在多个文件里时，整单以最新的文件为准：file_number 最大，数据截止时间最晚',
  refunds: '同一订单的负数行是退款',
  converted: 'exchange_rates 里有汇率的金额折算成同一币种',
  stated: '平台导出的客户资料',
  bought: '由订单得出的客户情况',
  timed: '有金额的订单，只有日期的文件除外，文件按先后编号',
  sizes: '各文件有多少订单，其中取多少来比对',
  hoursApart: '两个文件中同一分钟、同一金额的订单，按时钟相差的小时数统计',
  likely: '某一时差下的重合远多于偶然时，两个文件记的是同一批订单',
  numbered: '完全相同的订单一一配对',
  twins: '在两个文件里订单号不同的同一批订单',
}

export function wordsOf({ locale }: Setting): Words {
  return locale === 'zh-CN' ? zh : en
}
