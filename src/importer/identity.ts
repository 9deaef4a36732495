import { mainland } from './languages'

/** The words of a name in lower case: `InvoiceNo`, `invoice_no` and `Invoice No.` are alike. */
export function words(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim()
    .toLowerCase()
}

const anywhere =
  /\b(id|ids|uuid|guid|sku|asin|ean|upc|gtin|isbn|zip|zipcode|postal|postcode|phone|fax|barcode|#)(?= |$)|#/
const atTheEnd =
  /(^|\w* )(no|nr|num|number|code|key|token|hash|mobile|tel|telephone|handle|account|version|suffix)$/
const counts = /^(no|num|number|count) of\b/
/** What is told of the thing that is identified: `ASIN Revenue` and `SKU Subtotal After Discount` are no ids. */
const toldOf =
  /^(sku|item|product) .*\b(subtotal|discount|price|weight|quantity|qty|amount|tax|fee)\b| (share|rate|ratio|percentage|sales|revenue|price|amount|cost|spend|counts?|total|values?|ratings?|reviews?|qty|quantity|units|clicks|impressions|orders)$/
const alone =
  /^((user|customer|order|session|product|item|member|visitor|client)id|customer|client|buyer|user|member|visitor|shopper|session|order|invoice|transaction|receipt|basket|cust)$/
const chinese =
  /编号|单号|编码|货号|款号|条码|条形码|型号|账号|帐号|卡号|手机|电话|邮编|身份证|流水号|商家编码|(^|[^a-z])id$|[订单票证工户型批学款店]号$|邮递区号|番号$|[가-힣] ?번호$|바코드|[가-힣]코드$|우편번호|전화/i

/** Whether a column's name says that its values identify something, so that they are no numbers. */
export function namesIdentity(name: string): boolean {
  const said = words(name)
  if (counts.test(said) || toldOf.test(said)) return false
  const mark = mainland(name.trim())
  return anywhere.test(said) || atTheEnd.test(said) || alone.test(said) || chinese.test(mark)
}

/** Whether values that look like whole numbers are codes: nothing may be lost by counting with them. */
export function looksLikeIdentity(values: readonly string[]): boolean {
  const digits = values.filter((value) => /^\d+$/.test(value))
  if (digits.some((value) => value.length >= 15 || /^0\d/.test(value))) return true
  if (digits.length < 20 || digits.length < values.length * 0.95) return false
  const length = digits[0]?.length ?? 0
  return (
    length >= 8 &&
    digits.every((value) => value.length === length) &&
    new Set(digits).size >= digits.length * 0.95
  )
}
