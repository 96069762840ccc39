import { type Life, LIVES, overlaps, parseDay, FOREVER, type Period } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { vocabularyEnum } from '../enums.js'
import { DateScalar } from '../scalars.js'
import type { Things } from './things.js'

type Path = readonly string[]
type Test = (item: number) => boolean

export const LifeEnum = vocabularyEnum<Life>(
  'Life',
  'Where in its time a thing is on the day that is asked for.',
  {
    LIVE: 'There on the day, and shown as on the day.',
    ENDED: 'Over by the day, and shown as it was on its last day.',
    FUTURE: 'Not yet there on the day, and shown as it will be on its first day.',
  },
)

@InputType({ description: 'A span of dates; without an end it is open there.' })
export class SpanInput {
  @Field(() => DateScalar, { nullable: true, description: 'Its first day.' })
  from?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after its last one; later than `from`.',
  })
  to?: string | null
}

/** What of a filter says which things are looked at at all. */
export interface LifeFilter {
  readonly life?: readonly Life[] | null
  readonly during?: SpanInput | null
}

/** The lives that a list takes in: those asked for, those there at any time in a span, else the live. */
export function livesAsked({ life, during }: LifeFilter): readonly Life[] {
  if (life != null) return LIVES.filter((each) => life.includes(each))
  return during == null ? ['LIVE'] : LIVES
}

/**
 * Whether an item is in one of the lives, and there at any time in the span, that a filter asks for.
 *
 * @throws RequestError BAD_USER_INPUT for a span without a day.
 */
export function* lifeTests(
  things: Things,
  { life, during }: LifeFilter,
  path: Path,
): Generator<Test> {
  if (life != null) yield (item) => life.includes(things.lifeOf(item))
  if (during == null) return
  const span = spanOf(during, [...path, 'during'])
  yield (item) => things.livesOf(item).some((period) => overlaps(period, span))
}

function spanOf({ from, to }: SpanInput, path: Path): Period {
  const span = {
    from: from == null ? -FOREVER : parseDay(from)!,
    to: to == null ? FOREVER : parseDay(to)!,
  }
  if (span.from >= span.to) throw badUserInput([...path, 'to'])
  return span
}
