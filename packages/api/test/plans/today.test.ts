import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useImporter } from '../imports/use-importer.js'
import { planApi } from './plan-api.js'

const importer = useImporter()
const api = importer.app

/** Only what day it is stands still; timers run on. */
function itIs(instant: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
}

const CREATE = `mutation ($change: CreateOrganizationChange!) {
  createOrganization(input: { change: $change }) {
    ok { organization { asOf name history { from } } }
    error { problems { code path } }
  }
}`

const create = async (slug: string, timeZone?: string | null) => {
  const change = { slug, name: slug, currency: 'USD', ...(timeZone !== undefined && { timeZone }) }
  const { body } = await api.ask(CREATE, { variables: { change } })
  return body.data.createOrganization
}

/** Half past four in the morning of the second of March in Greenwich, and of which day elsewhere. */
const NOW = '2026-03-02T04:30:00Z'
const EVENING = '2026-03-02T18:30:00Z'
const CASES = [
  ['Pacific/Honolulu', NOW, '2026-03-01'],
  ['America/Los_Angeles', NOW, '2026-03-01'],
  ['UTC', NOW, '2026-03-02'],
  ['Pacific/Honolulu', EVENING, '2026-03-02'],
  ['Pacific/Kiritimati', EVENING, '2026-03-03'],
] as const

describe('today', () => {
  beforeEach(() => itIs(NOW))
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each(CASES)('in %s at %s is %s, for whatever is asked or done', async (zone, now, today) => {
    itIs(now)
    const slug = `org-${zone}-${now}`.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')
    const made = await create(slug, zone)
    expect(made.error).toBeNull()
    expect(made.ok.organization).toEqual({
      asOf: today,
      name: slug,
      history: [{ from: today }],
    })

    const { change, preview, apply, read } = planApi(api, slug)
    expect(await read('asOf name')).toEqual({ asOf: today, name: slug })
    expect(await change('updateOrganization', { grossMargin: 0.8 })).toMatchObject({
      ok: { changed: true },
    })
    const [role, team, person] = [newId(), newId(), newId()]
    expect(await change('createRole', { id: role, name: 'CSM', family: 'CSM' })).toMatchObject({
      ok: { changed: true },
    })
    const teams = [{ createTeam: { id: team, name: 'East', kind: 'POD' } }]
    const planned = await preview(teams, 'plan { differences { fields { from } } }')
    const days = planned.ok.plan.differences.flatMap((each: { fields: { from: string }[] }) =>
      each.fields.map(({ from }) => from),
    )
    expect(new Set(days)).toEqual(new Set([today]))
    expect(await apply([...teams, { hirePerson: { id: person, name: 'Ana' } }])).toMatchObject({
      ok: { changed: true },
    })
    await importer.run(slug, [
      { name: 'accounts.csv', content: 'Account ID,Name,ACV,Segment\nG-1,Globex,100,SMB\n' },
    ])
    const lists = await read(`
      roles(first: 5) { nodes { validFrom } }
      teams(first: 5) { nodes { validFrom } }
      people(first: 5) { nodes { validFrom } }
      accounts(first: 5) { nodes { validFrom } }
    `)
    for (const { nodes } of Object.values<{ nodes: object[] }>(lists)) {
      expect(nodes).toEqual([{ validFrom: today }])
    }
  })

  it('is Greenwich’s where no time zone is given, and none that there is not', async () => {
    expect((await create('left-out')).ok.organization.asOf).toBe('2026-03-02')
    for (const none of [null, 'Mars/Olympus_Mons']) {
      expect((await create('nowhere', none)).error.problems).toMatchObject([
        { code: 'INVALID_VALUE', path: ['input', 'change', 'timeZone'] },
      ])
    }
  })
})
