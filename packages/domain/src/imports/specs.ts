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
