import { beforeAll, describe, expect, it } from 'vitest'
import { StateImages } from '../../src/store/images/state-images.js'
import { StateStore } from '../../src/store/state-store.js'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { silentLog } from '../database/silent-log.js'
import { useApp, type AskOptions } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { rowsNaming } from './rows-naming.js'

const NAMES = /costa|nogueira|ana\.c@/i

describe('somebody who has left', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const person = { id: ids.person }
  let organizationId = ''
  let subjectId = ''
  let admin: AskOptions
  let before: unknown

  const erase = async (more: object = {}, options: AskOptions = {}) => {
    const query = `mutation ($input: ErasePersonalDataInput!) { erasePersonalData(input: $input) {
      ok { pseudonym revision count } error { code message } } }`
    const input = { organizationId: 'acme', subjectId, ...more }
    const { body } = await api.ask(query, { variables: { input }, ...options })
    return body.errors?.[0]?.extensions.code ?? body.data.erasePersonalData
  }
  const figures = async () =>
    acme.read(
      `teams { nodes { name } } positions { nodes { title occupancies { fte } } }
       people { nodes { languages loadedCost { amountMinor } } }`,
      ', at: { asOf: "2026-02-15" }',
    )

  beforeAll(async () => {
    await acme.create()
    const named = changes.map((change) =>
      'hirePerson' in change
        ? { hirePerson: { ...change.hirePerson, name: 'Ana Nogueira', languages: ['pt'] } }
        : change,
    )
    await acme.apply(named, { title: 'Hire Ana Nogueira' })
    organizationId = await onlyOrganization(api)
    subjectId = encodeGlobalId('Person', organizationId, ids.person)
    admin = (await memberWithRole(api, 'Adam', 'ADMIN')).as
    // Corrected: what she was called first is in the audit alone.
    const loadedCost = { amountMinor: 9_000_000 }
    const corrected = { person, name: 'Ana Costa', email: 'ana.c@acme.example', loadedCost }
    await acme.apply([{ updatePerson: { ...corrected, effective: '2026-01-01' } }])
    await acme.apply([
      {
        recordLeave: {
          person,
          effective: '2026-02-01',
          to: '2026-02-10',
          kind: 'MEDICAL',
          note: 'surgery',
        },
      },
      { createTeam: { name: 'With ANA  COSTA', kind: 'POD', effective: '2026-01-01' } },
    ])
    const made = await scenarios.create('What if Ana Costa stays', [
      { updatePerson: { person, name: 'Ana Nogueira Costa', effective: '2026-06-01' } },
    ])
    const scenarioId = made.ok.scenario.id
    const said = await api.ask(
      `mutation ($input: CommentOnScenarioInput!) { commentOnScenario(input: $input) { error { code } } }`,
      { variables: { input: { scenarioId, text: 'ask ana.c@acme.example first' } } },
    )
    if (said.body.data.commentOnScenario.error !== null) throw new Error('nothing is said')
    before = await figures()
  })

  it('is not erased before they have', async () => {
    const { error } = await erase()
    expect(error).toEqual({
      code: 'STILL_HERE',
      message: '“Ana Costa” still works here: end the employment first.',
    })
    const { body } = await api.ask(
      `query ($id: ID!) { organization(slug: "acme") { personalData(subjectId: $id) { refusal { code } } } }`,
      { variables: { id: subjectId } },
    )
    expect(body.data.organization.personalData.refusal.code).toBe('STILL_HERE')
  })

  it('is told everything that is held of them', async () => {
    await acme.apply([
      { vacatePosition: { position: { id: ids.seat }, effective: '2026-03-01' } },
      { endEmployment: { person, effective: '2026-03-01' } },
    ])
    const { body } = await api.ask(
      `query ($id: ID!) { organization(slug: "acme") {
        dataSubjects(search: "nogueira") { name }
        found: dataSubjects(search: "ANA C") { id kind name email isHere leftOn isErased }
        personalData(subjectId: $id) { pseudonym refusal { code } data
          names { name textCount otherCount isUnmistakable } } } }`,
      { ...admin, variables: { id: subjectId } },
    )
    const { found, dataSubjects, personalData } = body.data.organization
    // What was corrected is no name of any day.
    expect(dataSubjects).toEqual([])
    expect(found).toEqual([
      {
        id: subjectId,
        kind: 'PERSON',
        name: 'Ana Costa',
        email: 'ana.c@acme.example',
        isHere: false,
        leftOn: '2026-03-01',
        isErased: false,
      },
    ])
    expect(personalData.refusal).toBeNull()
    expect(personalData.names.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Ana Costa',
      'Ana Nogueira',
      'Ana Nogueira Costa',
      'ana.c@acme.example',
    ])
    const { data } = personalData
    expect(data.records.map(({ kind }: { kind: string }) => kind)).toEqual([
      'person',
      'occupancy',
      'leave',
    ])
    expect(data.records[0].record.versions[0]).toMatchObject({
      loadedCost: 9_000_000,
      languages: ['pt'],
    })
    expect(data.records[2].record).toMatchObject({
      validFrom: '2026-02-01',
      kind: 'MEDICAL',
      note: 'surgery',
    })
    const places = new Set(data.texts.map(({ place }: { place: string }) => place))
    expect([...places]).toEqual(
      expect.arrayContaining(['audit_entry', 'scenario', 'scenario_comment', 'team']),
    )
  })

  it('is nowhere named any more once erased, and figures stay', async () => {
    const { pool } = api.database
    const worth = { leastRows: 0, leastChanges: 0, afterMs: 0 }
    const images = new StateImages({ pool, format: 'any', log: silentLog, ...worth })
    const other = new StateStore({ pool, images })
    const past = await other.atRevision(organizationId, 2)
    const parts = async () => (await pool.query('SELECT FROM state_image_part')).rowCount
    await expect.poll(parts).toBeGreaterThan(1)
    expect(JSON.stringify(past?.people.get(ids.person))).toMatch(NAMES)
    const { ok, error } = await erase({}, admin)
    expect(error).toBeNull()
    expect(ok.pseudonym).toMatch(/^Erased person [0-9A-F]{6}$/)
    expect(await rowsNaming(pool, NAMES)).toEqual([])
    expect(await parts()).toBe(0)
    await images.close()
    const [now, then, former] = await Promise.all(
      ['', ', at: { asOf: "2026-01-15" }', ', at: { revision: 2 }'].map(async (at) =>
        acme.read('people(filter: {}) { nodes { name email } } name', at),
      ),
    )
    expect(now.people.nodes).toEqual([])
    expect(then.people.nodes).toEqual([{ name: ok.pseudonym, email: null }])
    expect(former.people.nodes).toEqual([{ name: ok.pseudonym, email: null }])
    const again = await other.atRevision(organizationId, 2)
    expect(JSON.stringify(again?.people.get(ids.person))).not.toMatch(NAMES)
    const renamed = JSON.parse(
      JSON.stringify(before).replace('With ANA  COSTA', `With ${ok.pseudonym}`),
    )
    expect(await figures()).toEqual(renamed)
  })

  it('has an audit that still tells how all came to be what it is', async () => {
    const { rows } = await api.database.pool.query(
      `SELECT kind, revision FROM (
         SELECT *, lag("after") OVER (PARTITION BY kind, "thingId" ORDER BY revision, seq) AS earlier
         FROM audit_change
       ) c WHERE "before" IS DISTINCT FROM earlier`,
    )
    expect(rows).toEqual([])
    const fresh = await new StateStore({ pool: api.database.pool }).get(organizationId)
    const back = await new StateStore({ pool: api.database.pool }).atRevision(organizationId, 1)
    expect(back?.people.get(ids.person)).toBeUndefined()
    const leave = [...fresh!.leaves.values()][0]
    expect(leave).toMatchObject({ personId: ids.person, kind: null, note: null })
    const { body } = await api.ask(
      '{ organization(slug: "acme") { audit(first: 1) { nodes { title actor { name } } } } }',
    )
    expect(body.data.organization.audit.nodes).toEqual([
      {
        title: expect.stringMatching(/^Erase the personal data of Erased person/),
        actor: { name: 'Adam' },
      },
    ])
  })

  it('cannot be brought back', async () => {
    const undone = await api.ask(
      `mutation ($input: UndoRevisionsInput!) { undoRevisions(input: $input) { ok { changed } error { code } } }`,
      { variables: { input: { organizationId: 'acme', revisions: [await acme.revision()] } } },
    )
    expect(undone.body.data.undoRevisions).toEqual({ ok: { changed: false }, error: null })
    const { ok } = await acme.apply([{ restore: { id: subjectId, revision: 3 } }])
    expect(ok.changed).toBe(true)
    const { people } = await acme.read('people { nodes { name } }')
    expect(people.nodes).toEqual([{ name: expect.stringMatching(/^Erased person/) }])
    expect(await rowsNaming(api.database.pool, NAMES)).toEqual([])
  })

  it('is erased by those alone who may', async () => {
    const planner = await memberWithRole(api, 'Paul', 'PLANNER')
    expect(await erase({}, planner.as)).toBe('FORBIDDEN')
    expect(await erase({ subjectId: encodeGlobalId('Team', organizationId, ids.team) })).toBe(
      'BAD_USER_INPUT',
    )
    const nobody = encodeGlobalId('Person', organizationId, newId())
    expect((await erase({ subjectId: nobody })).error.code).toBe('NOT_FOUND')
    expect(await erase({ names: ['x'] })).toBe('BAD_USER_INPUT')
  })
})
