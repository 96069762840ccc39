import { ASSESSMENT_QUESTIONS, isId, type Change, type ChangeType } from '@postscale/domain'
import { newId } from '../../shared/new-id.js'
import { decodeReference } from '../../shared/relay/global-id.js'
import { SMALL_UNITS } from '../../shared/small-units.js'

type Path = readonly (string | number)[]
type Given = Readonly<Record<string, unknown>>

/** The types of the things that fields refer to. */
const REFERENCES: Readonly<Record<string, string>> = {
  accountId: 'Account',
  ownerPositionId: 'Position',
  parentId: 'Team',
  personId: 'Person',
  positionId: 'Position',
  reportsToId: 'Position',
  roleId: 'Role',
  teamId: 'Team',
}

/** The type of the thing whose `id` a change names; what is not here makes the thing. */
const OWN: Readonly<Partial<Record<ChangeType, string>>> = {
  updateRole: 'Role',
  retireRole: 'Role',
  moveTeam: 'Team',
  updateTeam: 'Team',
  retireTeam: 'Team',
  movePosition: 'Position',
  updatePosition: 'Position',
  closePosition: 'Position',
  updatePerson: 'Person',
  endEmployment: 'Person',
  updateAccount: 'Account',
  closeAccount: 'Account',
  completeHandover: 'Coverage',
  updateImplementation: 'Implementation',
  updateStakeholder: 'Stakeholder',
  removeStakeholder: 'Stakeholder',
  updateSuccessPlan: 'SuccessPlan',
  endSuccessPlan: 'SuccessPlan',
  updateOpportunity: 'Opportunity',
  endOpportunity: 'Opportunity',
  updateAdvocacyAct: 'AdvocacyAct',
  removeAdvocacyAct: 'AdvocacyAct',
  updateRenewal: 'Renewal',
  endRenewal: 'Renewal',
  updatePlaybook: 'Playbook',
  retirePlaybook: 'Playbook',
  updateAssessment: 'Assessment',
  removeAssessment: 'Assessment',
  updateRollout: 'Rollout',
  endRollout: 'Rollout',
}

const MAKES: ReadonlySet<ChangeType> = new Set<ChangeType>([
  'createOrganization',
  'createRole',
  'createTeam',
  'openPosition',
  'hirePerson',
  'fillPosition',
  'addAccount',
  'coverAccount',
  'handOverAccount',
  'createImplementation',
  'addStakeholder',
  'createSuccessPlan',
  'createOpportunity',
  'recordAdvocacyAct',
  'createRenewal',
  'createPlaybook',
  'recordAssessment',
  'startRollout',
])

const MONEY = new Set(['acv', 'amount', 'budgetedCost', 'loadedCost'])
/** Fields that are lists of objects. */
const STRUCTURED = new Set(['checklist', 'milestones', 'steps'])
const DIGITS = 9

/**
 * A change as the API takes it, as the domain's command.
 *
 * @param today the effective day where the change names none.
 * @throws RequestError BAD_USER_INPUT for an id of another type
 */
export function toChange(type: ChangeType, input: object, today: string, path: Path): Change {
  const given: Given = { ...input }
  const change: Record<string, unknown> = { type, effective: given['effective'] ?? today }
  for (const [field, value] of Object.entries(given)) {
    if (field === 'effective' || value === undefined) continue
    Object.assign(change, fieldOf(type, field, value, path))
  }
  if (MAKES.has(type) && change['id'] == null) change['id'] = newId()
  return change as unknown as Change
}

function fieldOf(type: ChangeType, field: string, value: unknown, path: Path): Given {
  if (field === 'id') return value === null ? {} : { id: ownId(type, value as string, path) }
  const referred = REFERENCES[field]
  if (value === null) return optionalNull(type, field)
  if (referred !== undefined) {
    return { [field]: decodeReference(referred, value as string, [...path, field]) }
  }
  const unit = SMALL_UNITS[field]
  if (unit !== undefined) return { [field]: Number((Number(value) * unit).toFixed(DIGITS)) }
  if (MONEY.has(field)) {
    const { amountMinor, currency } = value as { amountMinor: number; currency?: string | null }
    return { [field]: amountMinor, ...(currency != null && { currency }) }
  }
  if (type === 'setPolicy' && field === 'value') {
    const { number, range } = value as { number?: number | null; range?: object | null }
    return { value: range == null ? number : { ...range } }
  }
  return { [field]: plainValue(field, value) }
}

/** Structured values as plain objects in the domain's words; what is left out is null. */
function plainValue(field: string, value: unknown): unknown {
  if (field === 'answers') {
    const given = value as Readonly<Record<string, unknown>>
    const answers = ASSESSMENT_QUESTIONS.map((question) => [question, given[camelCase(question)]])
    return Object.fromEntries(answers.map(([question, answer]) => [question, answer ?? null]))
  }
  if (!STRUCTURED.has(field)) return value
  const empty = field === 'steps' ? { responsibility: null } : { doneOn: null }
  return (value as readonly object[]).map((item) => ({ ...empty, ...item }))
}

function camelCase(words: string): string {
  return words.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Where leaving out and null mean the same, null is left out. */
function optionalNull(type: ChangeType, field: string): Given {
  const leavesOut =
    (type === 'fillPosition' && field === 'fte') ||
    (type === 'vacatePosition' && field === 'personId') ||
    (type === 'movePosition' && field === 'teamId')
  return leavesOut ? {} : { [field]: null }
}

function ownId(type: ChangeType, id: string, path: Path): string {
  const own = OWN[type]
  if (own !== undefined) return decodeReference(own, id, [...path, 'id'])
  return isId(id.toLowerCase()) ? id.toLowerCase() : id
}
