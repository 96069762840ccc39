import { PERIODS, THINGS, type ChangeType, type Fields } from '@postscale/domain'
import type { ClassType } from 'type-graphql'
import {
  CompleteHandoverChange,
  CoverAccountChange,
  EndCoverageChange,
  HandOverAccountChange,
} from './coverage-changes.js'
import { CREATE_ORGANIZATION, ENTITY_CHANGES, type DescribedChange } from './entity-changes.js'
import { FillPositionChange, VacatePositionChange } from './occupancy-changes.js'
import { ClearPolicyChange, SetPolicyChange } from './policy-changes.js'
import { RESTORE, RestoreChange } from './restore-change.js'

const { occupancy, coverage } = PERIODS
const { policy } = THINGS

function own(
  type: ChangeType,
  about: string,
  input: ClassType,
  fields: Fields,
  more: Partial<DescribedChange> = {},
): DescribedChange {
  return { type, about, input, fields, own: null, makes: false, ...more }
}

/** Every change that a plan can hold, in no order. */
export const PLAN_CHANGES: readonly DescribedChange[] = [
  ...ENTITY_CHANGES,
  own('fillPosition', 'Seats a person.', FillPositionChange, occupancy.fields, { makes: true }),
  own('vacatePosition', 'Ends the occupancies of a seat.', VacatePositionChange, occupancy.fields),
  own(
    'coverAccount',
    'Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes.',
    CoverAccountChange,
    coverage.fields,
    { makes: true },
  ),
  own('endCoverage', 'Ends an accountability.', EndCoverageChange, coverage.fields),
  own(
    'handOverAccount',
    'Hands an account over to another seat or team.',
    HandOverAccountChange,
    coverage.fields,
    { makes: true },
  ),
  own(
    'completeHandover',
    'Records how a handover’s transition ended.',
    CompleteHandoverChange,
    coverage.fields,
    { own: 'Coverage' },
  ),
  own('setPolicy', policy.words.changes['setPolicy']!.about, SetPolicyChange, policy.fields),
  own('clearPolicy', policy.words.changes['clearPolicy']!.about, ClearPolicyChange, policy.fields),
  own('restore', RESTORE, RestoreChange, {}),
]

const byType = new Map(
  [CREATE_ORGANIZATION, ...PLAN_CHANGES].map((change) => [change.type, change]),
)

/** How a change is taken. */
export function describedChange(type: ChangeType): DescribedChange {
  const change = byType.get(type)
  if (change === undefined) throw new Error(`No input takes the change ${type}.`)
  return change
}
