import type { Change, OrganizationState } from '@postscale/domain'
import fc from 'fast-check'
import { chosen } from './chosen.js'
import { monthText } from './month-text.js'
import { RANDOM_ACTIONS, type Kind } from './random-actions.js'

/** What a random change is about, before it is known which things there are. */
interface Intent {
  readonly action: number
  readonly month: number
  /** Chooses among things, and whatever else there is to choose. */
  readonly picks: readonly [number, number, number]
}

const pick = fc.nat(1_000)

/** The material of a plan: see `planFor`. */
export const intents: fc.Arbitrary<readonly Intent[]> = fc.array(
  fc.record({ action: pick, month: fc.nat(30), picks: fc.tuple(pick, pick, pick) }),
  { minLength: 1, maxLength: 8 },
)

/** Changes that give an organization two of everything, so that a plan finds what to work on. */
export function firstThings(newId: () => string): readonly Change[] {
  const effective = '2025-01-01'
  return ['North', 'South'].flatMap((name): Change[] => {
    const [roleId, teamId, positionId, personId, accountId] = [0, 1, 2, 3, 4].map(newId) as Five
    const seat = { title: `CSM ${name}`, roleId, teamId }
    const [covered, seated] = [newId(), newId()]
    const responsibility = 'CSM'
    return [
      { type: 'createRole', effective, id: roleId, name, family: 'CSM' },
      { type: 'createTeam', effective, id: teamId, name, kind: 'REGION' },
      { type: 'openPosition', effective, id: positionId, ...seat },
      { type: 'hirePerson', effective, id: personId, name },
      { type: 'fillPosition', effective, id: seated, positionId, personId, fte: 50 },
      { type: 'addAccount', effective, id: accountId, name, acv: 1_000_00, segment: 'SMB' },
      { type: 'coverAccount', effective, id: covered, accountId, responsibility, positionId },
    ]
  })
}

type Five = [string, string, string, string, string]

/**
 * Makes changes of the intents: about things that are there, or that the plan makes itself, so that most
 * plans are accepted and some are refused.
 */
export function planFor(
  state: OrganizationState,
  material: readonly Intent[],
  newId: () => string,
): readonly Change[] {
  const things = {
    roles: [...state.roles.keys()],
    teams: [...state.teams.keys()],
    positions: [...state.positions.keys()],
    people: [...state.people.keys()],
    accounts: Array.from({ length: state.accounts.rowCount }, (_, row) =>
      state.accounts.columns.id.at(row),
    ),
    implementations: [...state.implementations.keys()],
  }
  return material.flatMap((intent) => {
    const actions = RANDOM_ACTIONS.filter(({ needs }) =>
      needs.every((kind) => things[kind].length > 0),
    )
    const action = chosen(actions, intent.action)
    const at = (kind: Kind, place: 0 | 1 | 2) => chosen(things[kind], intent.picks[place])
    const made = action.makes === null ? '' : newId()
    // Things begin early and end late, so that most plans find them live.
    const month = action.makes === null ? EARLY_MONTHS + intent.month : intent.month % EARLY_MONTHS
    const effective = monthText(month)
    const change = action.change({ ...intent, month, effective, id: made, at, newId })
    if (action.makes !== null) things[action.makes].push(made)
    return [change]
  })
}

const EARLY_MONTHS = 4
