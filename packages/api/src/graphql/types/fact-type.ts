import {
  type FactKind,
  type FactKindName,
  FACTS,
  formatDay,
  type OrganizationView,
} from '@postscale/domain'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RecordedFact } from '../../time-series/find-facts.js'
import { factGlobalId } from '../relay/fact-node.js'
import { Node } from '../relay/node.js'
import { DateScalar, NonNegativeIntScalar } from '../scalars.js'
import { namedClass } from './field-input.js'
import { addOutputFields } from './thing-fields.js'

@ObjectType({ description: 'Something of one day.' })
abstract class FactThing implements Node {
  readonly view: OrganizationView
  readonly recorded: RecordedFact<FactKindName>

  /** @param view in which what it is about is looked at. */
  constructor(view: OrganizationView, recorded: RecordedFact<FactKindName>) {
    this.view = view
    this.recorded = recorded
  }

  get id(): string {
    return factGlobalId(this.view, this.recorded)
  }

  @Field(() => DateScalar, { description: 'The day it is of.' })
  get day(): string {
    return formatDay(this.recorded.day)
  }

  @Field(() => String, { description: 'Name of the system it comes from.' })
  get source(): string {
    return this.recorded.source
  }

  @Field(() => NonNegativeIntScalar, { description: 'The revision that recorded it last.' })
  get changedIn(): number {
    return this.recorded.revision
  }

  /** One of its fields, in the domain's words. */
  read(name: string): unknown {
    return (this.recorded as unknown as Readonly<Record<string, unknown>>)[name]
  }
}

/** The GraphQL type of a kind of facts: its fields as its entity describes them. */
function factType<K extends FactKindName>(
  kind: K,
): new (view: OrganizationView, recorded: RecordedFact<K>) => FactThing {
  const fact: FactKind = FACTS[kind]
  const { type, about } = fact.words
  const Type = namedClass(`${type}Type`, FactThing as ClassType)
  ObjectType(type, { implements: Node, description: about, simpleResolvers: true })(Type)
  addOutputFields(Type.prototype, fact)
  return Type as new (view: OrganizationView, recorded: RecordedFact<K>) => FactThing
}

export const ArrMovementType = factType('arrMovement')
export type ArrMovementType = InstanceType<typeof ArrMovementType>

export const TicketVolumeType = factType('ticketVolume')
export type TicketVolumeType = InstanceType<typeof TicketVolumeType>
