/**
 * Fields that are whole numbers of smaller units inside the domain, and how many of them make one of
 * the API's: FTE and load weights are hundredths, shares of revenue basis points.
 */
export const SMALL_UNITS: Readonly<Record<string, number>> = {
  fte: 100,
  loadWeight: 100,
  grossMargin: 10_000,
}
