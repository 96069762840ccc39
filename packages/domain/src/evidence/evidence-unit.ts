/**
 * What an input of an answer is counted in. FRACTION is a part of the whole (0.65 is 65 %), SEATS are
 * seat-equivalents (1 is one whole, fully ramped person), MINOR_UNITS money of the organization's
 * currency, DATE a text `YYYY-MM-DD`, POINTS a score of 0–100, COUNT a plain number of what the input's
 * name says, TEXT a name or a code.
 */
export const EVIDENCE_UNITS = [
  'ACCOUNTS',
  'COUNT',
  'DATE',
  'DAYS',
  'FRACTION',
  'FTE',
  'IMPLEMENTATIONS',
  'IMPLEMENTATIONS_PER_YEAR',
  'MINOR_UNITS',
  'MINUTES',
  'MONTHS',
  'PEOPLE',
  'POINTS',
  'RENEWALS',
  'SEATS',
  'TEXT',
  'TICKETS',
  'TICKETS_PER_DAY',
] as const

/** The unit of one input. */
export type EvidenceUnit = (typeof EVIDENCE_UNITS)[number]
