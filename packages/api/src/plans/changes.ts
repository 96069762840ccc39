import { CHANGE_WORDS, type ChangeType, type Fields, PERIODS, THINGS } from '@postscale/domain'
import { type ClassType, Field, InputType } from 'type-graphql'
import { apiPathOf } from './change-fields.js'
import type { DescribedChange } from './described-change.js'
import { addLock, CREATE_ORGANIZATION, ENTITY_CHANGES } from './entity-changes.js'
import {
  ClearPolicyChange,
  CompleteHandoverChange,
  CoverAccountChange,
  EndCoverageChange,
  EndLeaveChange,
  FillPositionChange,
  HandOverAccountChange,
  RecordLeaveChange,
  SetPolicyChange,
  TellHandoverChange,
  VacatePositionChange,
} from './exceptional-changes.js'
import { addOneOf } from './one-of-input.js'
import { ReferenceChangeInput } from './inputs/reference-change.js'
import { RestoreChange } from './inputs/restore-change.js'

const { occupancy, leave, coverage } = PERIODS
const { policy } = THINGS

function own(
  type: ChangeType,
  input: ClassType,
  fields: Fields,
  more: Partial<DescribedChange> = {},
): DescribedChange {
  const { about } = CHANGE_WORDS[type]
  return { type, about, input, fields, own: null, makes: false, ...more }
}

for (const input of [
  FillPositionChange,
  VacatePositionChange,
  RecordLeaveChange,
  EndLeaveChange,
  CoverAccountChange,
  EndCoverageChange,
  HandOverAccountChange,
  CompleteHandoverChange,
  TellHandoverChange,
]) {
  addLock(input)
}

for (const input of [CoverAccountChange, HandOverAccountChange]) addOneOf(input, coverage)
const NEW_COVERAGE = { makes: true, oneOf: coverage.oneOf! }

/** Every change that a plan can hold, in no order. */
export const PLAN_CHANGES: readonly DescribedChange[] = [
  ...ENTITY_CHANGES,
  own('fillPosition', FillPositionChange, occupancy.fields, { makes: true }),
  own('vacatePosition', VacatePositionChange, occupancy.fields),
  own('recordLeave', RecordLeaveChange, leave.fields, { makes: true }),
  own('endLeave', EndLeaveChange, leave.fields, { own: { type: 'Leave', name: 'leaveId' } }),
  own('coverAccount', CoverAccountChange, coverage.fields, NEW_COVERAGE),
  own('endCoverage', EndCoverageChange, coverage.fields),
  own('handOverAccount', HandOverAccountChange, coverage.fields, NEW_COVERAGE),
  own('completeHandover', CompleteHandoverChange, coverage.fields, {
    own: { type: 'Coverage', name: 'coverageId' },
  }),
  own('tellHandover', TellHandoverChange, coverage.fields, {
    own: { type: 'Coverage', name: 'coverageId' },
  }),
  own('setPolicy', SetPolicyChange, policy.fields),
  own('clearPolicy', ClearPolicyChange, policy.fields),
  own('addExternalReference', ReferenceChangeInput, {}),
  own('moveExternalReference', ReferenceChangeInput, {}),
  own('removeExternalReference', ReferenceChangeInput, {}),
  own('restore', RestoreChange, {}),
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

/** Where in a change the field lies that a problem is about. */
export function fieldIn(type: ChangeType | null, field: string | null): readonly (string | null)[] {
  return type === null || field === null ? [field] : apiPathOf(describedChange(type), field)
}

/** One change of a plan, under its name. */
@InputType({ description: 'One change of a plan: exactly one of its fields is given.' })
export class ChangeInput {
  readonly [change: string]: object | null | undefined
}

for (const { type, about, input } of PLAN_CHANGES) {
  Field(() => input, { nullable: true, description: about })(ChangeInput.prototype, type)
}
