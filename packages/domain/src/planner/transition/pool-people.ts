import type { Transfer, TransitionSeat } from './transition-problem.js'

type Below = readonly (readonly number[])[]

/** Who looks after what a team pools, now and in the model. */
export class PoolPeople {
  readonly #attended: readonly boolean[]
  readonly #before: readonly (readonly number[])[]
  readonly #after: readonly (readonly number[])[]
  readonly #kinds = new Map<string, Transfer['kind']>()

  /**
   * @param attended whether somebody is in each seat.
   * @param opened the places of the seats that the model opens.
   */
  constructor(
    seats: readonly TransitionSeat[],
    attended: readonly boolean[],
    opened: readonly number[],
    below: Below,
    belowAfter: Below,
  ) {
    this.#attended = attended
    const none = below.map(() => 0)
    const openedAt = [...none]
    for (const place of opened) openedAt[place]! += 1
    this.#before = poolsOf(
      seats.map(({ from }) => from),
      none,
      below,
    )
    this.#after = poolsOf(
      seats.map(({ to }) => to),
      openedAt,
      belowAfter,
    )
  }

  /** What becomes of those whose team’s pool changes from one place to another. */
  kindOf(from: number, to: number): Transfer['kind'] {
    const key = `${from} ${to}`
    let kind = this.#kinds.get(key)
    if (kind === undefined) {
      const before = this.#before[from]!.filter((seat) => this.#attended[seat])
      const after = new Set(this.#after[to]!.filter((seat) => this.#attended[seat]))
      if (before.length === 0 || before.some((seat) => after.has(seat))) kind = 'FOLLOWS'
      else kind = after.size === 0 ? 'UNMANNED' : 'HAND_OVER'
      this.#kinds.set(key, kind)
    }
    return kind
  }

  /** How many people look after a place now. */
  before(place: number): number {
    return this.#before[place]!.filter((seat) => this.#attended[seat]).length
  }

  /** How many people look after each place in the model. */
  after(places: number): Int32Array {
    return Int32Array.from(
      { length: places },
      (_, place) => this.#after[place]!.filter((seat) => this.#attended[seat]).length,
    )
  }
}

/** The seats of each place, else of those below it. */
function poolsOf(
  placeOfSeat: readonly number[],
  opened: readonly number[],
  below: Below,
): readonly (readonly number[])[] {
  const seatsAt: number[][] = below.map(() => [])
  for (const [seat, place] of placeOfSeat.entries()) seatsAt[place]!.push(seat)
  return below.map((lower, place) =>
    seatsAt[place]!.length + opened[place]! > 0
      ? seatsAt[place]!
      : lower.flatMap((at) => seatsAt[at]!),
  )
}
