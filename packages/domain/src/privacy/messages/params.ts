import type { Registered } from '../../kernel/message.js'

/** What is told of somebody who is erased. */
export interface PrivacyMessageParams {
  /** What stands for a name; `code` tells those who are erased apart. */
  readonly PSEUDONYM: { readonly code: string }
  /** What the plan is called that erases somebody. */
  readonly PLAN_TITLE: { readonly pseudonym: string }
  /** The same of a plan that erases more than one. */
  readonly PLAN_TITLE_OF_SEVERAL: { readonly count: number }
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'privacy', PrivacyMessageParams> {}
}
