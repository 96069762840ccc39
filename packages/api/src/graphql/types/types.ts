import type {
  AccountFields,
  EntityKind,
  ExternalReference,
  History,
  Id,
  LiveAccount,
  OrganizationView,
} from '@postscale/domain'
import { ObjectType } from 'type-graphql'
import { ThingType } from './thing-type.js'
import { entityType } from './entity-type.js'

/** An account in the view's columns, out of which the fields that lists ask for are read. */
@ObjectType({ description: 'An account in columns.' })
class AccountThing extends ThingType<LiveAccount> {
  protected readonly entityKind = 'account'
  /** Its row in the view's columns. */
  readonly row: number

  constructor(view: OrganizationView, row: number) {
    super(view, () => view.accounts.get(row))
    this.row = row
  }

  protected override get ownId(): Id {
    return this.view.accounts.id(this.row)
  }

  override get externalReferences(): readonly ExternalReference[] {
    return this.view.accounts.externalReferences(this.row)
  }

  protected get recorded(): History<unknown> {
    return this.view.state.accounts.recordAt(this.row).history
  }

  override read(name: string): unknown {
    return this.view.accounts.field(this.row, name as keyof AccountFields)
  }
}

export const RoleType = entityType('role')
export const TeamType = entityType('team')
export const PositionType = entityType('position')
export const PersonType = entityType('person')
export const AccountType = entityType('account', AccountThing, accountAt)
const ImplementationType = entityType('implementation')
const StakeholderType = entityType('stakeholder')
export const SuccessPlanType = entityType('successPlan')
export const OpportunityType = entityType('opportunity')
const AdvocacyActType = entityType('advocacyAct')
const RenewalType = entityType('renewal')
export const PlaybookType = entityType('playbook')
const AssessmentType = entityType('assessment')
export const RolloutType = entityType('rollout')

/** The type of every kind; the compiler names the kind that has none. */
export const ENTITY_TYPES: { readonly [K in EntityKind]: unknown } = {
  role: RoleType,
  team: TeamType,
  position: PositionType,
  person: PersonType,
  account: AccountType,
  implementation: ImplementationType,
  stakeholder: StakeholderType,
  successPlan: SuccessPlanType,
  opportunity: OpportunityType,
  advocacyAct: AdvocacyActType,
  renewal: RenewalType,
  playbook: PlaybookType,
  assessment: AssessmentType,
  rollout: RolloutType,
}

export type RoleType = InstanceType<typeof RoleType>
export type TeamType = InstanceType<typeof TeamType>
export type PositionType = InstanceType<typeof PositionType>
export type PersonType = InstanceType<typeof PersonType>
export type AccountType = InstanceType<typeof AccountType>
export type SuccessPlanType = InstanceType<typeof SuccessPlanType>
export type OpportunityType = InstanceType<typeof OpportunityType>
export type PlaybookType = InstanceType<typeof PlaybookType>
export type RolloutType = InstanceType<typeof RolloutType>

function accountAt(view: OrganizationView, id: Id): AccountThing | null {
  const row = view.accounts.rowOf(id)
  return row === -1 ? null : new AccountType(view, row)
}
