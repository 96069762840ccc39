import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { errorFields } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'

const models = ['GENERALIST', 'SPECIALIST', 'POD', 'GEOGRAPHIC'] as const

/** A leader, CSMs, an engineer, a specialist, and customers of each segment in two regions. */
const story = (slug: string) =>
  anOrganization({ slug })
    .withTeam('Success')
    .withSeat('Head', { role: 'VP of CS' })
    .filledBy('Zoë')
    .withSeat('CSM 1', { reportsTo: 'Head' })
    .filledBy('Ana')
    .carrying(60, { segment: 'ENTERPRISE', acv: 120_000_00, region: 'US East', language: 'en' })
    .withSeat('CSM 2', { reportsTo: 'Head' })
    .filledBy('Bea')
    .carrying(90, { segment: 'MID_MARKET', acv: 30_000_00, region: 'UK/Ireland', language: 'en' })
    .withSeat('CSM 3', { reportsTo: 'Head' })
    .filledBy('Cid')
    .carrying(120, { segment: 'SMB', acv: 5_000_00, region: 'LATAM', language: 'es' })
    .withTeam('Support', { kind: 'SHARED_SERVICE' })
    .withSeat('Engineer', { role: 'Support Engineer' })
    .filledBy('Eva')

const seated = 'people(first: 100) { edges { node { name seatedFte } } }'

describe('template plans', () => {
  const api = useApp()
  const ask = async (query: string, variables: object = {}) => {
    const { body } = await api.ask(query, { variables: { ...variables } })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  beforeAll(async () => {
    for (const model of models) await plantFixture(api.database, story(model.toLowerCase()))
  })

  it.each(models)('turn an organization into %s, previewed and applied alike', async (model) => {
    const slug = model.toLowerCase()
    const { organization } = await ask(`{ organization(slug: "${slug}") { ${seated}
      templatePlan(model: ${model}) { model notes { message }
        sizing { teamName family load seatsRequired present opened }
        plan { title changeCount changesReason changes preview {
          ok { plan { changeCount } baseRevision effects { cost { yearly { amountMinor } oneOff { amountMinor } seatsOpened seatsAssumed assumptions { text } evidence { message } } }
            organization { orgModel ${seated} teams { totalCount } } }
          ${errorFields} } } } } }`)
    const { plan, sizing, notes } = organization.templatePlan
    expect(plan.preview.error).toBeNull()
    expect(plan.preview.ok.organization).toMatchObject({
      orgModel: model,
      people: organization.people,
    })
    expect([sizing, notes].every(({ length }) => length > 0)).toBe(true)
    // Seats that nobody budgets are priced all the same, and hiring for them is paid once.
    const { cost } = plan.preview.ok.effects
    const opened = plan.changes.filter((each: object) => 'openPosition' in each).length
    expect(cost.seatsOpened).toBe(opened)
    if (opened > 0) {
      expect(cost.oneOff.amountMinor).toBeGreaterThan(0)
      expect(cost.assumptions.length > 0).toBe(cost.seatsAssumed > 0)
    }

    const given = await ask(
      `mutation ($input: PlanInput!) { previewPlan(input: $input) { ok { plan { changeCount } } ${errorFields} } }`,
      { input: { organizationId: slug, changes: plan.changes } },
    )
    expect(given.previewPlan).toEqual({
      ok: { plan: { changeCount: plan.preview.ok.plan.changeCount } },
      error: null,
    })

    const input = { organizationId: slug, model, expectedRevision: plan.preview.ok.baseRevision }
    const apply = `mutation ($input: ApplyTemplateInput!) { applyTemplate(input: $input) {
      ok { changed plan { title changeCount } organization { orgModel ${seated} teams { totalCount } } } ${errorFields} } }`
    const { applyTemplate } = await ask(apply, { input })
    expect(applyTemplate.error).toBeNull()
    expect(applyTemplate.ok).toMatchObject({
      changed: true,
      plan: { title: plan.title, changeCount: plan.preview.ok.plan.changeCount },
      organization: {
        orgModel: model,
        people: organization.people,
        teams: plan.preview.ok.organization.teams,
      },
    })
    const again = await ask(apply, { input: { organizationId: slug, model } })
    expect(again.applyTemplate).toMatchObject({ ok: { changed: false }, error: null })
    expect((await ask(apply, { input })).applyTemplate.error.code).toBe('REVISION_CONFLICT')
  })
})
