import type { cli as en } from '../en/cli'

export const cli: Record<keyof typeof en, string> = {
  'cli.usage': `用法：npm run -s nb -- 命令 文件 [选项]

命令：
  check 文件   检查笔记本，不需要数据
  fmt 文件     把笔记本写成规范格式
  run 文件     运行笔记本

run 的选项：
  --data 名称=文件     数据单元格“名称”改读此文件（可重复）
  --input 名称=值      设置输入项的值，多个值写成 A,B（可重复）
  --json               以 JSON 输出结果
  --rows               JSON 中也包含数据单元格的行
  --out 报告.html      把报告写成一个 HTML 文件

选项：
  --locale en|zh-CN    输出所用的语言，默认与笔记本一致
  --help               显示本说明`,
  'cli.usage-error': '{reason}\n使用 --help 查看用法。',
  'cli.no-command': '需要一个命令和一个笔记本文件。',
  'cli.unknown-command': '没有“{command}”这个命令。可用的命令有 check、fmt 和 run。',
  'cli.bad-option': '无法识别选项：{reason}',
  'cli.bad-pair': '{option} 之后的“{text}”应写成 名称={what}。',
  'cli.bad-locale': '没有“{locale}”这种语言。可用的有 en 和 zh-CN。',
  'cli.no-file': '无法读取文件“{file}”。',
  'cli.no-data-cell': '笔记本中没有名为“{name}”的数据单元格。现有：{known}。',
  'cli.no-input-cell': '笔记本中没有名为“{name}”的输入项。现有：{known}。',
  'cli.bad-input': '“{value}”不能作为输入项“{name}”的值，它的类型是 {type}。',
  'cli.bring-file': '请用 --data {cell}=文件 指明它。',
  'cli.failed': '{cell}：{reason}',
  'cli.error': '错误：{line}',
  'cli.warning': '警告：{line}',
  'cli.reason': '{text}{remedy}',
  'cli.blocked': '{cell}：没有运行，因为“{ancestor}”出错。',
  'cli.not-run': '{cell}：没有运行。',
  'cli.line': '{file}:{line}：{severity, select, error {错误} warning {警告} other {提示}}：{text}',
  'cli.fine': '{file}：{cells} 个单元格，没有发现问题。',
  'cli.canonical': '{file}：已是规范格式。',
  'cli.rewritten': '{file}：已改写为规范格式。',
  'cli.newer': '{file}：由更新的版本写成，保持原样。',
  'cli.running': '正在运行 {cell}（{done}/{all}）',
  'cli.summary':
    '已运行 {fresh} 个单元格{failed, plural, =0 {} other {，{failed} 个出错}}{errors, plural, =0 {} other {，{errors} 条错误}}{warnings, plural, =0 {} other {，{warnings} 条警告}}。',
  'cli.wrote': '已写入 {file}。',
}
