/** A number of hundredths: 100 is one whole (FTE, load weight). Integers, so that sums are exact. */
export type Hundredths = number
