/** Days in a month wherever months are reckoned: 365.25 ÷ 12. */
export const DAYS_A_MONTH = 30.4375
