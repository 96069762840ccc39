import {
  arrContributions,
  npsContributionOf,
  rowKey,
  signalContributionOf,
  ticketContributions,
  ticketSubject,
  type FileMapping,
  type ImportRow,
  type SignalContribution,
} from '@postscale/domain'
import type { StagedContribution } from './contribution.repository.js'

/** Kinds whose rows are gathered before anything is written. */
export type StagedKind =
  | 'ARR_MOVEMENTS'
  | 'CHURN_REASONS'
  | 'HEALTH_SIGNALS'
  | 'NPS'
  | 'TICKETS'
  | 'TOUCHPOINTS'

/** From a row to what it gives. */
export type StagedOfRow<K extends StagedKind> = (
  row: ImportRow<K>,
  line: number,
  mapping: FileMapping,
) => readonly StagedContribution[]

/** What a row of each kind gives. */
export const STAGED_OF_ROW: { readonly [K in StagedKind]: StagedOfRow<K> } = {
  ARR_MOVEMENTS: (row, line) =>
    arrContributions(row, line).map(({ day, amount, reason }, part) => ({
      subject: accountSubject(row.account),
      day,
      line,
      part,
      key: rowKey('ARR_MOVEMENTS', row),
      amount,
      payload: { reason },
    })),

  CHURN_REASONS: ({ account, date: day, reason }, line) =>
    reason === undefined ? [] : [whole(account, day, line, null, { reason })],

  TICKETS: (row, line) => {
    const { thing, reference } = ticketSubject(row)
    const key = rowKey('TICKETS', row)
    return ticketContributions(row, line).map(({ day, line: _line, ...payload }, part) => ({
      subject: `${thing} ${reference}`,
      day,
      line,
      part,
      key,
      amount: 0,
      payload,
    }))
  },

  NPS: (row, line) => signal(row.account, rowKey('NPS', row), npsContributionOf(row, line)),

  HEALTH_SIGNALS: (row, line, { every }) => {
    // Rows that are taken together may well be of one day.
    const alone = every === undefined || row.key !== undefined
    const key = alone ? rowKey('HEALTH_SIGNALS', row) : null
    return signal(row.account, key, signalContributionOf(row, line, every))
  },

  TOUCHPOINTS: ({ account, date, ...payload }, line) => [
    whole(account, date, line, payload.externalId, payload),
  ],
}

/** An account as the subject of contributions. */
export function accountSubject(reference: string): string {
  return `account ${reference}`
}

function signal(
  account: string,
  key: string | null,
  { line, day, parts }: SignalContribution,
): readonly StagedContribution[] {
  return [whole(account, day, line, key, { parts })]
}

/** All that a row gives, in one. */
function whole(
  account: string,
  day: number,
  line: number,
  key: string | null,
  payload: object,
): StagedContribution {
  return { subject: accountSubject(account), day, line, part: 0, key, amount: 0, payload }
}
