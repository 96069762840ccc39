import type { AdminHandoverFragment, ChangeInput, HandoverOutcome } from '@/generated/graphql'

/** How a handover ended, as the form holds it. */
export interface HandoverResult {
  readonly outcome: HandoverOutcome
  /** 1–5; null where the customer was not asked. */
  readonly satisfaction: number | null
  readonly effective: string
}

/** The change that records how a handover ended. */
export function handoverChange(
  { id, account }: AdminHandoverFragment,
  result: HandoverResult,
): ChangeInput {
  return { completeHandover: { account: { id: account.id }, coverageId: id, ...result } }
}
