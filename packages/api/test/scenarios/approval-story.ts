import { beforeAll } from 'vitest'
import type { AskOptions, TestApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { signInMember } from '../session/sign-in-member.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'

const approvalFields = `id revision status awaitingViewer viewerCanApprove viewerApprovalRefusal approval {
  needed reason approvers missing request { by { name } comment }
  given { verdict by { kind name } comment revision isCurrent }
}`

/** An organization with a small team and its own rule of approval. */
interface Company {
  readonly plans: ReturnType<typeof planApi>
  readonly scenarios: ReturnType<typeof scenarioApi>
  readonly ids: ReturnType<typeof smallTeam>['ids']
  readonly rename: (name: string) => object
  readonly retitle: (title: string) => object
  /** What is told of a scenario's approval. */
  readonly shown: (id: string, who?: AskOptions) => Promise<ReturnType<typeof JSON.parse>>
  /** Says something of a scenario as it is. */
  readonly say: (
    mutation: 'approveScenario' | 'rejectScenario' | 'requestApproval',
    id: string,
    who?: AskOptions,
    more?: object,
  ) => Promise<ReturnType<typeof JSON.parse>>
}

/** Organizations with rules, and three members of all of them; there once the tests run. */
export function useCompanies<Slug extends string>(
  api: TestApp,
  rules: Readonly<Record<Slug, object>>,
) {
  const slugs = Object.keys(rules) as Slug[]
  const teams = new Map(slugs.map((slug) => [slug, smallTeam()]))
  const people = new Map<string, AskOptions>()
  beforeAll(async () => {
    for (const [slug, { changes }] of teams) {
      const plans = planApi(api, slug)
      await plans.create()
      await plans.apply(changes, { title: 'Founding' })
      const update = { updateOrganization: { ...rules[slug], effective } }
      const { error } = await plans.apply([update])
      if (error !== null) throw new Error(error.message)
    }
    const { rows } = await api.database.pool.query<{ id: string }>('SELECT id FROM organization')
    for (const name of ['Ada', 'Bo', 'Cleo']) {
      const { cookie } = await signInMember(
        api,
        name,
        rows.map(({ id }) => id),
      )
      people.set(name, { token: null, headers: { cookie } })
    }
  })
  return {
    who: (name: 'Ada' | 'Bo' | 'Cleo'): AskOptions => people.get(name)!,
    company: (slug: Slug) => companyOf(api, slug, teams.get(slug)!.ids),
  }
}

function companyOf(api: TestApp, slug: string, ids: Company['ids']): Company {
  const scenarios = scenarioApi(api, slug)
  const shown: Company['shown'] = async (id, who) => {
    const query = `{ node(id: "${id}") { ... on Scenario { ${approvalFields} } } }`
    const { body } = await api.ask(query, who)
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data.node
  }
  return {
    plans: planApi(api, slug),
    scenarios,
    ids,
    rename: (name) => ({ updateTeam: { team: { id: ids.team }, name, effective } }),
    retitle: (title) => ({ updatePosition: { position: { id: ids.other }, title, effective } }),
    shown,
    say: async (mutation, id, who, more = {}) => {
      const { revision } = await shown(id, who)
      return scenarios.write(mutation, { scenarioId: id, expectedRevision: revision, ...more }, who)
    },
  }
}
