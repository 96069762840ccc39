import type { BadRowPolicy, ImportKind } from '@postscale/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { vocabularyEnum } from '../graphql/enums.js'
import { Most } from '../graphql/arguments/most.js'
import { LONGEST_KEY } from '../plans/write-input.js'
import { DateScalar } from '../graphql/scalars.js'

/** What the rows of an imported file are. */
export const ImportKindEnum = vocabularyEnum<ImportKind>(
  'ImportKind',
  'What the rows of an imported file are.',
  {
    TEAMS: 'Teams.',
    POSITIONS: 'Seats.',
    PEOPLE: 'People, and the seats they have.',
    ROSTER: 'A flat list of people with title, role, team and manager.',
    ACCOUNTS: 'Customer accounts.',
    CONTRACTS: 'Contract terms of accounts that are there.',
    COVERAGE: 'Who covers which account.',
    CHURN_REASONS: 'Why accounts left; they explain ARR movements.',
    ARR_MOVEMENTS: 'Subscriptions or movements of recurring revenue, netted by account and day.',
    TICKETS: 'Support tickets, summed by account and day.',
    NPS: 'Scores or answers of NPS surveys, averaged by account and day.',
    HEALTH_SIGNALS: 'Measurements of usage and other health signals of accounts.',
    TOUCHPOINTS: 'Calls, reviews and other contacts with accounts.',
    STAKEHOLDERS: "Customers' people.",
    SUCCESS_PLANS: 'What customers want to reach, and how far they are.',
    OPPORTUNITIES: 'Chances that accounts grow.',
    RENEWALS: 'Renewals of contracts that end.',
  },
)

/** What a refused row means for an import. */
const BadRowPolicyEnum = vocabularyEnum<BadRowPolicy['kind']>(
  'BadRowPolicy',
  'What a refused row means for an import.',
  {
    REJECT_ALL: 'Every row is looked at; one that is refused keeps everything from being written.',
    SKIP: 'Refused rows are reported, the others are written.',
    STOP_AT: 'As SKIP, but nothing is written when as many rows are refused as `stopAt` says.',
  },
)

/** Files of one import. */
export const MOST_FILES = 100
/** Characters of a mapping: one that names every column of many wide files. */
export const LONGEST_MAPPING = 200_000

@InputType({ description: 'A file to import.' })
export class ImportUploadInput {
  @Field(() => ID, { description: 'What `POST /imports` answered.' })
  uploadId!: string

  @Field(() => ImportKindEnum, {
    nullable: true,
    description: 'What its rows are, where neither the mapping nor its columns tell.',
  })
  kind?: ImportKind | null

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the ready mapping by which to read it, where no mapping is given: see `readyMappings`.',
  })
  readyMapping?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'The line on which its header is, from 1, among the first hundred rows. Found when left out.',
  })
  headerLine?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is left out, as a sheet of notes is; remembered with the mapping (`leaveOut`).',
  })
  leaveOut?: boolean | null
}

@InputType({ description: 'What to import, and how.' })
export class ImportRowsInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Most(MOST_FILES)
  @Field(() => [ImportUploadInput], { description: `The files, at most ${MOST_FILES}.` })
  uploads!: ImportUploadInput[]

  @Most(LONGEST_MAPPING)
  @Field(() => String, {
    nullable: true,
    description:
      'The mapping: the text of a JSON file as the guide to imports describes it. Left out, the one ' +
      'remembered for the source is used, or one that the columns suggest.',
  })
  mapping?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Whose remembered mapping to use; a mapping names its source itself.',
  })
  source?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The scenario or draft into which the changes go, in place of what is live; at most 10,000 changes in all. ' +
      'Rows of facts, such as movements and tickets, are refused there with FACTS_IN_SCENARIO.',
  })
  scenarioId?: string | null

  @Field(() => BadRowPolicyEnum, {
    nullable: true,
    description: 'What a refused row means; REJECT_ALL when left out.',
  })
  onBadRow?: BadRowPolicy['kind'] | null

  @Field(() => Int, {
    nullable: true,
    description: 'For STOP_AT: how many refused rows end the import; 1 or more.',
  })
  stopAt?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Only says what it would do.' })
  dryRun?: boolean | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when on the rows hold that do not say so themselves; today when left out.',
  })
  effective?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Refused with REVISION_CONFLICT when the organization, or the scenario, is at another revision.',
  })
  expectedRevision?: number | null

  @Most(LONGEST_KEY)
  @Field(() => String, {
    nullable: true,
    description:
      'A text of your making, up to 200 characters. Repeating a request with the same key within ' +
      '24 hours answers the run that the first one started, unless that one wrote nothing: it was ' +
      'refused, failed or was interrupted.',
  })
  idempotencyKey?: string | null
}
