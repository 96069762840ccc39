/** Why a value is refused; each reason has its phrase in every language. */
export const INVALID_REASONS = [
  'BLANK',
  'DUPLICATE',
  'FIXED',
  'NEGATIVE',
  'NOT_A_COUNTRY',
  'NOT_A_CURRENCY',
  'NOT_A_DATE',
  'NOT_A_LANGUAGE',
  'NOT_A_NUMBER',
  'NOT_A_SLUG',
  'NOT_A_TIME_ZONE',
  'NOT_AN_ID',
  'NOT_AN_INTEGER',
  'TOO_LONG',
  'UNKNOWN_VALUE',
  'UNORDERED',
  'NOT_A_BOOLEAN',
  'NOT_A_LIST',
  'NOT_TEXT',
  'NOT_ONE_TARGET',
  'RAGGED_COLUMNS',
  'UNKNOWN_CHANGE',
  'UNKNOWN_FIELD',
  'WRONG_SIGN',
  'NOT_AN_OBJECT',
] as const

/** One of the reasons why a value is refused. */
export type InvalidReason = (typeof INVALID_REASONS)[number]
