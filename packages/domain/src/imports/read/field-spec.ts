import type { Check } from '../../entities/value-checks.js'
/**
 * What the rows of an imported file are, in the order in which a run takes them, so that a row may
 * refer to what an earlier file brought. ROSTER is a flat list: person, title, role, team and manager
 * in one row. CHURN_REASONS change nothing by themselves: they explain ARR movements. The kinds
 * after TICKETS tell how customers are doing and what is done with them.
 */
export const IMPORT_KINDS = [
  'TEAMS',
  'POSITIONS',
  'PEOPLE',
  'ROSTER',
  'ACCOUNTS',
  'CONTRACTS',
  'COVERAGE',
  'CHURN_REASONS',
  'ARR_MOVEMENTS',
  'TICKETS',
  'NPS',
  'HEALTH_SIGNALS',
  'TOUCHPOINTS',
  'STAKEHOLDERS',
  'SUCCESS_PLANS',
  'OPPORTUNITIES',
  'RENEWALS',
] as const

export type ImportKind = (typeof IMPORT_KINDS)[number]

/** How a cell's text is read. Money is exact to the currency's digits, `share` to hundredths, `number` as it is. */
export type FieldType =
  | 'choice'
  | 'choices'
  | 'currency'
  | 'date'
  | 'flag'
  | 'integer'
  | 'list'
  | 'minutes'
  | 'money'
  | 'number'
  | 'share'
  | 'signedMoney'
  | 'text'

/**
 * What an empty cell of a mapped column means: the row is refused, the field becomes null, or the
 * field stays as it is (and gets its default in a new thing).
 */
type WhenEmpty = 'LEAVE' | 'NULL' | 'REFUSE'

/** What a field of an imported row takes. */
export interface FieldSpec {
  readonly type: FieldType
  readonly whenEmpty: WhenEmpty
  /** A file of this kind cannot be imported without it. */
  readonly required?: boolean
  /**
   * Fields of which the first that a row has stands in where the file has no column for this one;
   * `account + date` are two that do so together.
   */
  readonly standIns?: readonly string[]
  readonly choices?: readonly string[]
  /** Judges the value where it has bounds, so that a row is refused before it makes anything. */
  readonly check?: Check
  /**
   * Of a number what a percent sign says: nothing it can (`false`), or that it is in points (`12 %` is 12, and per
   * cent its unit); else a share of one (`12 %` is 0.12).
   */
  readonly percent?: false | 'points'
}

/** The cells that fields of several kinds of files share. */
export const SPECS = {
  /** By what a row is known, or what it belongs to. */
  key: { type: 'text', whenEmpty: 'REFUSE', required: true },
  given: { type: 'text', whenEmpty: 'REFUSE' },
  text: { type: 'text', whenEmpty: 'NULL' },
  maybe: { type: 'text', whenEmpty: 'LEAVE' },
  list: { type: 'list', whenEmpty: 'LEAVE' },
  money: { type: 'money', whenEmpty: 'NULL' },
  share: { type: 'share', whenEmpty: 'LEAVE' },
  flag: { type: 'flag', whenEmpty: 'LEAVE' },
  /** A date that may be taken away. */
  date: { type: 'date', whenEmpty: 'NULL' },
  /** A date that stays as it is when the cell is empty. */
  day: { type: 'date', whenEmpty: 'LEAVE' },
  /** A date that must be there. */
  dated: { type: 'date', whenEmpty: 'REFUSE', required: true },
} as const
