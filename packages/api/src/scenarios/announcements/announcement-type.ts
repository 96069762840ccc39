import { localize, RECIPIENT_KINDS, type RecipientKind } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { globalIdOf } from '../../graphql/global-id-of.js'
import { Connection } from '../../graphql/relay/connection.js'
import { DateTimeScalar, LocaleScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import type { ScenarioAnnouncement } from './announcing.service.js'

export const RecipientKindEnum = vocabularyEnum<RecipientKind>(
  'RecipientKind',
  'To whom an announcement goes.',
  {
    PERSON: 'Somebody whose own seat, team, manager or accounts change, or who comes or goes.',
    LEAD: 'Somebody to whom other people report then.',
    CUSTOMER: 'A customer who is served by somebody else, or otherwise.',
  },
)

@ObjectType('ScenarioAnnouncement', {
  description: 'What one recipient is told of a scenario, and whether they were.',
  simpleResolvers: true,
})
export class ScenarioAnnouncementType {
  @Field(() => RecipientKindEnum, { description: 'Who it is.' })
  recipientKind!: RecipientKind

  @Field(() => ID, { description: 'The opaque id of the person, or of the account.' })
  recipientId!: string

  @Field(() => String, { description: 'What the recipient is called.' })
  name!: string

  @Field(() => LocaleScalar, {
    description: 'The language it is written in: the recipient’s own, else the organization’s.',
  })
  language!: string

  @Field(() => [String], { description: 'What they are told, a sentence each.' })
  lines!: readonly string[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they were told; null before.',
  })
  toldAt!: Date | null

  @Field(() => ActorType, { nullable: true, description: 'Who told them; null before.' })
  toldBy!: ActorType | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they accepted; null before.' })
  acceptedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What was noted of it.' })
  note!: string | null

  @Field(() => Boolean, {
    description: 'Whether the scenario says something else to them now than what they were told.',
  })
  isOutdated!: boolean
}

/** A page of announcements. */
export const ScenarioAnnouncementConnection = Connection<ScenarioAnnouncementType>(
  () => ScenarioAnnouncementType,
  'ScenarioAnnouncement',
)

@ObjectType('AnnouncementCount', {
  description: 'How far the announcement of a scenario has come with one kind of recipient.',
  simpleResolvers: true,
})
export class AnnouncementCountType {
  @Field(() => RecipientKindEnum, { description: 'The recipients.' })
  recipientKind!: RecipientKind

  @Field(() => NonNegativeIntScalar, { description: 'How many are to be told.' })
  total!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'How many of them were told what it says now.',
  })
  told!: number

  @Field(() => NonNegativeIntScalar, { description: 'How many of those accepted it.' })
  accepted!: number
}

/** An announcement for GraphQL, in its recipient's language. */
export function toAnnouncement(
  organizationId: string,
  { kind, id, name, locale, lines, told, isOutdated }: ScenarioAnnouncement,
): ScenarioAnnouncementType {
  return {
    recipientKind: kind,
    recipientId: globalIdOf(organizationId, kind === 'CUSTOMER' ? 'account' : 'person', id),
    name,
    language: locale,
    lines: lines.map((line) => localize(locale, line)),
    toldAt: told?.toldAt ?? null,
    toldBy: told?.toldBy ?? null,
    acceptedAt: told?.acceptedAt ?? null,
    note: told?.note ?? null,
    isOutdated,
  }
}

/** How far it has come, kind by kind; kinds without recipients are left out. */
export function announcementCounts(
  announcements: readonly ScenarioAnnouncement[],
): readonly AnnouncementCountType[] {
  return RECIPIENT_KINDS.flatMap((recipientKind) => {
    const ofKind = announcements.filter(({ kind }) => kind === recipientKind)
    const told = ofKind.filter((each) => each.told !== null && !each.isOutdated)
    const accepted = told.filter((each) => each.told?.acceptedAt != null).length
    const count = { recipientKind, total: ofKind.length, told: told.length, accepted }
    return ofKind.length === 0 ? [] : [count]
  })
}
