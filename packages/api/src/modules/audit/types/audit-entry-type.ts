import { Field, ObjectType } from 'type-graphql'
import { Connection } from '../../../shared/relay/connection.js'
import { encodeGlobalId } from '../../../shared/relay/global-id.js'
import { Node } from '../../../shared/relay/node.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import type { AuditEntry } from '../audit.repository.js'
import { ActorType } from './actor-type.js'

@ObjectType('AuditEntry', {
  implements: Node,
  description: 'One committed plan: who, when, what for.',
  simpleResolvers: true,
})
export class AuditEntryType implements Node {
  readonly organizationId: string
  readonly entry: AuditEntry

  constructor(organizationId: string, entry: AuditEntry) {
    this.organizationId = organizationId
    this.entry = entry
  }

  get id(): string {
    return encodeGlobalId('AuditEntry', this.organizationId, String(this.entry.revision))
  }

  @Field(() => NonNegativeIntScalar, { description: 'The revision that it made.' })
  get revision(): number {
    return this.entry.revision
  }

  @Field(() => ActorType, { description: 'Who applied it.' })
  get actor(): ActorType {
    return this.entry.actor
  }

  @Field(() => DateTimeScalar, { description: 'When it was applied.' })
  get at(): Date {
    return this.entry.at
  }

  @Field(() => String, { description: 'What its author called it.' })
  get title(): string {
    return this.entry.title
  }

  @Field(() => String, { nullable: true, description: 'Why, as its author said.' })
  get reason(): string | null {
    return this.entry.reason
  }

  @Field(() => NonNegativeIntScalar, { description: 'How many things it changed.' })
  get changeCount(): number {
    return this.entry.changeCount
  }

  @Field(() => NonNegativeIntScalar, {
    description: 'How many rows of time series it recorded or replaced.',
  })
  get factCount(): number {
    return this.entry.factCount
  }
}

export const AuditEntryConnection = Connection(() => AuditEntryType, 'AuditEntry')
