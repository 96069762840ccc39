import type { InsertColumn } from '../../database/insert-rows.js'

const owner: readonly InsertColumn[] = [
  { name: 'organizationId', type: 'uuid' },
  { name: 'id', type: 'uuid' },
]
const period: readonly InsertColumn[] = [
  { name: 'validFrom', type: 'date' },
  { name: 'validTo', type: 'date' },
]

/** The columns of the kinds that are one period each, without versions. */
export const PERIOD_COLUMNS = {
  occupancy: [
    ...owner,
    ...period,
    { name: 'personId', type: 'uuid' },
    { name: 'positionId', type: 'uuid' },
    { name: 'fte', type: 'integer' },
  ],
  coverage: [
    ...owner,
    ...period,
    { name: 'accountId', type: 'uuid' },
    { name: 'responsibility', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'positionId', type: 'uuid' },
    { name: 'teamId', type: 'uuid' },
    { name: 'reason', type: 'text' },
    { name: 'outcome', type: 'text' },
    { name: 'satisfaction', type: 'integer' },
    { name: 'outcomeOn', type: 'date' },
  ],
} as const satisfies Readonly<Record<string, readonly InsertColumn[]>>

export type PeriodKind = keyof typeof PERIOD_COLUMNS
