import { queryOptions } from '@tanstack/react-query'
import {
  AdminClearPlanOfRecordDocument,
  AdminFiscalYearDocument,
  AdminSetPlanOfRecordDocument,
  type ClearPlanOfRecordInput,
  type SetPlanOfRecordInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The fiscal year of today. */
export function fiscalYearQuery(slug: string) {
  return queryOptions({
    queryKey: ['fiscal-year', slug],
    queryFn: async ({ signal }): Promise<number | null> => {
      const { organization } = await requestGraphql(AdminFiscalYearDocument, { slug }, signal)
      return organization?.fiscalYear ?? null
    },
  })
}

export async function setPlanOfRecord(input: SetPlanOfRecordInput) {
  return (await requestGraphql(AdminSetPlanOfRecordDocument, { input })).setPlanOfRecord
}

export async function clearPlanOfRecord(input: ClearPlanOfRecordInput) {
  return (await requestGraphql(AdminClearPlanOfRecordDocument, { input })).clearPlanOfRecord
}
