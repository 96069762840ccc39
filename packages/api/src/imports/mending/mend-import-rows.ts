import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { PlanError } from '../../graphql/plan-error.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

/** Cells that one request writes anew. */
const MOST_CELLS = 2000

@InputType({ description: 'A cell of an uploaded file that is to hold something else.' })
export class MendedCellInput {
  @Field(() => ID, { description: 'The file: what `POST /imports` answered.' })
  uploadId!: string

  @Field(() => Int, { description: 'The line of the file on which its row begins, from 1.' })
  line!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'The place of its column among those of the file, from 0.',
  })
  column!: number

  @Field(() => String, {
    description: 'What it is to hold, written as the other cells of the column are.',
  })
  value!: string
}

@InputType({ description: 'Cells of uploaded files to write anew.' })
export class MendImportRowsInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Most(MOST_CELLS)
  @Field(() => [MendedCellInput], { description: `The cells, at most ${MOST_CELLS}.` })
  cells!: MendedCellInput[]
}

@ObjectType({ description: 'Cells that were written anew.', simpleResolvers: true })
class MendImportRowsOk {
  @Field(() => NonNegativeIntScalar, { description: 'How many.' })
  cells!: number
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class MendImportRowsPayload {
  @Field(() => MendImportRowsOk, { nullable: true, description: 'They were.' })
  ok!: MendImportRowsOk | null

  @Field(() => PlanError, { nullable: true, description: 'They were not; nothing was written.' })
  error!: PlanError | null
}
