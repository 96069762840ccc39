import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminDataRetentionDocument,
  type AdminDataRetentionPeriodsFragment,
  type AdminDataSubjectFragment,
  AdminDataSubjectsDocument,
  AdminErasePersonalDataDocument,
  AdminPersonalDataDocument,
  type AdminPersonalDataQuery,
  AdminSetDataRetentionDocument,
  type ErasePersonalDataInput,
  type SetDataRetentionInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** How many months things are kept; null is for good. */
export interface DataRetention extends AdminDataRetentionPeriodsFragment {}

/** Somebody whose data is held. */
export interface DataSubject extends AdminDataSubjectFragment {}

/** What is held of somebody. */
export type PersonalData = NonNullable<
  NonNullable<AdminPersonalDataQuery['organization']>['personalData']
>

/** What is kept how long, in the order in which it is shown. */
export const KEPT = [
  'formerPeopleMonths',
  'formerStakeholdersMonths',
  'formerUsersMonths',
  'accessLogMonths',
] as const satisfies readonly (keyof DataRetention)[]

/** The most people that are found at once. */
export const MOST_FOUND = 20
/** The fewest characters that are looked for. */
const SHORTEST = 2

export function dataRetentionQuery(slug: string) {
  return queryOptions({
    queryKey: ['data-retention', slug],
    queryFn: async ({ signal }): Promise<DataRetention | null> =>
      (await requestGraphql(AdminDataRetentionDocument, { slug }, signal)).organization
        ?.dataRetention ?? null,
  })
}

/** Whose name or address has a text in it; nobody as long as the text is too short. */
export function dataSubjectsQuery(slug: string, search: string) {
  return queryOptions({
    queryKey: ['data-subjects', slug, search],
    enabled: search.length >= SHORTEST,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<readonly DataSubject[]> =>
      (await requestGraphql(AdminDataSubjectsDocument, { slug, search, first: MOST_FOUND }, signal))
        .organization?.dataSubjects ?? [],
  })
}

export function personalDataQuery(slug: string, subjectId: string) {
  return queryOptions({
    queryKey: ['personal-data', slug, subjectId],
    // What is held may change at any moment, and is nothing to be kept here.
    gcTime: 0,
    queryFn: async ({ signal }) => personalDataOf(slug, subjectId, signal),
  })
}

/** Everything that is held of somebody; null when nothing is. */
export async function personalDataOf(
  slug: string,
  subjectId: string,
  signal?: AbortSignal,
): Promise<PersonalData | null> {
  const answer = await requestGraphql(AdminPersonalDataDocument, { slug, subjectId }, signal)
  return answer.organization?.personalData ?? null
}

export async function setDataRetention(input: SetDataRetentionInput) {
  return (await requestGraphql(AdminSetDataRetentionDocument, { input })).setDataRetention
}

export async function erasePersonalData(input: ErasePersonalDataInput) {
  return (await requestGraphql(AdminErasePersonalDataDocument, { input })).erasePersonalData
}
