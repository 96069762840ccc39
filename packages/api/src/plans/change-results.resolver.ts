import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { badUserInput } from '../errors/request-error.js'
import { toChangeResults } from './to-change-results.js'
import { ChangeResultType } from './types/change-result-type.js'
import { PlanOkType, PreviewOkType } from './plan-payload.js'

const MOST_RESULTS = 10_000
const USUAL_RESULTS = 100

/** The results of the changes of an applied plan. */
@Resolver(() => PlanOkType)
export class PlanResultsResolver {
  @FieldResolver(() => [ChangeResultType], {
    description: 'What became of each change, in the plan’s order.',
  })
  results(
    @Root() { decided }: PlanOkType,
    @First() first: number,
    @Offset() offset: number,
  ): ChangeResultType[] {
    return page(decided, first, offset)
  }
}

/** What would become of the changes of a plan. */
@Resolver(() => PreviewOkType)
export class PreviewResultsResolver {
  @FieldResolver(() => [ChangeResultType], {
    description: 'What would become of each change, in the plan’s order.',
  })
  results(
    @Root() { decided }: PreviewOkType,
    @First() first: number,
    @Offset() offset: number,
  ): ChangeResultType[] {
    return page(decided, first, offset)
  }
}

function page(decided: PlanOkType['decided'], first: number, offset: number): ChangeResultType[] {
  if (first < 0 || first > MOST_RESULTS) {
    throw badUserInput(['first'], { min: 0, max: MOST_RESULTS })
  }
  if (offset < 0) throw badUserInput(['offset'], { reason: 'NEGATIVE' })
  return toChangeResults(decided, offset, offset + first)
}

function First(): ReturnType<typeof Arg> {
  return Arg('first', () => Int, {
    defaultValue: USUAL_RESULTS,
    description: 'How many, 0 to 10,000, which are all of a plan.',
  })
}

function Offset(): ReturnType<typeof Arg> {
  return Arg('offset', () => Int, {
    defaultValue: 0,
    description: 'How many results to pass over.',
  })
}
