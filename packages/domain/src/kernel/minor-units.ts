/** An amount of money in the smallest unit of the organization's currency; a safe integer. */
export type MinorUnits = number

/** A number of hundredths: 100 is one whole (FTE, load weight). Integers, so that sums are exact. */
export type Hundredths = number

/** ISO 4217 currencies whose minor unit is not a hundredth: code → digits after the point. */
const UNUSUAL_DIGITS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
])

/**
 * How many digits a currency has after the point, by ISO 4217: `USD` 2, `JPY` 0, `KWD` 3.
 *
 * `Intl` is not asked, since its data gives the digits that are *customary in print* (0 for `RSD`,
 * whose minor unit is a hundredth all the same), and money here is counted in minor units.
 *
 * @param currency ISO 4217 code in capitals; an unknown code counts as having two digits.
 */
export function currencyDigits(currency: string): number {
  return UNUSUAL_DIGITS.get(currency) ?? 2
}
