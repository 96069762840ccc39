import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminNamedBackupsDocument,
  AdminNamedBackupsPlanDocument,
  type AdminNamedBackupsQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'
import { backupsInput, type BackupsChoice } from './use-backups-choice'

/** A second person for every account above a size, and what is missing for that. */
export type Backups = NonNullable<AdminNamedBackupsQuery['organization']>['namedBackups']

export function namedBackupsQuery(slug: string, at: Moment, choice: BackupsChoice) {
  return queryOptions({
    queryKey: ['named-backups', slug, at, choice],
    queryFn: async ({ signal }): Promise<Backups | null> => {
      const variables = { slug, at, input: backupsInput(choice) }
      const { organization } = await requestGraphql(AdminNamedBackupsDocument, variables, signal)
      return organization?.namedBackups ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** The plan that names them. */
export function namedBackupsPlanQuery(
  slug: string,
  scenario: string | null,
  choice: BackupsChoice,
) {
  return queryOptions({
    queryKey: ['named-backups-plan', slug, scenario, choice],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, at: { scenario }, input: backupsInput(choice) }
      const { organization } = await requestGraphql(
        AdminNamedBackupsPlanDocument,
        variables,
        signal,
      )
      return organization?.namedBackups.plan ?? null
    },
    // The preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
