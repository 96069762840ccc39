import { queryOptions } from '@tanstack/react-query'
import {
  AdminClearPlanOfRecordDocument,
  AdminPlansOfRecordDocument,
  type AdminPlansOfRecordQuery,
  AdminSetPlanOfRecordDocument,
  type ClearPlanOfRecordInput,
  type SetPlanOfRecordInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminPlansOfRecordQuery['organization']>

/** The plans of record, and the fiscal year of today. */
interface PlansOfRecord {
  readonly fiscalYear: number
  readonly plans: Organization['plansOfRecord']
}

export function plansOfRecordQuery(slug: string) {
  return queryOptions({
    queryKey: ['plans-of-record', slug],
    queryFn: async ({ signal }): Promise<PlansOfRecord | null> => {
      const { organization } = await requestGraphql(AdminPlansOfRecordDocument, { slug }, signal)
      if (organization == null) return null
      const { planVsActual, plansOfRecord: plans } = organization
      return { fiscalYear: planVsActual.fiscalYear, plans }
    },
  })
}

export async function setPlanOfRecord(input: SetPlanOfRecordInput) {
  return (await requestGraphql(AdminSetPlanOfRecordDocument, { input })).setPlanOfRecord
}

export async function clearPlanOfRecord(input: ClearPlanOfRecordInput) {
  return (await requestGraphql(AdminClearPlanOfRecordDocument, { input })).clearPlanOfRecord
}
