/** The codes (ISO 4217) that shops and ad platforms account in. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNH CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK ' +
    'JOD JPY KES KRW KWD KZT LKR MAD MOP MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RMB RON RSD RUB ' +
    'SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR'
  ).split(' '),
)

/** Signs beside amounts that belong to one currency only. */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  元: 'CNY',
}
