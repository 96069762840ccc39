import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
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
  AdminAccountPlaybooksDocument,
  type AdminAccountQuery,
  AdminAccountTrendDocument,
  type LifecycleStage,
} from '@/generated/graphql'
import { orNothing } from '@/graphql/or-nothing'
import { requestGraphql, type TypedDocument } from '@/graphql/request-graphql'

type AccountOf<Answer extends { readonly node?: unknown }> = Extract<
  NonNullable<Answer['node']>,
  { readonly __typename: 'Account' }
>

/** What a question answers of one customer; null when there is no such customer at the moment. */
function ofAccount<Answer extends { readonly node?: unknown }>(
  name: string,
  document: TypedDocument<Answer, { readonly id: string; readonly at?: Partial<Moment> | null }>,
  id: string,
  at: Moment,
) {
  return queryOptions({
    queryKey: [name, id, at],
    queryFn: async ({ signal }): Promise<AccountOf<Answer> | null> => {
      const asked = requestGraphql(document, { id, at: momentOf(at) }, signal)
      const node = (await orNothing(asked))?.node
      return isAccount(node) ? (node as AccountOf<Answer>) : null
    },
  })
}

function isAccount(node: unknown): boolean {
  return (
    typeof node === 'object' &&
    node !== null &&
    '__typename' in node &&
    node.__typename === 'Account'
  )
}

/** A moment as the API takes it. Where none is chosen, it finds a customer that is gone in its latest life. */
function momentOf(at: Moment): Moment | null {
  return at.asOf === null && at.scenario === null ? null : at
}

/** A customer with its contract, its coverage and its onboarding. */
export type Account = AccountOf<AdminAccountQuery>

export function accountQuery(id: string, at: Moment) {
  return ofAccount<AdminAccountQuery>('account', AdminAccountDocument, id, at)
}

/** The people of a customer, the contacts with it, and what it did for us. */
export type AccountPeople = AccountOf<AdminAccountPeopleQuery>

export function accountPeopleQuery(id: string, at: Moment) {
  return ofAccount<AdminAccountPeopleQuery>('account-people', AdminAccountPeopleDocument, id, at)
}

/** What a customer is in trouble with, what it wants to reach, when it renews, and what it could grow by. */
export type AccountPlans = AccountOf<AdminAccountPlansQuery>

export function accountPlansQuery(id: string, at: Moment) {
  return ofAccount<AdminAccountPlansQuery>('account-plans', AdminAccountPlansDocument, id, at)
}

type AccountLife = AccountOf<AdminAccountLifecycleQuery>

/** Where a customer stands in its life, and what to do next. */
export type AccountLifecycle = NonNullable<AccountLife['lifecycle']>

/** The signs that a customer may grow, and what they have to wait for. */
export type AccountGrowth = NonNullable<AccountLife['expansion']>

export function accountLifecycleQuery(id: string, at: Moment) {
  return ofAccount<AdminAccountLifecycleQuery>(
    'account-lifecycle',
    AdminAccountLifecycleDocument,
    id,
    at,
  )
}

/** How a customer stands by its signals. */
export type Health = NonNullable<AccountOf<AdminAccountHealthQuery>['health']>

/** How a customer stands, and what serving it costs. */
export function accountHealthQuery(id: string, at: Moment) {
  return ofAccount<AdminAccountHealthQuery>('account-health', AdminAccountHealthDocument, id, at)
}

/** The health score of a customer on some days, null where it had none. */
export function accountTrendQuery(slug: string, id: string, at: Moment, days: readonly string[]) {
  return queryOptions({
    queryKey: ['account-trend', slug, id, at, days],
    queryFn: async ({ signal }) => {
      const variables = { slug, id, at, days }
      const { organization } = await requestGraphql(AdminAccountTrendDocument, variables, signal)
      return (organization?.moments ?? []).map(({ asOf, account }) => ({
        day: asOf,
        score: account?.health?.score ?? null,
      }))
    },
  })
}

/** The playbooks that apply to a customer in a stage. */
export function accountPlaybooksQuery(id: string, at: Moment, stage: LifecycleStage) {
  return queryOptions({
    queryKey: ['account-playbooks', id, at, stage],
    queryFn: async ({ signal }) => {
      const variables = { id, at: momentOf(at), stage }
      const { node } = await requestGraphql(AdminAccountPlaybooksDocument, variables, signal)
      return node?.__typename === 'Account' ? node.playbooksFor : []
    },
  })
}
