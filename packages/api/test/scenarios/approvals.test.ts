import { describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { useCompanies } from './approval-story.js'

describe('the approval of a scenario', () => {
  const api = useApp()
  const { company, who } = useCompanies(api, {
    other: { approvalRule: 'ONE_OTHER' },
    named: { approvalRule: 'NAMED', approvers: ['Bo@Example.com'] },
  })

  it('is asked for, given by somebody else, and told in the audit of the merge', async () => {
    const { scenarios, plans, rename, shown, say } = company('other')
    const { ok } = await scenarios.create('Pods', [rename('Pod')], {}, who('Ada'))
    const { id } = ok.scenario
    expect(await shown(id, who('Ada'))).toMatchObject({
      awaitingViewer: false,
      viewerCanApprove: false,
      viewerApprovalRefusal: 'Whoever made a plan, or a part of it, cannot approve it.',
      approval: {
        needed: true,
        reason: 'Every plan needs approval here.',
        approvers: [],
        missing: 'NOBODY',
        request: null,
        given: [],
      },
    })
    const early = await scenarios.merge(id, {}, who('Ada'))
    expect(early.error).toMatchObject({ code: 'APPROVAL_NEEDED' })
    expect(early.error.message).toContain('Nobody has approved it yet')
    const asked = await say('requestApproval', id, who('Ada'), { comment: 'By Friday?' })
    expect(asked.error).toBeNull()
    const { approval } = await shown(id, who('Bo'))
    expect(approval.request).toEqual({ by: { name: 'Ada' }, comment: 'By Friday?' })
    for (const [name, awaits] of [
      ['Ada', false],
      ['Bo', true],
    ] as const) {
      const query =
        '{ organization(slug: "other") { scenarios { nodes { name awaitingViewer } } } }'
      const { body } = await api.ask(query, who(name))
      expect(body.data.organization.scenarios.nodes).toEqual([
        { name: 'Pods', awaitingViewer: awaits },
      ])
    }
    const own = await say('approveScenario', id, who('Ada'))
    expect(own.error).toMatchObject({ code: 'CANNOT_APPROVE' })
    const nobody = await say('approveScenario', id)
    expect(nobody.error.message).toContain('Only a person can approve')
    const given = await say('approveScenario', id, who('Bo'), { comment: 'Good' })
    expect(given.error).toBeNull()
    expect(await shown(id, who('Bo'))).toMatchObject({
      awaitingViewer: false,
      approval: { missing: null, request: null },
    })
    const merged = await scenarios.merge(id, {}, who('Ada'))
    expect(merged.error).toBeNull()
    const { auditEntry } = await plans.read(
      `auditEntry(revision: ${merged.ok.revision}) {
        actor { name } scenario { id name approvals { by { kind name } at comment } }
      }`,
    )
    expect(auditEntry).toEqual({
      actor: { name: 'Ada' },
      scenario: {
        id,
        name: 'Pods',
        approvals: [{ by: { kind: 'USER', name: 'Bo' }, at: expect.any(String), comment: 'Good' }],
      },
    })
  })

  it('lapses with an edit, is kept as that of an earlier version, and holds after a rename', async () => {
    const { scenarios, rename, retitle, shown, say } = company('other')
    const { ok } = await scenarios.create('Lapsing', [rename('One')], {}, who('Ada'))
    const { id } = ok.scenario
    await say('approveScenario', id, who('Bo'))
    await scenarios.write('updateScenario', { scenarioId: id, name: 'Lapsed' }, who('Ada'))
    expect((await shown(id)).approval.missing).toBeNull()
    const changes = [retitle('Another')]
    await scenarios.write('addToScenario', { scenarioId: id, changes }, who('Ada'))
    const { approval } = await shown(id)
    expect(approval).toMatchObject({
      missing: 'EARLIER_VERSION',
      given: [{ verdict: 'APPROVED', revision: 1, isCurrent: false }],
    })
    const refused = await scenarios.merge(id, {}, who('Ada'))
    expect(refused.error.message).toContain('an earlier version')
    const stale = { scenarioId: id, expectedRevision: 1 }
    const late = await scenarios.write('approveScenario', stale, who('Bo'))
    expect(late.error).toMatchObject({ code: 'REVISION_CONFLICT' })
    await say('approveScenario', id, who('Bo'))
    expect(await scenarios.merge(id, {}, who('Ada'))).toMatchObject({ ok: { changed: true } })
  })

  it('is not given by whoever added or amended a change, nor by their own token', async () => {
    const { scenarios, rename, retitle, say, shown } = company('other')
    const { body } = await api.ask(
      `mutation { createApiToken(input: { name: "mine" }) { ok { secret } } }`,
      who('Ada'),
    )
    const own = { token: body.data.createApiToken.ok.secret }
    const mine = await scenarios.create('Mine', [rename('Mine')], {}, who('Ada'))
    const byToken = await say('approveScenario', mine.ok.scenario.id, own)
    expect(byToken.error).toMatchObject({ code: 'CANNOT_APPROVE' })
    const tokens = await scenarios.create('By token', [rename('Token')], {}, own)
    const { id, changes } = tokens.ok.scenario
    for (const name of ['Bo', 'Cleo'] as const) {
      const { body: asked } = await api.ask('{ viewer { id } }', who(name))
      const editor = { scenarioId: id, userId: asked.data.viewer.id, role: 'EDITOR' }
      await scenarios.write('shareScenario', editor, own)
    }
    expect((await shown(id, who('Ada'))).viewerCanApprove).toBe(false)
    const more = { scenarioId: id, changes: [retitle('From Bo')] }
    expect((await shown(id, who('Bo'))).viewerCanApprove).toBe(true)
    await scenarios.write('addToScenario', more, who('Bo'))
    expect((await shown(id, who('Bo'))).viewerCanApprove).toBe(false)
    const amended = { changeId: changes.nodes[0].id, replaceWith: rename('From Cleo') }
    await scenarios.write('amendScenario', { scenarioId: id, edits: [amended] }, who('Cleo'))
    for (const name of ['Ada', 'Bo', 'Cleo'] as const) {
      expect((await shown(id, who(name))).viewerCanApprove).toBe(false)
    }
    const copied = { copyOfId: id }
    const copy = await scenarios.create('Copy', [], copied, own)
    expect((await shown(copy.ok.scenario.id, who('Bo'))).viewerCanApprove).toBe(false)
  })

  it('carries over a rebase that keeps every change, and no other', async () => {
    const { scenarios, plans, rename, retitle, shown, say } = company('other')
    const merge = async (name: string, change: object) => {
      const { ok } = await scenarios.create(name, [change], {}, who('Cleo'))
      await say('approveScenario', ok.scenario.id, who('Bo'))
      const merged = await scenarios.merge(ok.scenario.id, {}, who('Cleo'))
      expect(merged.error).toBeNull()
    }
    const { ok } = await scenarios.create('Following', [rename('Following')], {}, who('Ada'))
    const { id } = ok.scenario
    await say('approveScenario', id, who('Bo'))
    await merge('Elsewhere', retitle('Elsewhere'))
    await scenarios.write('rebaseScenario', { scenarioId: id }, who('Ada'))
    expect(await shown(id)).toMatchObject({
      revision: 2,
      approval: { missing: null, given: [{ revision: 1, isCurrent: true }] },
    })
    await merge('In the way', rename('In the way'))
    const [change] = ok.scenario.changes.nodes
    const kept = { scenarioId: id, keepIds: [change.id] }
    const rebased = await scenarios.write('rebaseScenario', kept, who('Ada'))
    expect(rebased.error).toBeNull()
    expect((await shown(id)).approval).toMatchObject({
      missing: 'EARLIER_VERSION',
      given: [{ revision: 1, isCurrent: false }],
    })
    const { teams } = await plans.read('teams { nodes { name } }')
    expect(teams.nodes).toEqual([{ name: 'In the way' }])
  })

  it('is withheld while somebody asks for changes to that version', async () => {
    const { scenarios, rename, shown, say } = company('other')
    const { ok } = await scenarios.create('Disputed', [rename('Disputed')], {}, who('Ada'))
    const { id } = ok.scenario
    await say('approveScenario', id, who('Bo'))
    await say('rejectScenario', id, who('Cleo'), { comment: 'Too early' })
    const refused = await scenarios.merge(id, {}, who('Ada'))
    expect(refused.error.message).toContain('Somebody asked for changes')
    expect((await shown(id)).approval.given).toMatchObject([
      { verdict: 'CHANGES_ASKED', by: { name: 'Cleo' }, comment: 'Too early' },
      { verdict: 'APPROVED', by: { name: 'Bo' } },
    ])
    await say('approveScenario', id, who('Cleo'))
    expect(await scenarios.merge(id, {}, who('Ada'))).toMatchObject({ ok: { changed: true } })
  })

  it('is for those whom the list names when it is merged', async () => {
    const { scenarios, rename, shown, say } = company('named')
    const { ok } = await scenarios.create('Named', [rename('Named')], {}, who('Ada'))
    const { id } = ok.scenario
    const cleo = await say('approveScenario', id, who('Cleo'))
    expect(cleo.error).toMatchObject({
      code: 'CANNOT_APPROVE',
      message: 'Nothing was recorded. Only these can approve: Bo@Example.com.',
    })
    await say('approveScenario', id, who('Bo'))
    expect((await shown(id)).approval).toMatchObject({
      approvers: ['Bo@Example.com'],
      missing: null,
    })
    const next = {
      updateOrganization: { approvers: ['cleo@example.com'], effective: '2026-02-01' },
    }
    const handed = await scenarios.create('Cleo instead', [next], {}, who('Ada'))
    expect((await shown(handed.ok.scenario.id)).approval.reason).toBe(
      'The plan changes who must approve.',
    )
    await say('approveScenario', handed.ok.scenario.id, who('Bo'))
    const merged = await scenarios.merge(handed.ok.scenario.id, {}, who('Ada'))
    expect(merged.error).toBeNull()
    const refused = await scenarios.merge(id, {}, who('Ada'))
    expect(refused.error).toMatchObject({ code: 'APPROVAL_NEEDED' })
    expect(refused.error.message).toContain('cleo@example.com')
    await say('approveScenario', id, who('Cleo'))
    expect(await scenarios.merge(id, {}, who('Ada'))).toMatchObject({ ok: { changed: true } })
  })

  it('never lets through what was edited after it', async () => {
    const { scenarios, plans, rename, retitle, say } = company('other')
    for (let round = 0; round < 6; round += 1) {
      const name = `Round ${round}`
      const { ok } = await scenarios.create(name, [rename(name)], {}, who('Ada'))
      const { id } = ok.scenario
      await say('approveScenario', id, who('Bo'))
      const changes = [retitle(`Smuggled ${round}`)]
      const [merged] = await Promise.all([
        scenarios.merge(id, {}, who('Ada')),
        scenarios.write('addToScenario', { scenarioId: id, changes }, who('Ada')),
      ])
      const { positions, teams } = await plans.read(
        'positions { nodes { title } } teams { nodes { name } }',
      )
      expect(positions.nodes).not.toContainEqual({ title: `Smuggled ${round}` })
      expect(teams.nodes[0].name === name).toBe(merged.ok !== null)
    }
  })
})
