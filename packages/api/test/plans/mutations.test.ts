import { benchmark } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from './plan-api.js'

describe('changing an organization over GraphQL', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const effective = '2026-02-01'

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
  })

  it('applies a single change as a plan with a revision of its own', async () => {
    const before = await acme.revision()
    const { ok } = await acme.change('updateTeam', {
      team: { id: ids.team },
      name: 'Far East',
      effective,
    })
    expect(ok).toMatchObject({
      changed: true,
      replayed: false,
      revision: before + 1,
      organization: { slug: 'acme', revision: before + 1 },
      plan: { title: 'Change the team “East”', changeCount: 1 },
    })
    expect(ok.plan.differences).toEqual([
      {
        kind: 'TEAM',
        label: 'Far East',
        action: 'CHANGED',
        fields: [{ field: 'name', from: effective, before: 'East', after: 'Far East' }],
      },
    ])
  })

  it('takes sizes and money as people write them', async () => {
    const { ok } = await acme.change('updatePosition', {
      position: { id: ids.other },
      fte: 0.5,
      budgetedCost: { amountMinor: 12_000_000, currency: 'USD' },
      effective,
    })
    expect(ok.plan.differences[0].fields).toEqual([
      { field: 'fte', from: effective, before: '1', after: '0.5' },
      { field: 'budgetedCost', from: effective, before: '', after: '$120,000.00' },
    ])
    const { error } = await acme.change('updatePosition', {
      position: { id: ids.other },
      fte: 1.5,
      effective,
    })
    expect(error.problems).toEqual([
      {
        code: 'OUT_OF_RANGE',
        path: ['input', 'change', 'fte'],
        changeIndex: 0,
        message: '“fte” must be between 0.01 and 1.',
      },
    ])
  })

  it('refuses a plan of 50 changes for one bad one, in Spanish, and writes nothing', async () => {
    const before = await acme.revision()
    const many: object[] = Array.from({ length: 50 }, (_, index) => ({
      createTeam: { name: `Team ${index}`, kind: 'POD', effective },
    }))
    many[37] = {
      openPosition: { title: 'CSM 3', role: { id: ids.role }, team: { id: newId() }, effective },
    }
    const { ok, error } = await acme.apply(many, {}, { headers: { 'accept-language': 'es-CO' } })
    expect(ok).toBeNull()
    expect(error.problems).toHaveLength(1)
    expect(error.problems[0]).toMatchObject({
      code: 'NOT_FOUND',
      changeIndex: 37,
      path: ['input', 'changes', '37', 'openPosition', 'team'],
    })
    expect(error.problems[0].message).toMatch(/^No existe ningún equipo/)
    expect(await acme.revision()).toBe(before)
    const { rows } = await api.database.pool.query(
      `SELECT 1 FROM team_version WHERE name LIKE 'Team %'`,
    )
    expect(rows).toHaveLength(0)
  })

  it('says what a plan would do without doing it', async () => {
    const before = await acme.revision()
    const { ok } = await acme.preview(
      [{ vacatePosition: { position: { id: ids.seat }, effective: '2026-03-01' } }],
      `baseRevision organization { revision asOf }
       plan { differences { thingId kind kindLabel label action fields { field label before: beforeText after: afterText } } }
       effects { capacity { teamName family before { capacity openSeats } after { capacity openSeats } }
                 cost { yearly { amountMinor } before { runRate { amountMinor } } after { runRate { amountMinor } } } }`,
    )
    expect(ok.baseRevision).toBe(before)
    expect(ok.organization.revision).toBe(before + 1)
    const [{ thingId: id, ...vacated }, ...others] = ok.plan.differences
    const found = await api.ask('query ($id: ID!) { node(id: $id) { __typename } }', {
      variables: { id },
    })
    expect(found.body.data.node).toEqual({ __typename: 'Occupancy' })
    expect([vacated, ...others]).toEqual([
      {
        kind: 'OCCUPANCY',
        kindLabel: 'occupancy',
        label: 'Ana → CSM 1',
        action: 'ENDED',
        fields: [{ field: 'to', label: 'Until', before: '', after: 'Mar 1, 2026' }],
      },
    ])
    expect(ok.effects.capacity[0]).toMatchObject({
      teamName: 'Far East',
      family: 'CSM',
      before: { openSeats: 1 },
      after: { capacity: 0, openSeats: 2 },
    })
    expect(await acme.revision()).toBe(before)
  })

  it('refuses to overwrite what it has not seen', async () => {
    const { error } = await acme.change(
      'updateTeam',
      { team: { id: ids.team }, name: 'Lost', effective },
      { expectedRevision: 1 },
    )
    expect(error).toMatchObject({ code: 'REVISION_CONFLICT', problems: [{ path: ['input'] }] })
  })

  it('answers a repeated request from memory, and another one with its key not at all', async () => {
    const more = { idempotencyKey: 'once' }
    const change = { name: 'Only once', kind: 'POD', effective }
    const first = await acme.change('createTeam', change, more)
    const second = await acme.change('createTeam', change, more)
    expect(second.ok).toMatchObject({ replayed: true, revision: first.ok.revision })
    expect(second.ok.plan.differences[0].label).toBe('Only once')
    const other = await acme.change('createTeam', { ...change, name: 'Another' }, more)
    expect(other.error.code).toBe('IDEMPOTENCY_KEY_REUSED')
    const { rows } = await api.database.pool.query(
      `SELECT 1 FROM team_version WHERE name = 'Only once'`,
    )
    expect(rows).toHaveLength(1)
  })

  it('answers an organization that is not there like one that is not yours', async () => {
    const { error } = await planApi(api, 'nowhere').change('createTeam', { name: 'X', kind: 'POD' })
    expect(error).toMatchObject({
      code: 'NOT_FOUND',
      problems: [{ path: ['input', 'organizationId'] }],
    })
  })

  it('refuses an entry with two changes, and an id of another kind, as bad input', async () => {
    const two = { createTeam: { name: 'A', kind: 'POD' }, retireTeam: { team: { id: ids.team } } }
    await expect(acme.apply([two])).rejects.toThrow('BAD_USER_INPUT')
    const { body } = await api.ask('{ organization(slug: "acme") { id } }')
    const id = body.data.organization.id as string
    await expect(acme.change('retireTeam', { team: { id } })).rejects.toThrow('BAD_USER_INPUT')
  })

  it('keeps who did what and why, for each revision', async () => {
    await acme.change(
      'setPolicy',
      {
        key: 'policy.utilisation.target',
        value: { number: 0.75 },
        reason: 'a hard winter',
        effective,
      },
      { reason: 'as agreed in the review' },
    )
    const { audit, revision } = await acme.read(
      `revision audit(first: 100) { totalCount edges { node {
        revision title reason changeCount actor { kind name } differences { kind label } } } }`,
    )
    expect(audit.totalCount).toBe(revision)
    const entries = audit.edges.map(({ node }: { node: object }) => node)
    expect(entries[0]).toMatchObject({
      revision,
      title: `Set the policy “${benchmark('policy.utilisation.target').text.en.slice(0, -1)}”`,
      reason: 'as agreed in the review',
      changeCount: 1,
      actor: { kind: 'TOKEN' },
      differences: [
        { kind: 'POLICY', label: benchmark('policy.utilisation.target').text.en.slice(0, -1) },
      ],
    })
    expect(entries.at(-2)).toMatchObject({ revision: 2, title: 'Founding', changeCount: 6 })
    const { body } = await api.ask(
      `{ organization(slug: "acme") { audit(first: 1) { edges { node {
        differences { kindLabel label fields { label before: beforeText after: afterText } } } } } } }`,
      { headers: { 'accept-language': 'es' } },
    )
    expect(body.data.organization.audit.edges[0].node.differences).toMatchObject([
      {
        kindLabel: 'política',
        label: benchmark('policy.utilisation.target').text.es.slice(0, -1),
        fields: [
          { label: 'Valor', before: '', after: expect.stringMatching(/^75\s%$/) },
          { label: 'Motivo', before: '', after: 'a hard winter' },
        ],
      },
    ])
    const page = await acme.read('audit(first: 1) { edges { cursor } pageInfo { hasNextPage } }')
    const cursor = page.audit.edges[0].cursor as string
    const next = await acme.read(
      `audit(first: 1, after: "${cursor}") { edges { node { revision } } }`,
    )
    expect(next.audit.edges).toEqual([{ node: { revision: revision - 1 } }])
  })
})
