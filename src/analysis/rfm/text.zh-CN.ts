import { form } from './text.form.zh-CN'
import { said } from './text.said.zh-CN'
import { tables } from './text.tables.zh-CN'

export const zhCN = { ...form, ...tables, ...said }
