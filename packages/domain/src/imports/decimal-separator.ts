/** What separates the whole from the fraction; the other one may group the thousands. */
export const DECIMAL_SEPARATORS = ['.', ','] as const

export type DecimalSeparator = (typeof DECIMAL_SEPARATORS)[number]
