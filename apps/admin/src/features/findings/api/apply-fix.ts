import { AdminApplyLintFixDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PreviewedDraft } from '@/plans/plan-calls'
import type { FixDraft } from './fix-draft'

/** Applies a fix as it was previewed; refused when the organization has changed since. */
export async function applyFix({ plan, revision, key }: PreviewedDraft<FixDraft>) {
  const input = { ...plan, expectedRevision: revision, idempotencyKey: key }
  const { applyLintFix } = await requestGraphql(AdminApplyLintFixDocument, { input })
  return applyLintFix
}
