import type { BuiltInRole } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { memberWithRole } from './members-of-roles.js'

const on = '2026-01-01'
const teams = { root: newId(), east: newId(), below: newId(), west: newId() }
const NAMES = Object.keys(teams) as (keyof typeof teams)[]
const role = newId()

interface Shown {
  readonly id: string
  readonly name: string
  readonly viewerCanChange: boolean
}

interface FixedFinding {
  readonly fingerprint: string
  readonly fix: {
    readonly title: string
    readonly viewerCanPlan: boolean
    readonly plan: { readonly changes: readonly object[] }
  } | null
}

/** Lists of things, with the change that says of one what it is called, as it is called already or not. */
const LISTS = {
  teams: (id: string, name: string) => ({ updateTeam: { team: { id }, name } }),
  positions: (id: string, title: string) => ({ updatePosition: { position: { id }, title } }),
  people: (id: string, name: string) => ({ updatePerson: { person: { id }, name } }),
  accounts: (id: string, name: string) => ({ updateAccount: { account: { id }, name } }),
} as const

type List = keyof typeof LISTS

describe('what is offered to a member', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const members: { readonly what: string; readonly as: AskOptions }[] = []

  const shown = async (list: List, as: AskOptions): Promise<readonly Shown[]> => {
    const name = list === 'positions' ? 'name: title' : 'name'
    const query = `{ organization(slug: "acme") {
      ${list}(first: 50) { nodes { id ${name} viewerCanChange } }
    } }`
    return (await api.ask(query, as)).body.data.organization[list].nodes
  }

  const previewFix = async (fingerprint: string, as: AskOptions): Promise<readonly string[]> => {
    const fix = `mutation ($input: LintFixInput!) { previewLintFix(input: $input) {
      error { problems { code } }
    } }`
    const variables = { input: { organizationId: 'acme', fingerprint } }
    const { error } = (await api.ask(fix, { ...as, variables })).body.data.previewLintFix
    const codes = (error?.problems ?? []).map((each: { code: string }) => each.code)
    return [...new Set<string>(codes)]
  }

  beforeAll(async () => {
    await acme.create()
    const parents = { root: null, east: teams.root, below: teams.east, west: teams.root }
    const seats = NAMES.map((team) => ({ team, id: newId() }))
    const seatOf = (team: string) => ({ id: seats.find((each) => each.team === team)!.id })
    const account = (name: string, covered: readonly object[]) => {
      const id = newId()
      const acv = { amountMinor: 100, currency: 'USD' }
      const of = { account: { id }, responsibility: 'CSM', effective: on }
      return [
        { addAccount: { id, name, segment: 'SMB', acv, effective: on } },
        ...covered.map((target) => ({ coverAccount: { ...of, target } })),
      ]
    }
    const { error } = await acme.apply([
      { createRole: { id: role, name: 'CSM', family: 'CSM', effective: on } },
      ...NAMES.map((name) => ({
        createTeam: {
          id: teams[name],
          name,
          kind: 'POD',
          ...(parents[name] !== null && { parent: { id: parents[name] } }),
          effective: on,
        },
      })),
      ...seats.map(({ team, id }) => ({
        openPosition: {
          id,
          title: `Seat of ${team}`,
          role: { id: role },
          team: { id: teams[team] },
          effective: on,
        },
      })),
      ...NAMES.flatMap((team) => {
        const id = newId()
        const held = { position: seatOf(team), person: { id }, fte: 0.5, effective: on }
        return [
          { hirePerson: { id, name: `Person of ${team}`, effective: on } },
          { fillPosition: held },
        ]
      }),
      ...[newId()].flatMap((id) => [
        { hirePerson: { id, name: 'Person of two', effective: on } },
        ...['east', 'west'].map((team) => ({
          fillPosition: { position: seatOf(team), person: { id }, fte: 0.5, effective: on },
        })),
      ]),
      {
        hirePerson: {
          id: newId(),
          name: 'Person of none',
          loadedCost: { amountMinor: 9_000_000, currency: 'USD' },
          effective: on,
        },
      },
      ...NAMES.flatMap((team) => account(`Account of ${team}`, [{ position: seatOf(team) }])),
      ...account('Account of a pool', [{ team: { id: teams.below } }]),
      ...account('Account of none', []),
    ])
    if (error) throw new Error(JSON.stringify(error))
    const roles: readonly (readonly [string, BuiltInRole, readonly string[]])[] = [
      ['Olga', 'OWNER', []],
      ['Pia', 'PLANNER', []],
      ['Ida', 'TEAM_MANAGER', [teams.east]],
      ['Tom', 'TEAM_MANAGER', [teams.west, teams.below]],
      ['Rut', 'TEAM_MANAGER', [teams.root]],
    ]
    for (const [name, builtIn, teamIds] of roles) {
      const { as } = await memberWithRole(api, name, builtIn, teamIds)
      members.push({ what: `${name}, ${builtIn}`, as })
    }
  })

  it.each(Object.keys(LISTS) as List[])(
    'is, of %s, what a preview does not refuse for lack of a right, and nothing else',
    async (list) => {
      // A planner's plans are kept in scenarios, where every change may be drafted.
      for (const { what, as } of members.filter((each) => !each.what.includes('PLANNER'))) {
        for (const { id, name, viewerCanChange } of await shown(list, as)) {
          const change = LISTS[list](id, `${name}, called otherwise`)
          const { error } = await acme.preview([change], 'baseRevision', as)
          const codes =
            error === null ? [] : error.problems.map((each: { code: string }) => each.code)
          expect(codes.filter((code: string) => code !== 'NOT_ALLOWED')).toEqual([])
          expect([what, name, viewerCanChange]).toEqual([what, name, codes.length === 0])
        }
      }
    },
  )

  it('is, of findings, the fixes that a preview does not refuse for lack of a right', async () => {
    const pay = await memberWithRole(api, 'Sol', 'SERVICE')
    const seen = new Set<boolean>()
    const fields = 'fix { title viewerCanPlan plan { changes } }'
    const query = `{ organization(slug: "acme") {
      lint { findings(first: 100) { edges { node { fingerprint ${fields} } } } }
    } }`
    const asking = members.filter((each) => !each.what.includes('PLANNER'))
    for (const { what, as } of [...asking, { what: 'Sol, SERVICE', as: pay.as }]) {
      const { body } = await api.ask(query, as)
      for (const { node } of body.data.organization.lint.findings.edges) {
        const { fingerprint, fix } = node as FixedFinding
        if (fix === null) continue
        const { error } = await acme.preview(fix.plan.changes, 'baseRevision', as)
        const codes = (error?.problems ?? []).map((each: { code: string }) => each.code)
        expect(codes.filter((code: string) => code !== 'NOT_ALLOWED')).toEqual([])
        expect([what, fix.title, fix.viewerCanPlan]).toEqual([what, fix.title, codes.length === 0])
        const again = await previewFix(fingerprint, as)
        expect([what, fix.title, again]).toEqual([what, fix.title, [...new Set(codes)]])
        seen.add(fix.viewerCanPlan)
      }
    }
    expect(seen.size).toBe(2)
  })

  it('shows nothing in the preview of a fix that whoever asks is not shown', async () => {
    const { as } = await memberWithRole(api, 'Sara', 'SERVICE')
    const listed = `{ organization(slug: "acme") {
      lint { findings(first: 100) { edges { node { fingerprint fix { viewerCanPlan } } } } }
    } }`
    const { body } = await api.ask(listed, as)
    const nodes = body.data.organization.lint.findings.edges.map(
      (edge: { node: FixedFinding }) => edge.node,
    ) as readonly FixedFinding[]
    const { fingerprint } = nodes.find(({ fix }) => fix?.viewerCanPlan === true)!
    const query = `mutation ($input: LintFixInput!) { previewLintFix(input: $input) {
      ok { organization { people(first: 50) { nodes { name loadedCost { amountMinor } } } } }
    } }`
    const variables = { input: { organizationId: 'acme', fingerprint } }
    const paid = async (options: AskOptions) => {
      const { ok } = (await api.ask(query, { ...options, variables })).body.data.previewLintFix
      const found = ok.organization.people.nodes as readonly { loadedCost: object | null }[]
      return found.filter(({ loadedCost }) => loadedCost !== null).length
    }
    const { as: owner } = members.find(({ what }) => what.startsWith('Olga'))!
    expect([await paid(owner), await paid(as)]).toEqual([1, 0])
  })

  it('differs between those who have other teams', async () => {
    const offered = async (name: string) => {
      const { as } = members.find(({ what }) => what.startsWith(name))!
      return (await shown('positions', as))
        .filter(({ viewerCanChange }) => viewerCanChange)
        .map((each) => each.name)
        .toSorted()
    }
    expect(await offered('Ida')).toEqual(['Seat of below', 'Seat of east'])
    expect(await offered('Tom')).toEqual(['Seat of below', 'Seat of west'])
    expect(await offered('Rut')).toHaveLength(4)
    expect(await offered('Olga')).toHaveLength(4)
    expect(await offered('Pia')).toHaveLength(4)
  })

  it('is nothing to whoever plans nothing', async () => {
    const { as } = await memberWithRole(api, 'Vera', 'VIEWER')
    for (const list of Object.keys(LISTS) as List[]) {
      const things = await shown(list, as)
      expect(things.length).toBeGreaterThan(0)
      expect(things.filter(({ viewerCanChange }) => viewerCanChange)).toEqual([])
    }
  })

  it('is of the whole organization to those alone whose role is about no teams', async () => {
    const query = '{ viewer { organizations { viewerCanChangeWhole } } }'
    const told = await Promise.all(
      members.map(async ({ as }) => {
        const { body } = await api.ask(query, as)
        return body.data.viewer.organizations[0].viewerCanChangeWhole
      }),
    )
    expect(told).toEqual([true, true, false, false, false])
  })
})
