import {
  AdminApplyLintFixDocument,
  AdminLintFixFindingsDocument,
  AdminPreviewLintFixDocument,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PreviewedDraft } from '@/plans/change-calls'
import type { FindingEffect } from '@/plans/effects'

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

/** Asks which findings the fix would add and clear; nothing is written. */
export async function fixFindings(
  input: FixDraft,
  _scenario: string | null,
  signal: AbortSignal,
): Promise<FindingEffect | null> {
  const { previewLintFix } = await requestGraphql(AdminLintFixFindingsDocument, { input }, signal)
  return previewLintFix.ok?.effects.findings ?? null
}

/** Applies a fix as it was previewed; refused when the organization has changed since. */
export async function applyFix({ plan, revision, key }: PreviewedDraft<FixDraft>) {
  const input = { ...plan, expectedRevision: revision, idempotencyKey: key }
  const { applyLintFix } = await requestGraphql(AdminApplyLintFixDocument, { input })
  return applyLintFix
}
