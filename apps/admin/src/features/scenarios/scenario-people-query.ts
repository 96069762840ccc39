import { queryOptions } from '@tanstack/react-query'
import {
  AdminMembersDocument,
  AdminScenarioCommentsDocument,
  type AdminScenarioCommentsQuery,
  AdminScenarioPeopleDocument,
  type AdminScenarioPeopleQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Named = Extract<AdminScenarioPeopleQuery['node'], { __typename: 'Scenario' }>

/** Whose a scenario is, and who is named in it. */
export interface People extends Named {
  readonly viewerId: string
}

/** A member who is named in a scenario. */
export type Collaborator = Named['collaborators'][number]

/** What somebody says of a scenario or of one of its changes, and what is replied. */
export type ScenarioThread = Extract<
  AdminScenarioCommentsQuery['node'],
  { __typename: 'Scenario' }
>['comments'][number]

/** A comment, or a reply to one. */
export type ScenarioSaid = ScenarioThread['replies'][number]

/** Who works on a scenario; null when there is none that the viewer may see. */
export function scenarioPeopleQuery(id: string) {
  return queryOptions({
    queryKey: ['scenario-people', id],
    queryFn: async ({ signal }): Promise<People | null> => {
      const { node, viewer } = await requestGraphql(AdminScenarioPeopleDocument, { id }, signal)
      return node?.__typename === 'Scenario' ? { ...node, viewerId: viewer.id } : null
    },
  })
}

/** What is said of a scenario, the oldest first. */
export function scenarioCommentsQuery(id: string) {
  return queryOptions({
    queryKey: ['scenario-comments', id],
    queryFn: async ({ signal }): Promise<readonly ScenarioThread[]> => {
      const { node } = await requestGraphql(AdminScenarioCommentsDocument, { id }, signal)
      return node?.__typename === 'Scenario' ? node.comments : []
    },
  })
}

/** Those who may enter an organization, by name. */
export function membersQuery(slug: string) {
  return queryOptions({
    queryKey: ['members', slug],
    queryFn: async ({ signal }): Promise<readonly Collaborator['member'][]> => {
      const { organization } = await requestGraphql(AdminMembersDocument, { slug }, signal)
      return organization?.members ?? []
    },
  })
}
