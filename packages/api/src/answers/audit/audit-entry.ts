import { type Locale, localize, planText, type ThingKind } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { Connection } from '../../graphql/relay/connection.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { Node } from '../../graphql/relay/node.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ThingKindEnum } from '../../graphql/thing-kind.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import type { AuditEntry } from '../../store/audit.repository.js'

@ObjectType('KindCount', {
  description: 'How many things of a kind a plan changed.',
  simpleResolvers: true,
})
class KindCountType {
  @Field(() => ThingKindEnum, { description: 'The kind.' })
  kind!: ThingKind

  @Field(() => String, { description: 'What one of the kind is called, for people.' })
  kindLabel!: string

  @Field(() => NonNegativeIntScalar, { description: 'How many.' })
  count!: number
}

@ObjectType('MergedApproval', {
  description: 'That somebody approved a scenario before it was merged.',
  simpleResolvers: true,
})
class MergedApprovalType {
  @Field(() => ActorType, { description: 'Who.' })
  by!: ActorType

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { nullable: true, description: 'What they said.' })
  comment!: string | null
}

@ObjectType('MergedScenario', {
  description: 'The scenario that a plan was, as it was merged.',
  simpleResolvers: true,
})
class MergedScenarioType {
  @Field(() => ID, { description: 'The scenario: `node(id:)` tells what it held.' })
  id!: string

  @Field(() => String, { description: 'What it was called then.' })
  name!: string

  @Field(() => [MergedApprovalType], { description: 'Who approved it, in their order.' })
  approvals!: readonly MergedApprovalType[]
}

@ObjectType('AuditEntry', {
  implements: Node,
  description: 'One committed plan: who, when, what for.',
  simpleResolvers: true,
})
export class AuditEntryType implements Node {
  readonly organizationId: string
  readonly entry: AuditEntry
  readonly #locale: Locale

  constructor(organizationId: string, entry: AuditEntry, locale: Locale) {
    this.organizationId = organizationId
    this.entry = entry
    this.#locale = locale
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

  @Field(() => String, {
    description:
      'What its author called it; what was said for the author, in the language of the request.',
  })
  get title(): string {
    return planText(this.#locale, this.entry.title)
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Why, as its author said; what was said for the author, in the language of the request.',
  })
  get reason(): string | null {
    const { reason } = this.entry
    return reason === null ? null : planText(this.#locale, reason)
  }

  @Field(() => NonNegativeIntScalar, { description: 'How many things it changed.' })
  get changeCount(): number {
    return this.entry.changeCount
  }

  @Field(() => [KindCountType], {
    description: 'How many things of each kind it changed, the most first.',
  })
  get counts(): KindCountType[] {
    return Object.entries(this.entry.countsByKind)
      .map(([kind, count]) => ({
        kind: kind as ThingKind,
        kindLabel: localize(this.#locale, { key: `things.${kind as ThingKind}`, params: {} }),
        count,
      }))
      .toSorted((a, b) => b.count - a.count)
  }

  @Field(() => MergedScenarioType, {
    nullable: true,
    description: 'The scenario that was merged, and who approved it; null where the plan was none.',
  })
  get scenario(): MergedScenarioType | null {
    const { scenario } = this.entry
    if (scenario === null) return null
    return {
      id: encodeGlobalId('Scenario', this.organizationId, scenario.id),
      name: scenario.name,
      approvals: scenario.approvals.map(({ kind, name, at, comment }) => ({
        by: { kind, name },
        at: new Date(at),
        comment,
      })),
    }
  }

  @Field(() => NonNegativeIntScalar, {
    description: 'How many rows of time series it recorded or replaced.',
  })
  get factCount(): number {
    return this.entry.factCount
  }
}

export const AuditEntryConnection = Connection(() => AuditEntryType, 'AuditEntry')
