/** Who applied a plan, as it is remembered with it. */
export interface Actor {
  readonly kind: 'USER' | 'TOKEN' | 'SYSTEM'
  /** The user's or token's id; null for the system. */
  readonly id: string | null
  readonly name: string
}
