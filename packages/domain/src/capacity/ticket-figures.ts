/** Tickets of a window of days, summed by the caller from the recorded volumes. */
export interface TicketWindow {
  readonly opened: number
  readonly solved: number
  /** Of the opened ones, those that broke their service level. */
  readonly breached: number
  /** Sum over the solved ones. */
  readonly resolutionMinutes: number
}

/** The tickets of one group over the last 20 working days (policy), and over as many before them. */
export interface TicketFigures {
  readonly current: TicketWindow
  readonly previous: TicketWindow
}
