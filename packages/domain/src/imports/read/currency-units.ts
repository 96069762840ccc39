/** Currencies that share a sign or a short word, in lower case: an amount with it may be in any of them. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD MXN COP ARS CLP SGD HKD TWD UYU DOP BRL BSD BBD BMD BND BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD CUP',
  '£': 'GBP EGP LBP SYP GIP FKP SHP SSP SDG',
  '¥': 'JPY CNY',
  '€': 'EUR',
  '₹': 'INR',
  '₨': 'INR PKR LKR NPR MUR SCR',
  '₩': 'KRW KPW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₮': 'MNT',
  '₭': 'LAK',
  '៛': 'KHR',
  '৳': 'BDT',
  '﷼': 'IRR OMR QAR SAR YER',
  us$: 'USD',
  u$s: 'USD',
  u$: 'USD',
  c$: 'CAD NIO',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  mx$: 'MXN',
  ar$: 'ARS',
  cl$: 'CLP',
  co$: 'COP',
  $u: 'UYU',
  rd$: 'DOP',
  r$: 'BRL',
  r: 'ZAR',
  kr: 'SEK NOK DKK ISK',
  'kr.': 'SEK NOK DKK ISK',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON MDL',
  лв: 'BGN',
  'лв.': 'BGN',
  fr: 'CHF',
  'fr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  rs: 'INR PKR LKR NPR MUR SCR',
  'rs.': 'INR PKR LKR NPR MUR SCR',
  rp: 'IDR',
  'rp.': 'IDR',
  rm: 'MYR',
  tl: 'TRY',
  's/': 'PEN',
  's/.': 'PEN',
  bs: 'BOB VES',
  'bs.': 'BOB VES',
  dhs: 'AED MAD',
  元: 'CNY TWD',
  円: 'JPY',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD CAD AUD NZD SGD HKD',
  dollars: 'USD CAD AUD NZD SGD HKD',
}

/** Full-width signs as spreadsheets of East Asia write them. */
const WIDE: Readonly<Record<string, string>> = { '＄': '$', '￡': '£', '￥': '¥', '￦': '₩' }
const CODE = /^[a-z]{3}$/

/** A currency's sign, word or code as it stands beside a number; null when the text is none of them. */
export function currencyUnit(text: string): string | null {
  const unit = folded(text)
  return SIGNS[unit] !== undefined || CODE.test(unit) || /^\p{Sc}$/u.test(unit) ? text : null
}

/** Whether an amount with the unit may be in the currency: `$` may be Canadian, `EUR` only euros. */
export function unitFits(unit: string, currency: string): boolean {
  const known = folded(unit)
  const currencies = SIGNS[known]
  return currencies === undefined
    ? known === currency.toLowerCase()
    : currencies.split(' ').includes(currency)
}

/** Currencies that a sign or a word names, and those that have none of their own. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(SIGNS).flatMap((codes) => codes.split(' ')),
  ...'BHD DZD ETB IQD JOD KES KWD RSD TND TZS UGX XAF XOF'.split(' '),
])
const SIGN_IN_WORDS = /(?:\b[A-Z]{1,3})?\p{Sc}/gu
const CODES_IN_WORDS = /\b[A-Z]{3}\b/g

/** The signs and codes of currencies in the name of a column: `ACV (€)`, `Amount in USD`. */
export function unitsOfColumn(name: string): readonly string[] {
  const codes = (name.match(CODES_IN_WORDS) ?? []).filter((code) => KNOWN.has(code))
  const signs = (name.match(SIGN_IN_WORDS) ?? []).filter((sign) => currencyUnit(sign) !== null)
  return [...new Set([...signs, ...codes])]
}

function folded(text: string): string {
  return (WIDE[text] ?? text).toLowerCase()
}
