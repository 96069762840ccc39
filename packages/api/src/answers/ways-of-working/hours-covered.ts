import type { HoursCovered, Locale } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('HoursLine', {
  description: 'When somebody is there for the accounts of one region and language.',
  simpleResolvers: true,
})
class HoursLineType {
  @Field(() => String, {
    nullable: true,
    description: 'The region; null: accounts without one.',
  })
  region!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The language, by its BCP 47 tag; null: accounts without one.',
  })
  language!: string | null

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'CSMs, support engineers and TAMs who serve the region and speak the language.',
  })
  people!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Of those whose time zone nothing tells: their hours are not counted.',
  })
  peopleWithoutZone!: number

  @Field(() => Float, { description: 'Hours of the week in which one of them works, 0–168.' })
  hours!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Working hours of the week in the region; null when nothing tells its time.',
  })
  regionHours!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Those of them in which one of these people works; null likewise.',
  })
  regionHoursCovered!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('HoursCovered', {
  description:
    'The hours of the week in which somebody is there for customers (TS “Four models”): Monday to Friday, from `policy.hours.from` to `policy.hours.until` by everybody’s own clock.',
  simpleResolvers: true,
})
export class HoursCoveredType {
  @Field(() => [HoursLineType], {
    description: 'By region and language of accounts, the most accounts first.',
  })
  lines!: HoursLineType[]

  @Field(() => Float, {
    description: 'Hours of the week in which anybody works who talks to customers, 0–168.',
  })
  hours!: number

  @Field(() => NonNegativeIntScalar, { description: 'Those who do.' })
  people!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The hours covered, for GraphQL. */
export function toHoursCovered(
  { lines, evidence, ...same }: HoursCovered,
  locale: Locale,
): HoursCoveredType {
  return {
    ...same,
    lines: lines.map((line) => ({ ...line, evidence: toEvidence(line.evidence, locale) })),
    evidence: toEvidence(evidence, locale),
  }
}
