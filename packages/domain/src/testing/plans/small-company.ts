import { parseDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'

export const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const ORG = id(1)
export const [CSM, LEAD] = [id(10), id(11)]
export const [ROOT, POD] = [id(20), id(21)]
export const [SEAT, BOSS, OTHER] = [id(30), id(31), id(32)]
export const [ANA, BEA] = [id(40), id(41)]
export const [GLOBEX, INITECH] = [id(50), id(51)]
export const on = '2026-01-01'

/** A small company of two teams, three seats, two people and two accounts. */
export const smallCompany: readonly Change[] = [
  {
    type: 'createOrganization',
    effective: on,
    id: ORG,
    slug: 'acme',
    name: 'Acme',
    currency: 'USD',
  },
  { type: 'createRole', effective: on, id: CSM, name: 'CSM', family: 'CSM' },
  { type: 'createRole', effective: on, id: LEAD, name: 'VP', family: 'LEADERSHIP', layer: 'VP' },
  { type: 'createTeam', effective: on, id: ROOT, name: 'CS', kind: 'FUNCTION' },
  { type: 'createTeam', effective: on, id: POD, name: 'Pod', kind: 'POD', parentId: ROOT },
  { type: 'openPosition', effective: on, id: BOSS, title: 'VP', roleId: LEAD, teamId: ROOT },
  {
    type: 'openPosition',
    effective: on,
    id: SEAT,
    title: 'CSM 1',
    roleId: CSM,
    teamId: POD,
    reportsToId: BOSS,
  },
  {
    type: 'openPosition',
    effective: on,
    id: OTHER,
    title: 'CSM 2',
    roleId: CSM,
    teamId: POD,
    reportsToId: BOSS,
  },
  { type: 'hirePerson', effective: on, id: ANA, name: 'Ana' },
  { type: 'hirePerson', effective: on, id: BEA, name: 'Bea' },
  { type: 'fillPosition', effective: on, id: id(60), positionId: SEAT, personId: ANA },
  {
    type: 'addAccount',
    effective: on,
    id: GLOBEX,
    externalReferences: [{ source: 'default', id: 'G-1' }],
    name: 'Globex',
    acv: 100_00,
    segment: 'SMB',
  },
  {
    type: 'addAccount',
    effective: on,
    id: INITECH,
    externalReferences: [{ source: 'default', id: 'I-1' }],
    name: 'Initech',
    acv: 200_00,
    segment: 'SMB',
  },
  {
    type: 'coverAccount',
    effective: on,
    id: id(70),
    accountId: GLOBEX,
    responsibility: 'CSM',
    positionId: SEAT,
  },
]

export function apply(state: OrganizationState | null, ...changes: Change[]): OrganizationState {
  const decided = decide(state, changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return decided.value.state
}

export function refusals(state: OrganizationState, ...changes: Change[]) {
  const decided = decide(state, changes)
  return decided.ok
    ? []
    : decided.error.map(({ code, changeIndex, field }) => [code, changeIndex, field] as const)
}

export const acme = apply(null, ...smallCompany)
export const at = (state: OrganizationState, date: string) => viewAt(state, parseDay(date)!)
export const coveredBy = (state: OrganizationState, accountId: string, date: string) => {
  const view = at(state, date)
  return view.coverage
    .ofAccount(view.accounts.rowOf(accountId))
    .filter((row) => view.coverage.kind(row) === 'ACCOUNTABLE')
    .map((row) => view.coverage.positionId(row) ?? view.coverage.teamId(row))
}
