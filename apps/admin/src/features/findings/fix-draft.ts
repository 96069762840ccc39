import { AdminApplyLintFixDocument, AdminPreviewLintFixDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PreviewedDraft } from '@/plans/change-calls'

/** Which finding is to be mended. */
export interface FixDraft {
  /** The organization, by its slug. */
  readonly organizationId: string
  readonly fingerprint: string
}

/** Asks what the fix of a finding of today would come to; nothing is written. */
export async function previewFix(input: FixDraft) {
  const { previewLintFix } = await requestGraphql(AdminPreviewLintFixDocument, { input })
  return previewLintFix
}

/** Applies a fix as it was previewed; refused when the organization has changed since. */
export async function applyFix({ plan, revision, key }: PreviewedDraft<FixDraft>) {
  const input = { ...plan, expectedRevision: revision, idempotencyKey: key }
  const { applyLintFix } = await requestGraphql(AdminApplyLintFixDocument, { input })
  return applyLintFix
}
