import type { Moment } from '@/address/moment'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminModelPictureDocument,
  type AdminModelPictureQuery,
  AdminOpenHandoversDocument,
  AdminOrgModelsDocument,
  type AdminOrgModelsQuery,
  AdminSpecialisationDocument,
  AdminStructureDocument,
  type AdminStructureQuery,
  AdminTemplatePlanDocument,
  AdminWaysOfWorkingDocument,
  type AdminWaysOfWorkingQuery,
  type OrgModel,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'

/** Where the team stands on its way, by each measure. */
type StageAnswer = NonNullable<AdminStructureQuery['organization']>

export function stageQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['stage', slug, at],
    queryFn: async ({ signal }): Promise<StageAnswer | null> => {
      const { organization } = await requestGraphql(AdminStructureDocument, { slug, at }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** Which model and which reporting line fit, and why. */
type ModelAnswers = NonNullable<AdminOrgModelsQuery['organization']>

export function orgModelsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['org-models', slug, at],
    queryFn: async ({ signal }): Promise<ModelAnswers | null> => {
      const { organization } = await requestGraphql(AdminOrgModelsDocument, { slug, at }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** What a model would make of the organization: its teams with their seats, and what it takes to get there. */
export type ModelPicture = NonNullable<AdminModelPictureQuery['organization']>['templatePlan']

export function modelPictureQuery(slug: string, at: Moment, model: OrgModel) {
  return queryOptions({
    queryKey: ['model-picture', slug, at, model],
    queryFn: async ({ signal }): Promise<ModelPicture | null> => {
      const variables = { slug, at, model }
      const { organization } = await requestGraphql(AdminModelPictureDocument, variables, signal)
      return organization?.templatePlan ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** Which kind of work should have people of its own next. */
export function specialisationQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['specialisation', slug, at],
    queryFn: async ({ signal }) => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(AdminSpecialisationDocument, variables, signal)
      return organization?.specialisationOrder ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** How handovers go, which hours are covered, and what specialists bring. */
type WaysAnswer = NonNullable<AdminWaysOfWorkingQuery['organization']>

export function waysOfWorkingQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['ways-of-working', slug, at],
    queryFn: async ({ signal }): Promise<WaysAnswer | null> => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(AdminWaysOfWorkingDocument, variables, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** The handovers that have no outcome yet, those that end last first, page after page. */
export function openHandoversQuery(slug: string, at: Moment) {
  return infiniteQueryOptions({
    queryKey: ['open-handovers', slug, at],
    queryFn: async ({ signal, pageParam }) => {
      const variables = { slug, at, after: pageParam }
      const { organization } = await requestGraphql(AdminOpenHandoversDocument, variables, signal)
      return organization?.coverage ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}

/** The plan that turns today's organization into a model. */
export function templatePlanQuery(slug: string, scenario: string | null, model: OrgModel) {
  return queryOptions({
    queryKey: ['template-plan', slug, scenario, model],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, at: { scenario }, model }
      const { organization } = await requestGraphql(AdminTemplatePlanDocument, variables, signal)
      if (organization == null) return null
      const { plan, notes } = organization.templatePlan
      return { ...plan, notes: notes.map(({ message }) => message) }
    },
    // It makes new ids each time: the preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
