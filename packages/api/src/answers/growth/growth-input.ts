import type {
  AssumptionName,
  AssumptionProblem,
  CapacityRow,
  HiringMode,
  RoleFamily,
  Segment,
} from '@postscale/domain'
import { Field, Float, InputType, Int } from 'type-graphql'
import { badUserInput, type RequestError } from '../../errors/request-error.js'
import { RoleFamilyEnum, SegmentEnum, vocabularyEnum } from '../../graphql/enums.js'
import { CapacityRowEnum } from '../capacity/capacity-line.js'
import type { AskedProjection } from './asked-projection.js'
import { AssumptionNameEnum } from './growth-assumption.js'

/** How far ahead a projection may look, and how many runs it may have. */
const MOST_MONTHS = 60
const MOST_RUNS = 5_000

export const HiringModeEnum = vocabularyEnum<HiringMode>(
  'HiringMode',
  'Whether a projection hires.',
  {
    HIRE_AS_NEEDED:
      'Whoever is needed is there when they are needed, as far as somebody hired on the day that is shown could be.',
    NO_HIRES: 'Nobody comes but who is on record: what overload does.',
  },
)

@InputType({
  description:
    'What whoever asks assumes instead of history and benchmarks: one assumption of `GrowthAssumption`, with the segment, role family or row that it is about.',
})
class GrowthAssumptionInput {
  @Field(() => AssumptionNameEnum, { description: 'What is assumed.' })
  name!: AssumptionName

  @Field(() => SegmentEnum, {
    nullable: true,
    description: 'Of which segment, where it is by segment.',
  })
  segment?: Segment | null

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'Of which role family, where it is by role family.',
  })
  family?: RoleFamily | null

  @Field(() => CapacityRowEnum, {
    nullable: true,
    description: 'Of which row, where it is by row.',
  })
  row?: CapacityRow | null

  @Field(() => Float, { description: 'The value, in the unit of the assumption.' })
  value!: number
}

@InputType({ description: 'How far a projection of growth looks, and what it assumes.' })
export class GrowthProjectionInput {
  @Field(() => Int, { defaultValue: 24, description: `How many months ahead, 1–${MOST_MONTHS}.` })
  months!: number

  @Field(() => Int, {
    defaultValue: 1_000,
    description: `How many runs the odds are told from, 10–${MOST_RUNS}.`,
  })
  runs!: number

  @Field(() => Int, {
    defaultValue: 1,
    description: 'The seed of chance: the same one gives the same answer.',
  })
  seed!: number

  @Field(() => HiringModeEnum, { defaultValue: 'HIRE_AS_NEEDED', description: 'Whether it hires.' })
  mode!: HiringMode

  @Field(() => [GrowthAssumptionInput], {
    defaultValue: [],
    description:
      'What to assume instead; what is not named is assumed from history and benchmarks.',
  })
  assumptions!: GrowthAssumptionInput[]
}

/** The least that a projection may be asked for. */
const LEAST_RUNS = 10

/**
 * What is asked for.
 *
 * @throws RequestError BAD_USER_INPUT for numbers out of their range.
 */
export function askedProjection(
  input: GrowthProjectionInput | null | undefined,
  path: readonly (string | number)[],
): AskedProjection {
  const {
    months = 24,
    runs = 1_000,
    seed = 1,
    mode = 'HIRE_AS_NEEDED',
    assumptions = [],
  } = input ?? {}
  inRange(months, 1, MOST_MONTHS, [...path, 'months'])
  inRange(runs, LEAST_RUNS, MOST_RUNS, [...path, 'runs'])
  const overrides = assumptions.map(({ name, segment, family, row, value }) => ({
    name,
    subject: segment ?? family ?? row ?? null,
    value,
  }))
  return { months, runs, seed, mode, overrides }
}

export function inRange(
  value: number,
  min: number,
  max: number,
  path: readonly (string | number)[],
): void {
  if (!(value >= min && value <= max)) throw badUserInput(path, { min, max })
}

/** The first thing that is wrong with the assumptions, by the field of the input that says it. */
export function wrongAssumption(
  [{ index, field, range }]: readonly [AssumptionProblem, ...AssumptionProblem[]],
  path: readonly (string | number)[],
): RequestError {
  const named = [...path, 'assumptions', index, field === 'subject' ? 'name' : field]
  return range === null
    ? badUserInput(named)
    : badUserInput(named, { min: range.least, max: range.most })
}
