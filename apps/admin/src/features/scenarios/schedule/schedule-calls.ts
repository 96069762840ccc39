import {
  AdminScheduleScenarioDocument,
  AdminUnscheduleScenarioDocument,
  type ScheduleScenarioInput,
  type UnscheduleScenarioInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

export async function scheduleScenario(input: ScheduleScenarioInput) {
  return (await requestGraphql(AdminScheduleScenarioDocument, { input })).scheduleScenario
}

export async function unscheduleScenario(input: UnscheduleScenarioInput) {
  return (await requestGraphql(AdminUnscheduleScenarioDocument, { input })).unscheduleScenario
}
