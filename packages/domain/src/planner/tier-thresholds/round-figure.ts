import type { MinorUnits } from '../../kernel/minor-units.js'

/** What a round figure is a multiple of, times a power of ten. */
const ROUND = [5, 2.5, 1]

/** A cent is the least that a figure in dollars says. */
const CENTS = 100

/** So many dollars tell what one is. */
const MANY = 1_000_000

/**
 * The roundest number of dollars that comes to more than one amount and at most to another, of those as round the one next to
 * the middle: 25,000 between 23,118 and 25,640.
 *
 * @param money an amount of dollars in minor units of the organization's currency.
 */
export function roundFigure(
  above: MinorUnits,
  most: MinorUnits,
  money: (dollars: number) => MinorUnits,
): number {
  const dollarsOf = (amount: MinorUnits): number => (amount * MANY) / money(MANY)
  const [middle, upper] = [dollarsOf((above + most) / 2), dollarsOf(most)]
  for (let power = Math.ceil(Math.log10(upper)); 10 ** power * CENTS >= 1; power -= 1) {
    for (const part of ROUND) {
      const multiple = part * 10 ** power
      const last = Math.floor(upper / multiple)
      // The one after the last may be reached but for the last bit of a quotient.
      for (const times of [Math.round(middle / multiple), last + 1, last]) {
        const figure = Math.round(times * multiple * CENTS) / CENTS
        if (money(figure) > above && money(figure) <= most) return figure
      }
    }
  }
  return upper
}
