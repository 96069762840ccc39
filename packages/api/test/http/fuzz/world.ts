import { BENCHMARKS } from '@postscale/domain'
import { encodeGlobalId } from '../../../src/graphql/relay/global-id.js'
import { customerStory } from '../../customers/customer-story.js'
import { planApi } from '../../plans/plan-api.js'
import type { TestApp } from '../use-app.js'

/** What sound values are taken from, and what hostile ones are made of. */
export interface World {
  readonly organizationId: string
  readonly rivalId: string
  /** Opaque ids of things of the organization, by their types. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** An opaque id of a thing of another organization, by its type. */
  readonly foreign: Readonly<Record<string, readonly string[]>>
  readonly policyKeys: readonly string[]
  /** Cursors that answers brought, by the fields that were called. */
  readonly cursors: Map<string, string[]>
}

const LISTS = [
  'teams',
  'roles',
  'positions',
  'people',
  'leaves',
  'occupancies',
  'accounts',
  'coverage',
  'implementations',
  'stakeholders',
  'successPlans',
  'opportunities',
  'advocacyActs',
  'renewals',
  'escalations',
  'playbooks',
  'assessments',
  'rollouts',
  'healthSignals',
  'touchpoints',
  'audit',
]

/** A small organization with one thing of each kind, and another like it. */
export async function createWorld(api: TestApp): Promise<World> {
  const [ids, foreign] = [await found(api, 'acme'), await found(api, 'rival')]
  return {
    organizationId: ids['Organization']![0]!,
    rivalId: foreign['Organization']![0]!,
    ids,
    foreign,
    policyKeys: BENCHMARKS.slice(0, 40).map(({ key }) => key),
    cursors: new Map(),
  }
}

async function found(api: TestApp, slug: string): Promise<Record<string, string[]>> {
  const plans = planApi(api, slug)
  await plans.create()
  const { ids, changes } = customerStory()
  const account = { id: ids.account }
  const { error } = await plans.apply([
    ...changes,
    { createImplementation: { account, plannedStart: '2026-03-01' } },
    {
      coverAccount: {
        account,
        responsibility: 'CSM',
        target: { position: { id: ids.seat } },
        effective: '2026-02-01',
      },
    },
    { addAccount: { name: 'Initech', acv: { amountMinor: 100 }, segment: 'SMB' } },
    { setPolicy: { key: BENCHMARKS[0]!.key, value: valueOf(0) } },
    {
      recordArrMovement: {
        source: 'billing',
        account,
        movement: 'NEW',
        amount: { amountMinor: 100 },
        effective: '2026-01-01',
      },
    },
    {
      recordHealthSignal: { source: 'app', account, family: 'USAGE', metric: 'logins', value: 3 },
    },
    { recordTouchpoint: { source: 'crm', externalId: 'T-1', account, kind: 'CALL' } },
  ])
  if (error !== null) throw new Error(JSON.stringify(error))
  const read = await plans.read(
    `id ${LISTS.map((list) => `${list} { nodes { id __typename } }`).join(' ')}`,
  )
  const byType: Record<string, string[]> = { Organization: [read.id] }
  for (const list of LISTS) {
    for (const { id, __typename } of read[list].nodes) (byType[__typename] ??= []).push(id)
  }
  const made = await api.ask(
    `mutation ($id: ID!) { createApiToken(input: { name: "${slug}", organizationIds: [$id] }) { ok { token { id } } } }`,
    { variables: { id: read.id } },
  )
  byType['ApiToken'] = [made.body.data.createApiToken.ok.token.id]
  byType['Policy'] = [encodeGlobalId('Policy', ids.team, BENCHMARKS[0]!.key)]
  return byType
}

function valueOf(index: number): object {
  const { value } = BENCHMARKS[index]!
  return value.kind === 'number'
    ? { number: value.value }
    : { range: { lower: value.lower, upper: value.upper } }
}
