import { callWindow, type OrganizationView, type Period } from '@postscale/domain'
import { ArgsType, Field } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { readDay } from '../../graphql/read-view.js'
import { DateScalar } from '../../graphql/scalars.js'

const MOST_DAYS = 1_096

/** Which contract ends are asked about. */
@ArgsType()
export class WindowArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day; that of the present fiscal quarter by default.',
  })
  from?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day after the last one, at most three years after the first; that after the next fiscal quarter by default.',
  })
  to?: string | null
}

/**
 * The window of a call.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readWindow(view: OrganizationView, { from, to }: WindowArgs): Period {
  const usual = callWindow(view)
  const window = {
    from: from == null ? usual.from : readDay(from, ['from']),
    to: to == null ? usual.to : readDay(to, ['to']),
  }
  if (window.to <= window.from || window.to - window.from > MOST_DAYS) {
    throw badUserInput(['to'], { min: 1, max: MOST_DAYS })
  }
  return window
}
