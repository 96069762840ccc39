/** How a cell's text is read. Money is exact to the currency's digits, `share` to hundredths, `number` as it is. */
export type FieldType =
  | 'choice'
  | 'choices'
  | 'date'
  | 'flag'
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
export type WhenEmpty = 'LEAVE' | 'NULL' | 'REFUSE'

/** What a field of an imported row takes. */
export interface FieldSpec {
  readonly type: FieldType
  readonly whenEmpty: WhenEmpty
  /** A file of this kind cannot be imported without it. */
  readonly required?: boolean
  readonly choices?: readonly string[]
}
