import { RESPONSIBILITIES, ROLE_FAMILIES, SEGMENTS, TIERS } from '@postscale/domain'
import type { Change } from '@postscale/domain'
import { chosen } from './chosen.js'
import { monthText } from './month-text.js'

/** Things that changes are about. */
export type Kind = 'roles' | 'teams' | 'positions' | 'people' | 'accounts' | 'implementations'

/** What a random change has to go by. */
interface Moment {
  readonly month: number
  /** Choose among things, and whatever else there is to choose. */
  readonly picks: readonly [number, number, number]
  readonly effective: string
  readonly id: string
  readonly at: (kind: Kind, place: 0 | 1 | 2) => string
  readonly newId: () => string
}

interface RandomAction {
  readonly needs: readonly Kind[]
  readonly makes: Kind | null
  readonly change: (moment: Moment) => Change
}

/** Every sort of change that a random plan may hold. */
export const RANDOM_ACTIONS: readonly RandomAction[] = [
  {
    needs: [],
    makes: 'roles',
    change: ({ effective, id, picks: [a] }) => ({
      type: 'createRole',
      effective,
      id,
      name: `Role ${a}`,
      family: chosen(ROLE_FAMILIES, a),
      ...(a % 2 === 0
        ? { externalReferences: [{ source: 'hris', id: `role-${id.slice(-8)}` }] }
        : {}),
    }),
  },
  {
    needs: [],
    makes: 'teams',
    change: ({ effective, id, picks: [a, b] }) => ({
      type: 'createTeam',
      effective,
      id,
      name: `Team ${a}`,
      kind: 'POD',
      segments: SEGMENTS.slice(0, b % 3),
      verticals: b % 5 === 0 ? ['a "quoted", {braced} \\ one', ''.padEnd(b % 3, 'é') || 'x'] : [],
    }),
  },
  {
    needs: ['teams'],
    makes: null,
    change: ({ effective, at, picks: [a] }) => ({
      type: 'moveTeam',
      effective,
      id: at('teams', 0),
      parentId: a % 4 === 0 ? null : at('teams', 1),
    }),
  },
  {
    needs: ['teams'],
    makes: null,
    change: ({ effective, at, picks: [, b] }) => ({
      type: 'updateTeam',
      effective,
      id: at('teams', 0),
      ...(b % 2 === 0 ? { name: `Renamed ${b}` } : { regions: [`Region ${b % 7}`] }),
    }),
  },
  {
    needs: ['teams'],
    makes: null,
    change: ({ month, at }) => ({
      type: 'retireTeam',
      effective: monthText(month + LATE_MONTHS),
      id: at('teams', 0),
    }),
  },
  {
    needs: ['teams', 'roles'],
    makes: 'positions',
    change: ({ effective, id, at, picks: [, , c] }) => ({
      type: 'openPosition',
      effective,
      id,
      title: `Seat ${c}`,
      roleId: at('roles', 0),
      teamId: at('teams', 1),
      budgetedCost: c % 3 === 0 ? null : 9_007_199_254_740_991 - c,
    }),
  },
  {
    needs: ['positions', 'teams'],
    makes: null,
    change: ({ effective, at, picks: [, , c] }) => ({
      type: 'movePosition',
      effective,
      id: at('positions', 0),
      teamId: at('teams', 1),
      ...(c % 2 === 0 ? { reportsToId: at('positions', 2) } : {}),
    }),
  },
  {
    needs: [],
    makes: 'people',
    change: ({ effective, id, picks: [a, b] }) => ({
      type: 'hirePerson',
      effective,
      id,
      name: `Person ${a}`,
      languages: ['en', 'es-MX'].slice(0, b % 3),
      loadedCost: a * 100,
    }),
  },
  {
    needs: ['people', 'positions'],
    makes: null,
    change: ({ effective, newId, at, month, picks: [, , c] }) => ({
      type: 'fillPosition',
      effective,
      id: newId(),
      personId: at('people', 0),
      positionId: at('positions', 1),
      fte: 20 + (c % 30),
      to: c % 2 === 0 ? null : monthText(month + 3),
    }),
  },
  {
    needs: ['positions'],
    makes: null,
    change: ({ effective, at }) => ({
      type: 'vacatePosition',
      effective,
      positionId: at('positions', 0),
    }),
  },
  {
    needs: [],
    makes: 'accounts',
    change: ({ effective, id, picks: [a, b, c] }) => ({
      type: 'addAccount',
      effective,
      id,
      externalReferences: a % 3 === 0 ? [] : [{ source: 'crm', id: `crm-${id.slice(-10)}` }],
      name: `Account ${a} ünï ${'𝒳'.repeat(a % 2)}`,
      acv: b * 1_000_000_007,
      segment: chosen(SEGMENTS, c),
      contractEnd: b % 2 === 0 ? null : monthText(b % 24),
      vertical: c % 2 === 0 ? null : `Vertical ${c % 5}`,
    }),
  },
  {
    needs: ['accounts'],
    makes: null,
    change: ({ effective, at, picks: [, b] }) => ({
      type: 'updateAccount',
      effective,
      id: at('accounts', 0),
      ...(b % 2 === 0 ? { acv: b } : { strategic: true, loadWeight: b }),
    }),
  },
  {
    needs: ['accounts'],
    makes: null,
    change: ({ effective, at, picks: [, b] }) => ({
      type: 'setTier',
      effective,
      id: at('accounts', 0),
      tier: b % 4 === 0 ? null : chosen(TIERS, b),
    }),
  },
  {
    needs: ['accounts'],
    makes: null,
    change: ({ month, at }) => ({
      type: 'closeAccount',
      effective: monthText(month + LATE_MONTHS),
      id: at('accounts', 0),
    }),
  },
  ...[null, 2].map((months): RandomAction => ({
    needs: ['accounts', 'positions'],
    makes: null,
    change: ({ effective, newId, at, month, picks: [, , c] }) => ({
      type: 'coverAccount',
      effective,
      id: newId(),
      accountId: at('accounts', 0),
      responsibility: chosen(RESPONSIBILITIES, c % 2),
      positionId: at('positions', 1),
      to: months === null ? null : monthText(month + months),
      reason: months === null ? null : 'Leave',
    }),
  })),
  {
    needs: ['accounts', 'teams'],
    makes: null,
    change: ({ effective, newId, at, month, picks: [, , c] }) => ({
      type: 'handOverAccount',
      effective,
      id: newId(),
      accountId: at('accounts', 0),
      responsibility: chosen(RESPONSIBILITIES, c % 2),
      teamId: at('teams', 1),
      transitionUntil: monthText(month + 1),
    }),
  },
  {
    needs: ['accounts'],
    makes: null,
    change: ({ effective, at, picks: [, b] }) => ({
      type: 'endCoverage',
      effective,
      accountId: at('accounts', 0),
      responsibility: chosen(RESPONSIBILITIES, b % 2),
    }),
  },
  {
    needs: ['accounts'],
    makes: 'implementations',
    change: ({ effective, id, at }) => ({
      type: 'createImplementation',
      effective,
      id,
      accountId: at('accounts', 0),
      plannedStart: effective,
    }),
  },
  {
    needs: ['implementations'],
    makes: null,
    change: ({ effective, at }) => ({
      type: 'updateImplementation',
      effective,
      id: at('implementations', 0),
      status: 'ACTIVE',
    }),
  },
  {
    needs: [],
    makes: null,
    change: ({ effective, picks: [a, b] }) =>
      a % 3 === 0
        ? { type: 'clearPolicy', effective, key: POLICY_KEY }
        : {
            type: 'setPolicy',
            effective,
            key: POLICY_KEY,
            value: 1 + (b % 12),
            reason: `No. ${b}`,
          },
  },
  {
    needs: [],
    makes: null,
    change: ({ effective, picks: [a] }) => ({
      type: 'updateOrganization',
      effective,
      name: `Company ${a}`,
      grossMargin: a % 2 === 0 ? null : 7_500,
    }),
  },
  {
    needs: ['accounts'],
    makes: null,
    change: ({ effective, at, picks: [, b] }) => ({
      type: 'recordArrMovement',
      effective,
      source: 'billing',
      accountId: at('accounts', 0),
      movement: 'EXPANSION',
      amount: 1 + (b % 3),
    }),
  },
]

const LATE_MONTHS = 30
const POLICY_KEY = 'ramp.csm.months'
