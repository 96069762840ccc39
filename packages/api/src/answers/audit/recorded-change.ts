import {
  type Locale,
  type OrganizationView,
  type ThingKind,
  guardedRecord,
  guardOf,
  hiddenOf,
  type ThingChange,
} from '@postscale/domain'
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { nodeShown } from '../../graphql/lists/node-shown.js'
import { Connection } from '../../graphql/relay/connection.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { Node } from '../../graphql/relay/node.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ThingKindEnum } from '../../graphql/thing-kind.js'
import { ThingDifferenceType, toThingDifference } from '../../plans/thing-difference.js'
import type { RecordedChange } from '../../store/audit.repository.js'
import { todayOf } from '../../graphql/today.js'
import { AuditEntryType } from './audit-entry.js'

@ObjectType('RecordedChange', {
  description: 'What a committed plan did to one thing.',
  simpleResolvers: true,
})
export class RecordedChangeType extends ThingDifferenceType {
  @Field(() => NonNegativeIntScalar, { description: 'The revision that the plan made.' })
  revision!: number

  @Field(() => DateTimeScalar, { description: 'When the plan was applied.' })
  at!: Date

  @Field(() => AuditEntryType, { description: 'The plan: who, what for.' })
  auditEntry!: AuditEntryType

  @Field(() => Node, {
    nullable: true,
    description:
      'The thing at the moment shown or, where it is not live then, in the life that comes next or was last; null when it was taken out.',
  })
  node!: object | null
}

export const RecordedChangeConnection = Connection(() => RecordedChangeType, 'RecordedChange')

/** Which page of which changes. */
@ArgsType()
export class ChangesArgs extends ConnectionArgs {
  @Field(() => Int, { description: 'Only what later revisions changed; 0 for all.' })
  afterRevision!: number

  @Field(() => [ThingKindEnum], { nullable: true, description: 'Only things of these kinds.' })
  kinds?: ThingKind[] | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Only this thing, by its opaque id; one that is no longer there, too. With `last`, what befell it most recently.',
  })
  thingId?: string | null
}

/** A recorded change for GraphQL. */
export function toRecordedChange(
  view: OrganizationView,
  { revision, entry, change }: RecordedChange,
  locale: Locale,
): RecordedChangeType {
  const difference = toThingDifference(view.state, shownChange(view, change), locale)
  return Object.defineProperties(
    {
      revision,
      at: entry.at,
      auditEntry: new AuditEntryType(view.state.organization.id, entry, locale),
    },
    {
      ...Object.getOwnPropertyDescriptors(difference),
      node: { get: () => nodeShown(view, change.kind, change.id), enumerable: true },
    },
  ) as RecordedChangeType
}

/** That a thing was changed is told even where nothing may be seen of how. */
function shownChange({ state }: OrganizationView, change: ThingChange): ThingChange {
  const hidden = hiddenOf(state)
  if (hidden.length === 0) return change
  const guard = guardOf(state, hidden, todayOf(state))
  const [before, after] = [change.before, change.after].map(
    (record) => record && guardedRecord(change.kind, record as never, guard),
  )
  return { ...change, before, after } as ThingChange
}
