/** What costs to serve are summed by. CSM is the seat, or the team's pool, that answers for an account. */
export const ECONOMICS_GROUPINGS = [
  'ACCOUNT',
  'CSM',
  'TEAM',
  'TIER',
  'SEGMENT',
  'ORGANIZATION',
] as const

export type EconomicsGrouping = (typeof ECONOMICS_GROUPINGS)[number]

/** Which group a line belongs to. */
export interface EconomicsGroup {
  readonly by: EconomicsGrouping
  /**
   * Id of the account, seat, team or organization (CSM: of the seat, or of the team that pools); the
   * tier; the segment. Null is "none of them".
   */
  readonly key: string | null
  /** As people named it; of tier and segment the code. Null is "none of them". */
  readonly name: string | null
}
