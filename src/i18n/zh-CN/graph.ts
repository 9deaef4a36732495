import type { graph as en } from '../en/graph'

export const graph: Record<keyof typeof en, string> = {
  'problem.graph.cycle':
    '{count, plural, =1 {这个单元格读取了它自己，无法运行：{cells}。} other {这些单元格互相等待，都无法运行：{cells}。}}',
  'problem.graph.cycle.fix': '请让其中一个改为读取别的单元格。',
  'problem.graph.missing': '没有名为“{name}”的单元格。',
  'problem.graph.missing.fix': '请添加这个名称的单元格，或者改正这里的名称。',
  'problem.graph.missing-input': '没有名为“{name}”的输入。',
  'problem.graph.missing-input.fix': '请添加这个名称的输入单元格，或者改正这里的名称。',
  'problem.graph.near.fix': '是不是想写：{near}？',
  'problem.graph.not-an-input': '“{name}”是 {kind} 单元格，只有输入单元格才有值可以代入“${name}”。',
  'problem.graph.not-an-input.fix': '要读取它的数据，请写 FROM {name}。',
  'problem.graph.not-a-relation': '“{name}”是 {kind} 单元格，没有数据可读。',
  'problem.graph.not-a-relation.fix':
    '这里请读取 data、sql 或 analysis 单元格；输入的值写作“${name}”。',
  'problem.graph.missing-output': '“{name}”没有名为“{output}”的结果。',
  'problem.graph.missing-output.fix': '可以读取的有：{outputs}。',
  'problem.graph.name-clash': '名称“{name}”和“{owner}”的一项结果重名，这个单元格无法运行。',
  'problem.graph.name-clash.fix': '请给这个单元格换一个名称。',
  'problem.graph.range-without-field': '“${name}”是日期区间，这里要用其中一端。',
  'problem.graph.range-without-field.fix': '请写“${name}.start”或“${name}.end”。',
  'problem.graph.missing-field': '日期区间“${name}”没有“{field}”。',
  'problem.graph.missing-field.fix': '请写“${name}.start”或“${name}.end”。',
  'problem.graph.input-without-fields': '“${name}”是单个值，没有“{field}”。',
  'problem.graph.input-without-fields.fix': '请写“${name}”。',
  'problem.graph.hidden':
    '从文字上看不出“{function}(…)”读取的是什么，数据变了，结果也不会更新，所以不能这样写。',
  'problem.graph.hidden.fix':
    '{function, select, query {请直接写出查询：FROM (SELECT …)。} other {请直接写出要读取的名称，并加引号。}}',
  'problem.graph.unwritable-value': '“${name}”的值无法写进 SQL。',
  'problem.graph.unwritable-value.fix': '请给这个输入另选一个值。',
}
