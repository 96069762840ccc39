import { queryOptions } from '@tanstack/react-query'
import {
  AdminAccountDocument,
  AdminAccountHealthDocument,
  type AdminAccountHealthQuery,
  AdminAccountLifecycleDocument,
  type AdminAccountLifecycleQuery,
  AdminAccountPeopleDocument,
  type AdminAccountPeopleQuery,
  AdminAccountPlansDocument,
  type AdminAccountPlansQuery,
  type AdminAccountQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A customer with its contract, its coverage and its onboarding. */
export type Account = Extract<AdminAccountQuery['node'], { __typename: 'Account' }>

/** A customer with its contract, its coverage and its onboarding. Null when there is no such customer today. */
export function accountQuery(id: string, scenario: string | null) {
  return queryOptions({
    queryKey: ['account', id, scenario],
    queryFn: async ({ signal }): Promise<Account | null> => {
      const { node } = await requestGraphql(
        AdminAccountDocument,
        { id, at: todayIn(scenario) },
        signal,
      )
      return node?.__typename === 'Account' ? node : null
    },
  })
}

/** The people of a customer, the contacts with it, and what it did for us. */
export type AccountPeople = Extract<AdminAccountPeopleQuery['node'], { __typename: 'Account' }>

/** The people of a customer, the contacts with it, and what it did for us. Null when there is no such customer today. */
export function accountPeopleQuery(id: string, scenario: string | null) {
  return queryOptions({
    queryKey: ['account-people', id, scenario],
    queryFn: async ({ signal }): Promise<AccountPeople | null> => {
      const { node } = await requestGraphql(
        AdminAccountPeopleDocument,
        { id, at: todayIn(scenario) },
        signal,
      )
      return node?.__typename === 'Account' ? node : null
    },
  })
}

/** What a customer wants to reach, when it renews, and what it could grow by. */
export type AccountPlans = Extract<AdminAccountPlansQuery['node'], { __typename: 'Account' }>

/** What a customer wants to reach, when it renews, and what it could grow by. Null when there is no such customer today. */
export function accountPlansQuery(id: string, scenario: string | null) {
  return queryOptions({
    queryKey: ['account-plans', id, scenario],
    queryFn: async ({ signal }): Promise<AccountPlans | null> => {
      const { node } = await requestGraphql(
        AdminAccountPlansDocument,
        { id, at: todayIn(scenario) },
        signal,
      )
      return node?.__typename === 'Account' ? node : null
    },
  })
}

type AccountLife = Extract<AdminAccountLifecycleQuery['node'], { __typename: 'Account' }>

/** Where a customer stands in its life, and what to do next. */
export type AccountLifecycle = NonNullable<AccountLife['lifecycle']>

/** The signs that a customer may grow, and what they have to wait for. */
export type AccountGrowth = NonNullable<AccountLife['expansion']>

/** Where a customer stands in its life, and how it may grow; null when there is no such customer today. */
export function accountLifecycleQuery(id: string, scenario: string | null) {
  return queryOptions({
    queryKey: ['account-lifecycle', id, scenario],
    queryFn: async ({ signal }): Promise<AccountLife | null> => {
      const { node } = await requestGraphql(
        AdminAccountLifecycleDocument,
        { id, at: todayIn(scenario) },
        signal,
      )
      return node?.__typename === 'Account' ? node : null
    },
  })
}

/** How a customer stands, and what serving it costs. */
type AccountHealth = Extract<AdminAccountHealthQuery['node'], { __typename: 'Account' }>

/** How a customer stands by its signals. */
export type Health = NonNullable<AccountHealth['health']>

/** How a customer stands; null when there is no such customer today. */
export function accountHealthQuery(id: string, scenario: string | null) {
  return queryOptions({
    queryKey: ['account-health', id, scenario],
    queryFn: async ({ signal }): Promise<AccountHealth | null> => {
      const { node } = await requestGraphql(
        AdminAccountHealthDocument,
        { id, at: todayIn(scenario) },
        signal,
      )
      return node?.__typename === 'Account' ? node : null
    },
  })
}

/** Today in a scenario. Without one the API finds a customer that is gone in its latest life. */
function todayIn(scenario: string | null) {
  return scenario === null ? null : { scenario }
}
