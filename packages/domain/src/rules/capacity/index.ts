export { type Band, bandOf, BANDS, type BookMeasure } from './band.js'
export { type Capacity, capacityOf } from './capacity-of.js'
export {
  CAPACITY_GROUPINGS,
  type CapacityFilter,
  type CapacityGroup,
  type CapacityGrouping,
  type CapacityLine,
  type GroupName,
  type RowLoad,
} from './capacity-group.js'
export { CAPACITY_ROWS, type CapacityRow, FAMILY_OF_ROW, rowOfWork } from './capacity-row.js'
export { csOpsCapacity, type CsOpsCapacity } from './families/cs-ops-capacity.js'
export { DAYS_A_MONTH } from '../../kernel/days.js'
export {
  implementationCapacity,
  type ImplementationCapacity,
} from './families/implementation-capacity.js'
export {
  implementationThroughput,
  type ImplementationThroughput,
} from './families/implementation-throughput.js'
export { type LeaderSpan, spansOfControl } from './spans/spans-of-control.js'
export type { LoadCell } from './load-cells.js'
export { ramp } from './ramp.js'
export { renewalsCapacity, type RenewalsCapacity } from './families/renewals-capacity.js'
export { rollUp } from './roll-up.js'
export { type RowFigure, type RowFigures, rowFigures } from './row-figures.js'
export { seatCapacity, type SeatHolder, type SeatLoad, type SharedCell } from './seats.js'
export { SPAN_VERDICTS, type SpanVerdict } from './spans/judge-span.js'
export { supportCapacity, type SupportCapacity } from './families/support-capacity.js'
export {
  type TicketFigures,
  type TicketWindow,
  type TicketWindows,
  ticketWindows,
} from './families/tickets.js'
