/**
 * A calendar day as the count of days since 1970-01-01 (proleptic Gregorian), without a time:
 * small, comparable, and fit for columns. Outside the domain a day is the text `YYYY-MM-DD`.
 */
export type Day = number
