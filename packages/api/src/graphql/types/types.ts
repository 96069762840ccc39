import {
  type AccountFields,
  ENTITY_KINDS,
  type EntityKind,
  type ExternalReference,
  type History,
  type Id,
  type LiveAccount,
  type OrganizationView,
} from '@postscale/domain'
import { ObjectType } from 'type-graphql'
import { ThingType } from './thing-type.js'
import { entityType, type Ordinary } from './entity-type.js'

/** An account in the view's columns, out of which the fields that lists ask for are read. */
@ObjectType({ description: 'An account in columns.' })
class AccountThing extends ThingType<LiveAccount> {
  /** Its row in the view's columns. */
  readonly row: number
  #live: LiveAccount | null = null

  constructor(view: OrganizationView, row: number) {
    super(view)
    this.row = row
  }

  /** Made when more than its id is asked for. */
  get live(): LiveAccount {
    return (this.#live ??= this.view.accounts.get(this.row))
  }

  protected get entityKind(): 'account' {
    return 'account'
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

type Types = { readonly [K in Exclude<EntityKind, 'account'>]: Ordinary<K> } & {
  readonly account: new (view: OrganizationView, row: number) => AccountThing
}

/** The type of every kind: of accounts a class of their own, of the others what follows from the entity. */
export const ENTITY_TYPES = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [
    kind,
    kind === 'account' ? entityType(kind, AccountThing, accountAt, accountOf) : entityType(kind),
  ]),
) as Types

/** The types that some answer names. */
export const {
  role: RoleType,
  team: TeamType,
  position: PositionType,
  person: PersonType,
  account: AccountType,
  successPlan: SuccessPlanType,
  opportunity: OpportunityType,
  renewal: RenewalType,
  playbook: PlaybookType,
  rollout: RolloutType,
  acceptance: AcceptanceType,
  accountability: AccountabilityType,
} = ENTITY_TYPES

export type RoleType = InstanceType<typeof RoleType>
export type TeamType = InstanceType<typeof TeamType>
export type PositionType = InstanceType<typeof PositionType>
export type PersonType = InstanceType<typeof PersonType>
export type AccountType = InstanceType<typeof AccountType>
export type SuccessPlanType = InstanceType<typeof SuccessPlanType>
export type OpportunityType = InstanceType<typeof OpportunityType>
export type RenewalType = InstanceType<typeof RenewalType>
export type PlaybookType = InstanceType<typeof PlaybookType>
export type RolloutType = InstanceType<typeof RolloutType>
export type AccountabilityType = InstanceType<typeof AccountabilityType>
export type AcceptanceType = InstanceType<typeof AcceptanceType>

function accountOf(view: OrganizationView, row: number): AccountThing {
  return new AccountType(view, row)
}

function accountAt(view: OrganizationView, id: Id): AccountThing | null {
  const row = view.recordedAccounts.rowOf(id)
  return row === -1 ? null : new AccountType(view, row)
}
