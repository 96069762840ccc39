import { AdminPreviewLintFixDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { FixDraft } from './fix-draft'

/** Asks what the fix of a finding of today would come to; nothing is written. */
export async function previewFix(input: FixDraft) {
  const { previewLintFix } = await requestGraphql(AdminPreviewLintFixDocument, { input })
  return previewLintFix
}
