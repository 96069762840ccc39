import { describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { useImporter } from '../imports/use-importer.js'
import { planApi } from '../plans/plan-api.js'
import { signInMember } from '../session/sign-in-member.js'
import { useCompanies } from './approval-story.js'

const effective = '2026-02-01'

describe('a plan that needs approval', () => {
  const api = useApp()
  const { company, who } = useCompanies(api, {
    every: { approvalRule: 'ONE_OTHER' },
    many: { approvalRule: 'ONE_OTHER', approvalOverChanges: 3 },
    dear: { approvalRule: 'ONE_OTHER', approvalOverCost: { amountMinor: 100_000_00 } },
  })
  const teams = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      createTeam: { name: `Team ${index}`, kind: 'POD', effective },
    }))

  it('is refused however it is applied, and nothing is written', async () => {
    const { plans, scenarios, ids, rename } = company('every')
    const revision = await plans.revision()
    const needed = { code: 'APPROVAL_NEEDED' }
    const applied = await plans.apply([rename('Pod')], {}, who('Ada'))
    expect(applied.error).toMatchObject(needed)
    const single = await plans.change('updateTeam', {
      team: { id: ids.team },
      name: 'Pod',
      effective,
    })
    expect(single.error).toMatchObject({
      ...needed,
      problems: [{ code: 'APPROVAL_NEEDED', path: ['input'], changeIndex: null }],
      message:
        'Every plan needs approval here. Put it into a scenario and ask for approval. ' +
        'Anybody else in the organisation can approve it.',
    })
    const undo = `mutation ($input: UndoRevisionsInput!) { undoRevisions(input: $input) { error { code } } }`
    const input = { organizationId: 'every', revisions: [revision] }
    const { body } = await api.ask(undo, { variables: { input } })
    expect(body.data.undoRevisions.error).toEqual(needed)
    const draft = await scenarios.draft(
      'addToDraft',
      'AddToDraftInput',
      { changes: [rename('Pod')] },
      who('Ada'),
    )
    const merged = await scenarios.merge(draft.ok.scenario.id, {}, who('Ada'))
    expect(merged.error).toMatchObject(needed)
    const asked = await scenarios.write(
      'requestApproval',
      { scenarioId: draft.ok.scenario.id, expectedRevision: 1 },
      who('Ada'),
    )
    expect(asked.error.message).toContain('Nobody else sees a draft')
    const records = await api.inject({
      method: 'POST',
      url: '/records',
      query: { organization: 'every', expectedRevision: String(revision) },
      headers: {
        authorization: `Bearer ${api.token}`,
        'content-type': 'application/x-ndjson',
      },
      payload: JSON.stringify({ kind: 'position', id: ids.other, record: null }),
    })
    expect(records.json()).toMatchObject({ errors: [{ extensions: needed }] })
    expect(await plans.revision()).toBe(revision)
  })

  it('is told so beforehand, in the language of who asks', async () => {
    const { plans, rename } = company('many')
    const fields = 'approval { needed reason approvers }'
    const small = await plans.preview([rename('Pod')], fields)
    expect(small.ok.approval).toEqual({ needed: false, reason: null, approvers: [] })
    const large = await plans.preview(teams(4), fields, { headers: { 'accept-language': 'es' } })
    expect(large.ok.approval).toEqual({
      needed: true,
      reason: 'El plan modifica 4 cosas, más de 3.',
      approvers: [],
    })
  })

  it('has more changes than the rule allows', async () => {
    const { plans } = company('many')
    expect((await plans.apply(teams(3))).error).toBeNull()
    const { error } = await plans.apply(teams(4).map(renamed))
    expect(error.message).toContain('The plan changes 4 things, more than 3.')
  })

  it('costs more a year than the rule allows, be it only for a while', async () => {
    const { plans, ids } = company('dear')
    const seat = (amount: number, id = newId()) => ({
      openPosition: {
        id,
        title: 'CSM 3',
        role: { id: ids.role },
        team: { id: ids.team },
        budgetedCost: { amountMinor: amount * 100 },
        effective: '2030-01-01',
      },
    })
    expect((await plans.apply([seat(100_000)])).error).toBeNull()
    const { error } = await plans.apply([seat(60_000), seat(60_000)])
    expect(error.message).toContain('The plan costs $120,000 a year, more than $100,000.')
    const id = newId()
    const closed = { closePosition: { position: { id }, effective: '2031-01-01' } }
    const passing = await plans.apply([seat(240_000, id), closed])
    expect(passing.error).toMatchObject({ code: 'APPROVAL_NEEDED' })
  })

  it('tells those who may not see pay no amount, however it is told', async () => {
    const { plans, scenarios, ids, shown } = company('dear')
    const { prisma } = api.database
    const { id: organizationId } = await prisma.organization.findFirstOrThrow({
      where: { slug: 'dear' },
    })
    const { id: userId, cookie } = await signInMember(api, 'Sam', [organizationId])
    await prisma.membership.update({
      where: { userId_organizationId: { userId, organizationId } },
      data: { role: 'SERVICE' },
    })
    await api.session.principals.forget(null)
    const sam = { token: null, headers: { cookie } }
    const seats = Array.from({ length: 5 }, (_, index) => ({
      openPosition: {
        title: `CSM ${index}`,
        role: { id: ids.role },
        team: { id: ids.team },
        effective: '2030-01-01',
      },
    }))
    const untold = 'The plan costs more than $100,000 a year.'
    const applied = await plans.apply(seats, {}, sam)
    expect(applied.error.message).toContain(untold)
    const { ok } = await plans.preview(seats, 'approval { reason }', sam)
    expect(ok.approval.reason).toBe(untold)
    const made = await scenarios.create('Grow', seats, {}, sam)
    const told = await shown(made.ok.scenario.id, sam)
    expect(told.approval.reason).toBe(untold)
    const merged = await scenarios.merge(made.ok.scenario.id, {}, sam)
    expect(merged.error.message).toContain(untold)
    const { approval } = await shown(made.ok.scenario.id, who('Ada'))
    expect(approval.reason).toMatch(/^The plan costs \$\d/)
  })

  it('changes the rule itself, whatever the limits say, back too', async () => {
    const { plans, scenarios, say } = company('many')
    const change = { approvalRule: 'NONE', effective }
    const direct = await plans.change('updateOrganization', change, {}, who('Ada'))
    expect(direct.error.message).toContain('The plan changes who must approve.')
    const later = { approvalOverChanges: 5_000, effective: '2035-01-01' }
    const inTime = await plans.change('updateOrganization', later, {}, who('Ada'))
    expect(inTime.error).toMatchObject({ code: 'APPROVAL_NEEDED' })
    const { ok } = await scenarios.create(
      'Laxer',
      [{ updateOrganization: later }, ...teams(4).map(renamed)],
      {},
      who('Ada'),
    )
    const early = await scenarios.merge(ok.scenario.id, {}, who('Ada'))
    expect(early.error).toMatchObject({ code: 'APPROVAL_NEEDED' })
    await say('approveScenario', ok.scenario.id, who('Bo'))
    const merged = await scenarios.merge(ok.scenario.id, {}, who('Ada'))
    expect(merged.error).toBeNull()
    const { undo } = await plans.read(
      `undo(revisions: [${merged.ok.revision}]) { plan { preview { ok { approval { reason } } } } }`,
    )
    expect(undo.plan.preview.ok.approval.reason).toBe('The plan changes who must approve.')
  })

  it('names nobody who approves where somebody must be named', async () => {
    const { plans } = company('many')
    const { error } = await plans.preview(
      [{ updateOrganization: { approvalRule: 'NAMED', effective } }],
      'baseRevision',
    )
    expect(error).toMatchObject({
      code: 'REQUIRED',
      problems: [
        { path: ['input', 'changes', '0', 'updateOrganization', 'approvers'], changeIndex: 0 },
      ],
    })
  })

  it('is none that records facts', async () => {
    const { plans, ids } = company('every')
    const recorded = await plans.change('recordTicketVolume', {
      subject: { team: { id: ids.team } },
      source: 'desk',
      opened: 3,
      solved: 2,
      breached: 0,
      resolutionMinutes: 60,
      effective: '2026-02-02',
    })
    expect(recorded).toMatchObject({ error: null, ok: { plan: { factCount: 1 } } })
  })
})

describe('an import', () => {
  const importer = useImporter()

  it('needs nobody’s approval', async () => {
    const rule = { approvalRule: 'NAMED', approvers: ['bo@example.com'] }
    const slug = await importer.organization('USD', rule)
    const content = 'id,name,acv,segment\nN-1,New,1,SMB\n'
    const run = await importer.run(slug, [{ name: 'accounts.csv', content }])
    expect(run).toMatchObject({ status: 'DONE', changed: true })
    const { error } = await planApi(importer.app, slug).apply([
      { createTeam: { name: 'CS', kind: 'POD', effective } },
    ])
    expect(error).toMatchObject({ code: 'APPROVAL_NEEDED' })
  })
})

/** The same team by another name, since a second one of a name is another team. */
function renamed({ createTeam }: { readonly createTeam: { readonly name: string } }) {
  return { createTeam: { ...createTeam, name: `${createTeam.name} again` } }
}
