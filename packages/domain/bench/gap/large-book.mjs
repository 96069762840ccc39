import { gapProblem, SeededRandom } from '../../dist/index.js'

/**
 * A book as the planner will ask for it: accounts that some of the seats may serve, each a share of a
 * seat's capacity, at a cost of fit that is lower where the account is known. Seats are in pools by
 * region, segment and language; most accounts can only go to seats of their own.
 */
export function largeBook(accounts, seats, seed) {
  const random = new SeededRandom(seed)
  const poolCount = Math.max(1, Math.round(seats / 25))
  const poolOf = Array.from({ length: seats }, (_, seat) => seat % poolCount)
  const pools = Array.from({ length: poolCount }, (_, pool) =>
    poolOf.flatMap((own, seat) => (own === pool ? [seat] : [])),
  )
  const perSeat = accounts / seats
  const jobs = Array.from({ length: accounts }, () => {
    const own = pools[random.between(0, poolCount - 1)]
    const able = new Set(own)
    if (random.chance(0.2)) able.add(random.between(0, seats - 1))
    const share = (0.8 / perSeat) * (0.3 + 1.4 * random.next())
    return Array.from(able, (agent) => ({
      agent,
      cost: random.between(0, 100),
      resource: share * (0.9 + 0.2 * random.next()),
    }))
  })
  return gapProblem(
    'MIN',
    Array.from({ length: seats }, () => 1),
    jobs,
  )
}
