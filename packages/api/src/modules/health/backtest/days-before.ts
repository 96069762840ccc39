/** For how many days before a contract's end its account is scored. */
export const DAYS_BEFORE = 180
