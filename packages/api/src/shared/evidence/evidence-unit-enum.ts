import { EVIDENCE_UNITS, type EvidenceUnit } from '@postscale/domain'
import { registerEnumType } from 'type-graphql'

const descriptions: Readonly<Record<EvidenceUnit, string>> = {
  ACCOUNTS: 'Accounts.',
  COUNT: 'A plain number of what the name says.',
  DATE: 'A calendar date in `text`, `YYYY-MM-DD`.',
  DAYS: 'Days.',
  FRACTION: 'A part of the whole: 0.65 is 65 %.',
  FTE: 'Full-time equivalents: 1 is one whole.',
  IMPLEMENTATIONS: 'Onboarding projects.',
  IMPLEMENTATIONS_PER_YEAR: 'Onboarding projects a year.',
  MINOR_UNITS: "Minor units of the organization's currency.",
  MINUTES: 'Minutes.',
  MONTHS: 'Months.',
  PEOPLE: 'People.',
  POINTS: 'Points of a score of 0 to 100.',
  RENEWALS: 'Renewals.',
  SEATS: 'Seat-equivalents: 1 is one whole, fully ramped person.',
  TEXT: 'A name or a code in `text`.',
  TICKETS: 'Tickets.',
  TICKETS_PER_DAY: 'Tickets a day.',
}

/** What an input of an answer is counted in. */
export const EvidenceUnitEnum = Object.fromEntries(EVIDENCE_UNITS.map((unit) => [unit, unit]))

registerEnumType(EvidenceUnitEnum, {
  name: 'EvidenceUnit',
  description: 'What an input of an answer is counted in.',
  valuesConfig: Object.fromEntries(
    Object.entries(descriptions).map(([unit, description]) => [unit, { description }]),
  ),
})
