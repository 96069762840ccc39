import type { RecordedFact } from './find-facts.js'
import type { SeriesTable } from './series-question.js'

/** A health signal as it was recorded last. */
export type RecordedHealthSignal = RecordedFact<'healthSignal'>

/** Where health signals are, and how they are listed. */
export const HEALTH_SIGNAL_SERIES: SeriesTable = {
  name: 'health_signal',
  columns: `'healthSignal' AS fact, t."accountId", t.day - DATE '1970-01-01' AS day, t.family, t.metric, t.value, t.source,
    t."recordedIn" AS revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'accountId', type: 'uuid' },
    { name: 'metric', type: 'text' },
    { name: 'source', type: 'text' },
  ],
}

/** A touchpoint as it was recorded last. */
export type RecordedTouchpoint = RecordedFact<'touchpoint'>

/** Where touchpoints are, and how they are listed. */
export const TOUCHPOINT_SERIES: SeriesTable = {
  name: 'touchpoint',
  columns: `'touchpoint' AS fact, t."accountId", t.day - DATE '1970-01-01' AS day, t.kind, t."personId", t.outcome,
    t."nextOn"::text AS "nextOn", t.source, t."externalId", t."recordedIn" AS revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'source', type: 'text' },
    { name: 'externalId', type: 'text' },
  ],
}

/** A movement of recurring revenue as it was recorded last. */
export type RecordedArrMovement = RecordedFact<'arrMovement'>

/** Where movements of recurring revenue are, and how they are listed. */
export const ARR_MOVEMENT_SERIES: SeriesTable = {
  name: 'arr_movement',
  columns: `'arrMovement' AS fact, t."accountId", t.day - DATE '1970-01-01' AS day, t.movement, t.amount, t.reason,
    t.source, t."recordedIn" AS revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'accountId', type: 'uuid' },
    { name: 'source', type: 'text' },
  ],
  sums: { of: ['amount'], by: ['accountId', 'movement'] },
}

/** Tickets of a day as they were recorded last. */
export type RecordedTicketVolume = RecordedFact<'ticketVolume'>

/** Where ticket volumes are, and how they are listed. */
export const TICKET_VOLUME_SERIES: SeriesTable = {
  name: 'ticket_volume',
  columns: `'ticketVolume' AS fact, t."subjectId", t."accountId", t."teamId", t.day - DATE '1970-01-01' AS day,
    t.opened, t.solved, t.breached, t."resolutionMinutes", t.source, t."recordedIn" AS revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'subjectId', type: 'uuid' },
    { name: 'source', type: 'text' },
  ],
  sums: { of: ['opened', 'solved', 'breached', 'resolutionMinutes'], by: [] },
}
