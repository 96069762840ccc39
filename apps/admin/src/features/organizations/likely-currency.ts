/** Currencies by the region of a browser's language; those of the euro besides. */
const BY_REGION: Readonly<Record<string, string>> = {
  AR: 'ARS',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CL: 'CLP',
  CO: 'COP',
  DK: 'DKK',
  GB: 'GBP',
  IN: 'INR',
  JP: 'JPY',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PE: 'PEN',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  US: 'USD',
  UY: 'UYU',
  ZA: 'ZAR',
}
const EURO = new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '))

/** In which currency somebody with these languages of the browser is likely to count; the dollar where nothing tells. */
export function likelyCurrency(languages: readonly string[]): string {
  for (const tag of languages) {
    const region = tag.split('-').find((part) => /^[A-Z]{2}$/.test(part)) ?? ''
    if (EURO.has(region)) return 'EUR'
    const known = BY_REGION[region]
    if (known !== undefined) return known
  }
  return 'USD'
}
