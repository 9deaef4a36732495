import { form } from './text.form.en'
import { said } from './text.said.en'
import { tables } from './text.tables.en'

export const en = { ...form, ...tables, ...said }
