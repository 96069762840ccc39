import { getNamedType, type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId, readGlobalId } from '../../src/graphql/relay/global-id.js'
import { createWorld, type World } from '../http/fuzz/world.js'
import type { TestApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'

/** Two organizations with what can be in one: acme is the askers' own, rival another's. */
export async function twoTenants(api: TestApp, schema: GraphQLSchema): Promise<World> {
  const world = await createWorld(api)
  const [own, theirs] = [await fill(api, 'acme'), await fill(api, 'rival')]
  const ids = { ...world.ids, ...(await listed(api, schema, 'acme')), ...own }
  const foreign = { ...world.foreign, ...(await listed(api, schema, 'rival')), ...theirs }
  return { ...world, ids, foreign }
}

/** What another system calls an account of an organization. */
export const calledIn = (slug: string) => `${slug}-1`

type Ids = Record<string, string[]>

/** Adds what the fuzz's small world has none of; answers the ids of what is in no list. */
async function fill(api: TestApp, slug: string): Promise<Ids> {
  const effective = '2026-01-01'
  const called = [{ source: 'crm', id: calledIn(slug) }]
  const { error } = await planApi(api, slug).apply([
    {
      addAccount: {
        name: `Only ${slug}’s`,
        acv: { amountMinor: 100 },
        segment: 'SMB',
        effective,
        externalReferences: called,
      },
    },
    {
      recordTicketVolume: {
        subject: { account: { external: called[0] } },
        source: 'desk',
        opened: 1,
        solved: 1,
        breached: 0,
        resolutionMinutes: 1,
        effective,
      },
    },
    { addTarget: { metric: 'COST', monthlyCost: { amountMinor: 1 }, effective } },
    { assignAccountability: { responsibility: 'ADOPTION_ENABLEMENT', role: 'CSM', effective } },
    { acceptFinding: { fingerprint: 'structure/any', reason: 'Known', effective } },
  ])
  if (error !== null) throw new Error(JSON.stringify(error))
  const organizationId = slug
  const made = async (query: string, input: object) => {
    const { body } = await api.ask(query, { variables: { input } })
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return Object.values<ReturnType<typeof JSON.parse>>(body.data)[0].ok
  }
  const { scenario } = await made(
    'mutation ($input: CreateScenarioInput!) { createScenario(input: $input) { ok { scenario { id } } } }',
    { organizationId, name: 'Next year', changes: [{ updateOrganization: { name: 'Next' } }] },
  )
  const { scenario: told } = await made(
    `mutation ($input: CommentOnScenarioInput!) {
      commentOnScenario(input: $input) { ok { scenario { comments { id } } } } }`,
    { scenarioId: scenario.id, text: 'Ours alone' },
  )
  const { invitation } = await made(
    'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ok { invitation { id } } } }',
    { organizationId, role: 'VIEWER' },
  )
  await made(
    'mutation ($input: SaveViewInput!) { saveView(input: $input) { ok { view { id } } } }',
    {
      organizationId,
      name: 'Ours alone',
      page: 'records/account',
      search: '{}',
    },
  )
  const upload = await uploaded(api, slug)
  const { run } = await made(
    'mutation ($input: ImportRowsInput!) { importRows(input: $input) { ok { run { id } } } }',
    { organizationId, uploads: [{ uploadId: upload }], dryRun: true },
  )
  return {
    Scenario: [scenario.id],
    ScenarioComment: [told.comments[0].id],
    Invitation: [invitation.id],
    ImportUpload: [upload],
    ImportRun: [run.id],
  }
}

async function uploaded(api: TestApp, slug: string): Promise<string> {
  const sent = await api.inject({
    method: 'POST',
    url: `/imports?organization=${slug}&filename=a.csv`,
    headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv' },
    payload: 'id,name,arr,segment\nH-1,Hooli,100,SMB\n',
  })
  return sent.json<{ upload: { id: string } }>().upload.id
}

/** The ids of whatever an organization lists, by type. */
async function listed(api: TestApp, schema: GraphQLSchema, slug: string): Promise<Ids> {
  const ids: Ids = {}
  const type = schema.getType('Organization')
  if (!isObjectType(type)) throw new Error('there is no Organization')
  for (const { name, args, type: of } of Object.values(type.getFields())) {
    if (args.some(isRequiredArgument)) continue
    const answered = getNamedType(of)
    if (!isObjectType(answered)) continue
    const nodes = answered.getFields()['nodes']
    const item = getNamedType(nodes?.type ?? of)
    if (!isObjectType(item) || item.getFields()['id'] === undefined) continue
    const selected = nodes === undefined ? 'id __typename' : 'nodes { id __typename }'
    const found = (await planApi(api, slug).read(`${name} { ${selected} }`))[name]
    for (const { id, __typename } of [found?.nodes ?? found ?? []].flat()) {
      ids[__typename] = [...(ids[__typename] ?? []), id]
    }
  }
  return ids
}

/** An id of the same kind and shape, of a thing and an organization that there are not. */
export function twinOf(id: string): string {
  const read = readGlobalId(id)
  if (read === null) return newId()
  const parts = read.parts.map((part) => (UUID.test(part) ? newId() : part))
  return encodeGlobalId(read.type, ...parts)
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The thing's own part of an id, which inputs take as well. */
export function bareOf(id: string): string {
  const own = readGlobalId(id)?.parts.at(-1)
  return own !== undefined && UUID.test(own) ? own : id
}
