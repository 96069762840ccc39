/** ISO 4217 currencies whose minor unit is not a hundredth: code → digits after the point. */
const UNUSUAL: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
])

/**
 * How many digits a currency has after the point, by ISO 4217. `Intl` tells what is customary in print
 * (none for COP and HUF), while the API counts in minor units all the same.
 */
export function minorDigits(currency: string): number {
  return UNUSUAL.get(currency) ?? 2
}
