import type { ChangeName } from '../../entities/change-words.js'
import { THINGS } from '../../entities/registry.js'
import { HANDOVER_OUTCOMES, LEAVE_KINDS, RESPONSIBILITIES } from '../../entities/vocabularies.js'
import type { OrganizationState } from '../../state/organization-state.js'
import {
  type Chance,
  type Given,
  type Making,
  ending,
  oneOf,
  reasoned,
  recordsOf,
  shortlyAfter,
  someId,
  someNamed,
} from './random-values.js'

/** Who holds which position and covers which account. */
export const STAFFING_MAKINGS: readonly (readonly [ChangeName, Making])[] = [
  ['fillPosition', filling],
  ['vacatePosition', vacating],
  ['recordLeave', leaving],
  ['endLeave', returning],
  ['coverAccount', (state, chance) => ({ ...covering(state, chance), ...ending('to', chance) })],
  ['handOverAccount', handing],
  ['endCoverage', covered],
  ['completeHandover', completing],
  ['tellHandover', telling],
]

function filling(state: OrganizationState, chance: Chance): Given {
  return {
    id: chance.newId(),
    positionId: someNamed(state, 'position', chance),
    personId: someNamed(state, 'person', chance),
    fte: 10 + chance.pick(50),
    ...ending('to', chance),
  }
}

function vacating(state: OrganizationState, chance: Chance): Given {
  const held = oneOf(recordsOf(state, 'occupancy'), chance)
  if (held === undefined || chance.pick(4) === 0)
    return { positionId: someId(state, 'position', chance) }
  const { positionId, personId } = held
  return chance.pick(2) === 0 ? { positionId } : { positionId, personId }
}

function leaving(state: OrganizationState, chance: Chance): Given {
  return {
    id: chance.newId(),
    personId: someNamed(state, 'person', chance),
    shareAbsent: 10 + chance.pick(91),
    kind: oneOf([null, ...LEAVE_KINDS], chance),
    ...ending('to', chance),
  }
}

function returning(state: OrganizationState, chance: Chance): Given {
  const leave = oneOf(recordsOf(state, 'leave'), chance)
  if (leave === undefined) return { type: 'recordLeave', ...leaving(state, chance) }
  return { id: leave.id, effective: shortlyAfter(leave.from, chance) }
}

function covering(state: OrganizationState, chance: Chance): Given {
  return {
    id: chance.newId(),
    ...covered(state, chance),
    ...reasoned(THINGS.coverage, state, chance),
    ...(chance.pick(2) === 0
      ? { positionId: someNamed(state, 'position', chance) }
      : { teamId: someNamed(state, 'team', chance) }),
  }
}

function covered(state: OrganizationState, chance: Chance): Given {
  return {
    accountId: someNamed(state, 'account', chance),
    responsibility: RESPONSIBILITIES[chance.pick(2)],
  }
}

function handing(state: OrganizationState, chance: Chance): Given {
  const held = oneOf(recordsOf(state, 'coverage'), chance)
  const standing = held !== undefined &&
    chance.pick(4) > 0 && {
      accountId: held.accountId,
      responsibility: held.responsibility,
      effective: shortlyAfter(held.from, chance),
    }
  return { ...covering(state, chance), ...standing, ...ending('transitionUntil', chance) }
}

function completing(state: OrganizationState, chance: Chance): Given {
  const transitions = recordsOf(state, 'coverage').filter(({ kind }) => kind === 'TRANSITION')
  const coverage = oneOf(chance.pick(5) === 0 ? recordsOf(state, 'coverage') : transitions, chance)
  if (coverage === undefined) return { type: 'handOverAccount', ...handing(state, chance) }
  return {
    id: coverage.id,
    accountId: coverage.accountId,
    ...(chance.pick(4) > 0 && { effective: shortlyAfter(coverage.from, chance) }),
    outcome: oneOf(HANDOVER_OUTCOMES, chance),
    satisfaction: [null, 1, 5][chance.pick(3)],
  }
}

function telling(state: OrganizationState, chance: Chance): Given {
  const received = recordsOf(state, 'coverage').filter(({ kind }) => kind === 'ACCOUNTABLE')
  const coverage = oneOf(chance.pick(5) === 0 ? recordsOf(state, 'coverage') : received, chance)
  if (coverage === undefined) return { type: 'coverAccount', ...covering(state, chance) }
  return {
    id: coverage.id,
    accountId: coverage.accountId,
    told: chance.pick(5) > 0,
    accepted: chance.pick(2) === 0,
  }
}
