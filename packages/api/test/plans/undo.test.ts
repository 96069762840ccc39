import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { errorFields, planApi, smallTeam } from './plan-api.js'

const effective = '2026-01-01'
const UNDO = `plan { title words changeCount changes preview { ok { plan { changeCount factCount
  differences { kind label action fields { label before: beforeText after: afterText } } } } ${errorFields} } }
  ${errorFields} inTheWay { revision title }`

describe('undoing revisions', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const [account, region] = [newId(), newId()]

  const undo = async (...revisions: number[]) =>
    (await acme.read(`undo(revisions: [${revisions.join(', ')}]) { ${UNDO} }`)).undo
  const undoRevisions = async (revisions: number[], more: object = {}) => {
    const query = `mutation ($input: UndoRevisionsInput!) { undoRevisions(input: $input) {
      ok { revision changed replayed plan { title } } ${errorFields} } }`
    const input = { organizationId: 'acme', revisions, ...more }
    const { body } = await api.ask(query, { variables: { input } })
    expect(body.errors).toBeUndefined()
    return body.data.undoRevisions
  }
  const applied = async (...given: object[]): Promise<number> => {
    const { ok, error } = await acme.apply(given)
    if (error !== null) throw new Error(JSON.stringify(error))
    return ok.revision
  }
  const renamed = async (name: string) =>
    applied({ updateTeam: { team: { id: ids.team }, name, effective } })
  const teamName = async () => (await acme.read('teams { nodes { name } }')).teams.nodes[0].name
  const touchpoint = (externalId: string, outcome: string): object => ({
    recordTouchpoint: {
      source: 'crm',
      externalId,
      account: { id: account },
      kind: 'CALL',
      outcome,
      effective,
    },
  })
  const outcomes = async () =>
    (await acme.read('touchpoints { nodes { externalId outcome } }')).touchpoints.nodes.map(
      ({ externalId, outcome }: { externalId: string; outcome: string }) =>
        `${externalId} ${outcome}`,
    )

  beforeAll(async () => {
    await acme.create()
    await applied(...changes)
    await applied({
      addAccount: {
        id: account,
        name: 'Globex',
        acv: { amountMinor: 100 },
        segment: 'SMB',
        effective,
      },
    })
  })

  it('is a plan that is previewed, and applied by its listed changes; undone, it is made again', async () => {
    const revision = await renamed('North')
    const { plan, error, inTheWay } = await undo(revision)
    expect({ error, inTheWay }).toEqual({ error: null, inTheWay: [] })
    expect(plan).toMatchObject({
      title: `Undo of revision ${revision}: Change the team “East”`,
      changeCount: 1,
      preview: {
        ok: {
          plan: {
            differences: [{ kind: 'TEAM', fields: [{ before: 'North', after: 'East' }] }],
          },
        },
      },
    })
    const { ok } = await acme.apply(plan.changes, { words: plan.words })
    expect(await teamName()).toBe('East')
    const redo = await undo(ok.revision)
    expect(redo.plan.title).toBe(`Redo of revision ${revision}: Change the team “East”`)
    expect((await undoRevisions([ok.revision])).ok).toMatchObject({ changed: true })
    expect(await teamName()).toBe('North')
    const nothing = await undo(ok.revision)
    expect(nothing).toMatchObject({ error: null, plan: { changeCount: 0 } })
  })

  it('says its title in the reader’s language', async () => {
    const revision = await renamed('Nordeste')
    await undoRevisions([revision])
    const query = '{ organization(slug: "acme") { audit(first: 1) { nodes { title } } } }'
    const told = async (language: string) =>
      (await api.ask(query, { headers: { 'accept-language': language } })).body.data.organization
        .audit.nodes[0].title
    expect(await told('es')).toMatch(/^Deshacer la revisión \d+: Modificar el equipo «North»$/)
    expect(await told('pt')).toMatch(/^Desfazer a revisão \d+: Alterar a equipe “North”$/)
  })

  it('says which later revisions changed the same, and undoes them with it', async () => {
    const first = await renamed('West')
    const other = await applied({ setPolicy: { key: 'ramp.csm.months', value: { number: 4 } } })
    const second = await renamed('South')
    const asked = await undo(first)
    expect(asked).toMatchObject({
      plan: null,
      error: {
        code: 'LATER_REVISIONS',
        message: `Later revisions changed the same or build on it: ${second}. Undo them too.`,
        problems: [{ path: ['revisions'] }],
      },
      inTheWay: [{ revision: second, title: 'Change the team “West”' }],
    })
    expect((await undoRevisions([first])).error).toMatchObject({
      code: 'LATER_REVISIONS',
      problems: [{ path: ['input', 'revisions'] }],
    })
    expect(await teamName()).toBe('South')
    const { ok } = await undoRevisions([first, second], { idempotencyKey: 'both' })
    expect(ok.plan.title).toBe(`Undo of several revisions: ${second} and ${first}`)
    expect(await teamName()).toBe('North')
    const { policies } = await acme.read('policies { key }')
    expect(policies).toEqual([{ key: 'ramp.csm.months' }])
    await renamed('Centre')
    expect((await undoRevisions([first, second])).error.code).toBe('LATER_REVISIONS')
    const again = await undoRevisions([first, second], { idempotencyKey: 'both' })
    expect(again).toMatchObject({ error: null, ok: { replayed: true, revision: ok.revision } })
    expect((await undo(other)).plan.changeCount).toBe(1)
  })

  it('says what builds on what was made, through one thing and the next', async () => {
    const made = await applied({
      createTeam: { id: region, name: 'Iberia', kind: 'REGION', effective },
    })
    const seat = newId()
    const opened = await applied({
      openPosition: {
        id: seat,
        title: 'CSM 9',
        role: { id: ids.role },
        team: { id: region },
        effective,
      },
    })
    const hired = await applied({
      hirePerson: { id: newId(), name: 'Bea', effective },
    })
    const covered = await applied({
      coverAccount: {
        account: { id: account },
        target: { position: { id: seat } },
        responsibility: 'CSM',
        effective,
      },
    })
    const { inTheWay } = await undo(made)
    expect(inTheWay.map((entry: { revision: number }) => entry.revision)).toEqual([covered, opened])
    expect((await undo(made, covered, opened)).plan.preview.error).toBeNull()
    expect((await undoRevisions([made, covered, opened])).ok.changed).toBe(true)
    const read = await acme.read('teams { nodes { name } } people { nodes { name } }')
    expect(read.teams.nodes).toHaveLength(1)
    expect(read.people.nodes).toContainEqual({ name: 'Bea' })
    expect(hired).toBeLessThan(covered)
  })

  it('says with what later revisions it cannot be, though they changed other things', async () => {
    const bea = newId()
    const moved = await applied({
      vacatePosition: { position: { id: ids.seat }, effective: '2026-03-01' },
    })
    const filled = await applied(
      { hirePerson: { id: bea, name: 'Cleo', effective } },
      {
        fillPosition: {
          position: { id: ids.seat },
          person: { id: bea },
          effective: '2026-03-01',
        },
      },
    )
    await renamed('Beside')
    const { inTheWay } = await undo(moved)
    expect(inTheWay.map((entry: { revision: number }) => entry.revision)).toEqual([filled])
    expect((await undoRevisions([moved, filled])).error).toBeNull()
    expect(await teamName()).toBe('Beside')
  })

  it('takes back facts, and brings back those that were replaced', async () => {
    await applied(touchpoint('T-1', 'first'))
    const revision = await applied(touchpoint('T-1', 'second'), touchpoint('T-2', 'other'))
    const { plan } = await undo(revision)
    expect(plan.preview.ok.plan.factCount).toBe(2)
    const { ok } = await acme.apply(plan.changes, { words: plan.words })
    expect(await outcomes()).toEqual(['T-1 first'])
    await undoRevisions([ok.revision])
    expect((await outcomes()).toSorted()).toEqual(['T-1 second', 'T-2 other'])
    const later = await applied(touchpoint('T-2', 'changed since'))
    const back = await undo(revision)
    expect(back.inTheWay.map((entry: { revision: number }) => entry.revision)).toEqual([later])
  })

  it('is refused by code where nothing can be undone', async () => {
    const now = await acme.revision()
    expect((await undo(1)).error).toMatchObject({
      code: 'FIRST_REVISION',
      message: 'The first revision made the organisation; it cannot be undone.',
    })
    for (const revision of [0, now + 1]) {
      expect((await undo(revision)).error).toMatchObject({ code: 'OUT_OF_RANGE' })
    }
    expect((await undo()).error).toMatchObject({ code: 'REQUIRED' })
    const many = Array.from({ length: 501 }, (_, index) => index + 2)
    expect((await undoRevisions(many)).error).toMatchObject({ code: 'TOO_MANY_REVISIONS' })
  })

  it('tells the timeline of one thing: who, when, which plan, before and after', async () => {
    const { nodes } = (await acme.read('teams { nodes { id } }')).teams
    const { changes: feed } = await acme.read(
      `changes(afterRevision: 0, thingId: "${nodes[0].id}", last: 1) { totalCount nodes {
        auditEntry { title actor { name } } fields { label before: beforeText after: afterText } } }`,
    )
    expect(feed.totalCount).toBeGreaterThan(5)
    expect(feed.nodes).toMatchObject([
      {
        auditEntry: { title: 'Change the team “Centre”' },
        fields: [{ label: 'Name', before: 'Centre', after: 'Beside' }],
      },
    ])
  })
})
