/** What a refused row means for the run. */
export type BadRowPolicy =
  /** Every row is looked at; one refused row keeps everything from being written. */
  | { readonly kind: 'REJECT_ALL' }
  /** Refused rows are reported, the others are written. */
  | { readonly kind: 'SKIP' }
  /** As SKIP, but the run ends without writing when so many rows are refused. */
  | { readonly kind: 'STOP_AT'; readonly refused: number }
