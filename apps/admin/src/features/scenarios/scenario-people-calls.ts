import {
  AdminCommentOnScenarioDocument,
  AdminEditScenarioCommentDocument,
  AdminRemoveScenarioCommentDocument,
  AdminResolveScenarioCommentDocument,
  AdminShareScenarioDocument,
  AdminUnshareScenarioDocument,
  type CommentOnScenarioInput,
  type EditScenarioCommentInput,
  type RemoveScenarioCommentInput,
  type ResolveScenarioCommentInput,
  type ShareScenarioInput,
  type UnshareScenarioInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

export async function shareScenario(input: ShareScenarioInput) {
  return (await requestGraphql(AdminShareScenarioDocument, { input })).shareScenario
}

export async function unshareScenario(input: UnshareScenarioInput) {
  return (await requestGraphql(AdminUnshareScenarioDocument, { input })).unshareScenario
}

export async function commentOnScenario(input: CommentOnScenarioInput) {
  return (await requestGraphql(AdminCommentOnScenarioDocument, { input })).commentOnScenario
}

export async function editComment(input: EditScenarioCommentInput) {
  return (await requestGraphql(AdminEditScenarioCommentDocument, { input })).editScenarioComment
}

export async function removeComment(input: RemoveScenarioCommentInput) {
  return (await requestGraphql(AdminRemoveScenarioCommentDocument, { input })).removeScenarioComment
}

export async function resolveComment(input: ResolveScenarioCommentInput) {
  return (await requestGraphql(AdminResolveScenarioCommentDocument, { input }))
    .resolveScenarioComment
}
