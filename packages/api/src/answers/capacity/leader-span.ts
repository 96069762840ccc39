import type {
  LeadershipLayer,
  LeaderSpan,
  Locale,
  OrganizationView,
  SpanVerdict,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LeadershipLayerEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PositionType } from '../../graphql/types/types.js'

/** How many people a leader leads, against what the layer is meant for. */
export const SpanVerdictEnum = vocabularyEnum<SpanVerdict>(
  'SpanVerdict',
  'How many people a leader leads, against what the layer is meant for (TS “Leadership”).',
  {
    BELOW: 'Fewer.',
    WITHIN: 'As many.',
    ABOVE: 'More than the layer can lead well.',
  },
)

@ObjectType('LeaderSpan', {
  description:
    'Whom a leader’s seat leads. People are counted, open seats are not (TS “Leadership”).',
  simpleResolvers: true,
})
export class LeaderSpanType {
  @Field(() => PositionType, { description: 'The leader’s seat.' })
  position!: PositionType

  @Field(() => LeadershipLayerEnum, {
    nullable: true,
    description: 'Its layer; null when the role names none.',
  })
  layer!: LeadershipLayer | null

  @Field(() => NonNegativeIntScalar, { description: 'People who sit in it; 0 when it is open.' })
  people!: number

  @Field(() => NonNegativeIntScalar, {
    description:
      'People who report to it: CSMs or, where its branch has none, the other contributors.',
  })
  direct!: number

  @Field(() => NonNegativeIntScalar, { description: 'The same in everything below it.' })
  branch!: number

  @Field(() => NonNegativeIntScalar, { description: 'Leaders who report to it.' })
  directLeaders!: number

  @Field(() => NonNegativeIntScalar, { description: 'Leaders in everything below it.' })
  branchLeaders!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Leaders of the layer that the table counts for this one.',
  })
  countedLeaders!: number

  @Field(() => SpanVerdictEnum, {
    nullable: true,
    description: 'How that compares with the table; null when the role names no layer.',
  })
  verdict!: SpanVerdict | null

  @Field(() => NonNegativeIntScalar, {
    description: 'How many more leaders of the layer the people need; 0 unless ABOVE.',
  })
  leadersMissing!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A span of control for GraphQL; none when the seat is not there on the day. */
export function toLeaderSpan(
  view: OrganizationView,
  { positionId, title: _title, teamId: _team, evidence, ...same }: LeaderSpan,
  locale: Locale,
): LeaderSpanType[] {
  const seat = view.positions.get(positionId)
  if (seat === undefined) return []
  const position = new PositionType(view, seat)
  return [{ ...same, position, evidence: toEvidence(evidence, locale) }]
}
