/** A calendar date as text, `YYYY-MM-DD`. */
export type CalendarDate = string
