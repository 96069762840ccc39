import type { BadRowPolicy, ImportKind } from '@postscale/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ImportKindEnum } from '../types/import-kind-enum.js'
import { BadRowPolicyEnum } from './bad-row-policy-enum.js'

@InputType({ description: 'A file to import.' })
export class ImportUploadInput {
  @Field(() => ID, { description: 'What `POST /imports` answered.' })
  upload!: string

  @Field(() => ImportKindEnum, {
    nullable: true,
    description: 'What its rows are, where neither the mapping nor its columns tell.',
  })
  kind?: ImportKind | null
}

@InputType({ description: 'What to import, and how.' })
export class ImportRowsInput {
  @Field(() => ID, { description: 'The organization: its slug or its id.' })
  organization!: string

  @Field(() => [ImportUploadInput], { description: 'The files, at most 20.' })
  uploads!: ImportUploadInput[]

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
    description: 'Refused with REVISION_CONFLICT when the organization is at another revision.',
  })
  expectedRevision?: number | null

  @Field(() => String, {
    nullable: true,
    description:
      'A text of your making, up to 200 characters. Repeating a request with the same key within ' +
      '24 hours answers the run that the first one started.',
  })
  idempotencyKey?: string | null
}
