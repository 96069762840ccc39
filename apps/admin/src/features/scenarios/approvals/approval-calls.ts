import {
  AdminApproveScenarioDocument,
  AdminRejectScenarioDocument,
  AdminRequestApprovalDocument,
  type ApproveScenarioInput,
  type RejectScenarioInput,
  type RequestApprovalInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

export async function requestApproval(input: RequestApprovalInput) {
  return (await requestGraphql(AdminRequestApprovalDocument, { input })).requestApproval
}

export async function approveScenario(input: ApproveScenarioInput) {
  return (await requestGraphql(AdminApproveScenarioDocument, { input })).approveScenario
}

export async function rejectScenario(input: RejectScenarioInput) {
  return (await requestGraphql(AdminRejectScenarioDocument, { input })).rejectScenario
}
