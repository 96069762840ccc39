import {
  AdminAmendScenarioDocument,
  AdminCreateScenarioDocument,
  AdminDiscardDraftDocument,
  AdminMergeScenarioDocument,
  AdminMoveDraftToScenarioDocument,
  AdminRebaseScenarioDocument,
  AdminUpdateScenarioDocument,
  type AmendScenarioInput,
  type CreateScenarioInput,
  type MergeScenarioInput,
  type MoveDraftInput,
  type RebaseScenarioInput,
  type UpdateScenarioInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

export async function createScenario(input: CreateScenarioInput) {
  return (await requestGraphql(AdminCreateScenarioDocument, { input })).createScenario
}

export async function updateScenario(input: UpdateScenarioInput) {
  return (await requestGraphql(AdminUpdateScenarioDocument, { input })).updateScenario
}

export async function amendScenario(input: AmendScenarioInput) {
  return (await requestGraphql(AdminAmendScenarioDocument, { input })).amendScenario
}

export async function rebaseScenario(input: RebaseScenarioInput) {
  return (await requestGraphql(AdminRebaseScenarioDocument, { input })).rebaseScenario
}

export async function mergeScenario(input: MergeScenarioInput) {
  return (await requestGraphql(AdminMergeScenarioDocument, { input })).mergeScenario
}

/** @param slug of the organization whose draft it is. */
export async function discardDraft(slug: string) {
  const input = { organizationId: slug }
  return (await requestGraphql(AdminDiscardDraftDocument, { input })).discardDraft
}

export async function moveDraft(input: MoveDraftInput) {
  return (await requestGraphql(AdminMoveDraftToScenarioDocument, { input })).moveDraftToScenario
}
