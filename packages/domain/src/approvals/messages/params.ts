import type { NoParams, Registered } from '../../kernel/message.js'

/** What is told of why a plan needs approval, and of why somebody cannot give it. */
export interface ApprovalMessageParams {
  /** The rule names no limit. */
  readonly EVERY_PLAN: NoParams
  readonly MANY_CHANGES: { readonly count: number; readonly limit: number }
  /** Minor units a year. */
  readonly HIGH_COST: { readonly amount: number; readonly limit: number; readonly currency: string }
  /** The same to whoever may not see pay. */
  readonly HIGH_COST_UNTOLD: { readonly limit: number; readonly currency: string }
  /** It changes the rule itself. */
  readonly RULE_CHANGED: NoParams
  readonly OWN_PROPOSAL: NoParams
  /** E-mail addresses. */
  readonly NOT_NAMED: { readonly approvers: readonly string[] }
  readonly NO_PERSON: NoParams
  readonly DRAFT: NoParams
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'approvals', ApprovalMessageParams> {}
}
