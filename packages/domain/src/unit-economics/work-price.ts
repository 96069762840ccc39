/** What work costs in a seat or a pool, in minor units a year. An account pays the sum of the three. */
export interface WorkPrice {
  /** For one seat of load. */
  readonly perLoad: number
  /** For one unit of weight, where the seat's work has no figure. */
  readonly perWeight: number
  /** For one account, where nothing weighs. */
  readonly perAccount: number
  /** The part of `perLoad` that pays for capacity which nothing fills. */
  readonly sparePerLoad: number
  /** Someone's cost is not known, so the price is too low. */
  readonly unknown: boolean
}

/** Work that nobody is paid for. */
export const FREE: WorkPrice = {
  perLoad: 0,
  perWeight: 0,
  perAccount: 0,
  sparePerLoad: 0,
  unknown: false,
}

/** The price of a pool: the sum of its seats' prices, each by its part of the pool. */
export function pooledPrice(
  parts: readonly { readonly share: number; readonly price: WorkPrice }[],
): WorkPrice {
  const sum = (of: (price: WorkPrice) => number): number =>
    parts.reduce((total, { share, price }) => total + share * of(price), 0)
  return {
    perLoad: sum((price) => price.perLoad),
    perWeight: sum((price) => price.perWeight),
    perAccount: sum((price) => price.perAccount),
    sparePerLoad: sum((price) => price.sparePerLoad),
    unknown: parts.some(({ share, price }) => share > 0 && price.unknown),
  }
}
