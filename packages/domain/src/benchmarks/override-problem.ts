/**
 * Why an override is refused: `UNKNOWN_KEY` no such figure; `WRONG_SHAPE` a number where the figure is
 * a range, or the reverse; `NOT_FINITE`; `NEGATIVE`; `UNORDERED` lower above upper; `OUT_OF_UNIT_RANGE`
 * beyond what the unit allows (a share above 1, a score above 100, a rate of 0).
 */
export type OverrideProblem =
  | 'UNKNOWN_KEY'
  | 'WRONG_SHAPE'
  | 'NOT_FINITE'
  | 'NEGATIVE'
  | 'UNORDERED'
  | 'OUT_OF_UNIT_RANGE'
