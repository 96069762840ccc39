/** The last plan that touched a policy. */
export interface PolicyChange {
  readonly key: string
  readonly author: string
  readonly at: Date
  readonly revision: number
}
