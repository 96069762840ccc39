import { Field, Int, ObjectType } from 'type-graphql'
import { ProblemType } from '../../../shared/problems/problem-type.js'
import { Node } from '../../../shared/relay/node.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import type { ImportPhase, ImportRun } from '../run/import-run.repository.js'
import { ImportCountsType } from './import-counts-type.js'
import { ImportPhaseEnum } from './import-phase-enum.js'
import { ImportProblemType } from './import-problem-type.js'
import { ImportStatusEnum } from './import-status-enum.js'

@ObjectType('ImportRun', {
  implements: Node,
  description:
    'One import of uploaded files. All of it is one plan: it makes one revision, or none.',
  simpleResolvers: true,
})
export class ImportRunType implements Node {
  id!: string

  @Field(() => ImportStatusEnum, { description: 'How it stands.' })
  status!: ImportRun['status']

  @Field(() => ImportPhaseEnum, { description: 'What it is at.' })
  phase!: ImportPhase

  @Field(() => NonNegativeIntScalar, { description: 'Rows read so far.' })
  rowsDone!: number

  @Field(() => NonNegativeIntScalar, { description: 'Rows of all its files.' })
  rowsTotal!: number

  @Field(() => String, { description: 'The source of the files, which its mapping names.' })
  source!: string

  @Field(() => Boolean, { description: 'Whether it only says what it would do.' })
  dryRun!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'What it came to, for people; null while it runs.',
  })
  message!: string | null

  @Field(() => [ProblemType], { description: 'Why it was refused as a whole; else empty.' })
  problems!: ProblemType[]

  @Field(() => [ImportCountsType], {
    description: 'What became of each file; empty while it runs.',
  })
  counts!: ImportCountsType[]

  @Field(() => [ImportProblemType], { description: 'The first 20 refused rows.' })
  firstProblems!: ImportProblemType[]

  @Field(() => String, {
    description: 'Where all refused rows can be fetched as CSV, on this server.',
  })
  reportUrl!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The revision it made, or found when it changed nothing.',
  })
  revision!: number | null

  @Field(() => Boolean, { description: 'Whether it changed anything (in a dry run: would).' })
  changed!: boolean

  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  startedAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null
}
