/** How a message is told which group it is about: a segment by its code, null for "none of them". */
export interface GroupParams {
  /** TEAM, SEGMENT, ORGANIZATION… */
  readonly by: string
  readonly name: string | null
}
