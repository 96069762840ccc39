import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'
import { errorFields } from './plan-api.js'

const LANGUAGES = ['en', 'es', 'pt'] as const

/** Accounts that are to move between tiers, and one without a CSM. */
const story = (slug: string) =>
  anOrganization({ slug })
    .withTeam('Success')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(3, { segment: 'ENTERPRISE', acv: 120_000_00, tier: 'TECH_TOUCH' })
    .withSeat('CSM 2')

describe('what is said of a plan', () => {
  const api = useApp()
  beforeAll(async () => {
    for (const slug of ['templates', 'proposals', 'typed', 'changes']) {
      await plantFixture(api.database, story(slug))
    }
  })

  const ask = async (language: string, query: string, input: object = {}) => {
    const { body } = await api.ask(query, {
      variables: { input },
      headers: { 'accept-language': language },
    })
    expect(body.errors).toBeUndefined()
    return body.data
  }

  /** The latest plan of an organization, as the audit says it in each language. */
  const told = async (slug: string) => {
    const query = `{ organization(slug: "${slug}") { audit(first: 1) { edges { node { title reason } } } } }`
    const entries = []
    for (const language of LANGUAGES) {
      const { organization } = await ask(language, query)
      entries.push(organization.audit.edges[0].node)
    }
    return entries as readonly { readonly title: string; readonly reason: string | null }[]
  }

  it('is read in the reader’s language, whoever made it', async () => {
    const mutation = `mutation ($input: ApplyTemplateInput!) { applyTemplate(input: $input) {
      ok { plan { title } } ${errorFields} } }`
    const input = { organizationId: 'templates', model: 'POD' }
    const { applyTemplate } = await ask('es', mutation, input)
    expect(applyTemplate.error).toBeNull()
    expect(applyTemplate.ok.plan.title).toBe('Pasar al modelo de pods')
    const entries = await told('templates')
    expect(entries.map(({ title }) => title)).toEqual([
      'Turn into the pod model',
      'Pasar al modelo de pods',
      'Passar ao modelo de pods',
    ])
    expect(new Set(entries.map(({ reason }) => reason)).size).toBe(3)
  })

  it('goes with a proposed plan that is applied as listed changes', async () => {
    const proposal = `{ organization(slug: "proposals") {
      tierMovementPlan { title words changes } } }`
    const { organization } = await ask('pt', proposal)
    const { words, changes } = organization.tierMovementPlan
    const mutation = `mutation ($input: PlanInput!) { applyPlan(input: $input) { ok { changed } ${errorFields} } }`
    const input = { organizationId: 'proposals', words, changes }
    expect((await ask('pt', mutation, input)).applyPlan.error).toBeNull()
    expect((await told('proposals')).map(({ title }) => title)).toEqual([
      'Move 3 accounts to another tier',
      'Cambiar de nivel 3 cuentas',
      'Mudar 3 contas de camada',
    ])
  })

  it('stays as somebody typed it', async () => {
    const mutation = `mutation ($input: ApplyTemplateInput!) { applyTemplate(input: $input) {
      ok { plan { title } } ${errorFields} } }`
    const input = {
      organizationId: 'typed',
      model: 'POD',
      title: 'Pods',
      reason: 'Así lo quiso Ana',
    }
    await ask('es', mutation, input)
    for (const entry of await told('typed')) {
      expect(entry).toEqual({ title: 'Pods', reason: 'Así lo quiso Ana' })
    }
  })

  it('is said of changes without a title too', async () => {
    const mutation = `mutation ($input: PlanInput!) { applyPlan(input: $input) { ok { plan { title } } ${errorFields} } }`
    const changes = ['One', 'Two'].map((name) => ({ createTeam: { name, kind: 'FUNCTION' } }))
    await ask('en', mutation, { organizationId: 'changes', changes })
    expect((await told('changes')).map(({ title }) => title)).toEqual([
      '2 changes',
      '2 cambios',
      '2 mudanças',
    ])
  })

  it.each(['nothing', 'eyJ0aXRsZSI6eyJrZXkiOiJ4IiwicGFyYW1zIjp7fX19'])(
    'is refused when it is not what was proposed: %s',
    async (words) => {
      const { body } = await api.ask(
        `mutation ($input: PlanInput!) { previewPlan(input: $input) { ${errorFields} } }`,
        { variables: { input: { organizationId: 'changes', words, changes: [] } } },
      )
      expect(body.errors[0].extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: ['input', 'words'],
      })
    },
  )
})
