import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { customerStory } from './customer-story.js'

const lists = {
  Stakeholder: 'stakeholders',
  SuccessPlan: 'successPlans',
  Opportunity: 'opportunities',
  AdvocacyAct: 'advocacyActs',
  Renewal: 'renewals',
  Escalation: 'escalations',
  Playbook: 'playbooks',
  Assessment: 'assessments',
  Rollout: 'rollouts',
} as const
const types = Object.keys(lists) as (keyof typeof lists)[]

describe('node, of what surrounds a customer', () => {
  const api = useApp()
  const rival = customerStory()
  const own = new Map<string, string>()
  const theirs = new Map<string, string>()
  let [acmeId, member] = ['', '']
  const idsOf = async (slug: string, ids: Map<string, string>) => {
    const asked = types.map((type) => `${lists[type]} { edges { node { id } } }`).join(' ')
    const organization = await planApi(api, slug).read(`id ${asked}`)
    for (const type of types) ids.set(type, organization[lists[type]].edges[0].node.id)
    return organization.id as string
  }
  const node = async (id: string | undefined, token?: string) => {
    const { body } = await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', {
      variables: { id },
      ...(token === undefined ? {} : { token }),
    })
    return body
  }

  beforeAll(async () => {
    for (const [slug, { changes }] of [
      ['acme', customerStory()] as const,
      ['rival', rival] as const,
    ]) {
      await planApi(api, slug).create()
      await planApi(api, slug).apply(changes)
    }
    const id = await idsOf('acme', own)
    await idsOf('rival', theirs)
    acmeId = Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''
    const { body } = await api.ask(
      `mutation ($id: ID!) { createApiToken(input: { name: "reader", organizationIds: [$id] }) { ok { secret } } }`,
      { variables: { id } },
    )
    member = body.data.createApiToken.ok.secret
  })

  it.each(types)('finds a %s by the id that it answers', async (type) => {
    const id = own.get(type)
    expect(await node(id, member)).toEqual({ data: { node: { __typename: type, id } } })
  })

  it.each(types)('shows a %s to nobody outside the organization', async (type) => {
    const id = theirs.get(type)
    expect(await node(id)).toEqual({ data: { node: { __typename: type, id } } })
    expect(await node(id, member)).toEqual({ data: { node: null } })
  })

  it.each([
    ['Stakeholder', rival.ids.stakeholder],
    ['SuccessPlan', rival.ids.successPlan],
    ['Opportunity', rival.ids.opportunity],
    ['AdvocacyAct', rival.ids.advocacyAct],
    ['Renewal', rival.ids.renewal],
    ['Escalation', rival.ids.escalation],
    ['Playbook', rival.ids.playbook],
    ['Assessment', rival.ids.assessment],
    ['Rollout', rival.ids.rollout],
  ])('finds no other organization’s %s behind an id of one’s own', async (type, id) => {
    expect(await node(encodeGlobalId(type, acmeId, id), member)).toEqual({ data: { node: null } })
  })
})
