/** Which finding is to be mended. */
export interface FixDraft {
  /** The organization's slug. */
  readonly organization: string
  readonly fingerprint: string
}
