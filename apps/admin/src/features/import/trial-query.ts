import { queryOptions } from '@tanstack/react-query'
import {
  AdminTrialFindingsDocument,
  AdminTrialPreviewDocument,
  type AdminTrialPreviewQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { FindingQuestion } from '@/plans/effects'

/** What a trial would come to, or why that is not told; null where the trial is gone. */
export function trialQuery(runId: string, language: string) {
  return queryOptions({
    queryKey: ['import-trial', runId, language],
    queryFn: async ({ signal }): Promise<AdminTrialPreviewQuery['importRun']> =>
      (await requestGraphql(AdminTrialPreviewDocument, { id: runId }, signal)).importRun,
    staleTime: Infinity,
  })
}

/** Which findings a trial would add and clear. */
export function trialFindings(runId: string, language: string): FindingQuestion {
  return {
    key: ['import-trial', runId, language],
    ask: async (signal) => {
      const { importRun } = await requestGraphql(AdminTrialFindingsDocument, { id: runId }, signal)
      return importRun?.preview?.ok?.effects.findings ?? null
    },
  }
}
