export { type Band, bandOf } from './band.js'
export { capacityOf } from './capacity-of.js'
export type {
  CapacityFilter,
  CapacityGroup,
  CapacityGrouping,
  CapacityLine,
  RowLoad,
} from './capacity-group.js'
export { CAPACITY_ROWS, type CapacityRow, isMeasured } from './capacity-row.js'
export { csOpsCapacity, type CsOpsCapacity } from './families/cs-ops-capacity.js'
export {
  implementationCapacity,
  type ImplementationCapacity,
} from './families/implementation-capacity.js'
export { type LeaderSpan, spansOfControl } from './spans/spans-of-control.js'
export { renewalsCapacity, type RenewalsCapacity } from './families/renewals-capacity.js'
export { LandingLines } from './landing-lines.js'
export { rollUp } from './roll-up.js'
export { rowFigures } from './row-figures.js'
export { fullCapacityOf, type SeatLoad } from './seats.js'
export { type AbsenceCover, seatAbsence } from './seat-absence.js'
export { bookMeasure } from './book-measure.js'
export { usageMessage } from './usage-message.js'
export type { SpanVerdict } from './spans/judge-span.js'
export { supportCapacity, type SupportCapacity } from './families/support-capacity.js'
export type { ByTeam } from './by-team.js'
export { withTickets } from './families/ticket-seats.js'
export {
  addTickets,
  type TicketCounts,
  type TicketFigures,
  ticketFigures,
  ticketWindows,
} from './families/tickets.js'
export { ticketPlaces, type TicketPlaces, type TicketSubject } from './families/ticket-places.js'
export { triggerUtilisation } from './trigger-utilisation.js'
export { viewsOfDays } from './views-of-days.js'
export { exposedAccountsOf } from './exposed-accounts.js'
