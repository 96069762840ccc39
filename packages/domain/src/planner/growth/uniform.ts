const UNITS = 2 ** 32

/**
 * A number in (0, 1) that is always the same for the same words: the source of all chance in a projection. Each
 * event asks under its own words, so that the chances of one do not move when another happens more often, and two
 * projections with one seed differ by their assumptions alone (common random numbers).
 *
 * The words are mixed as in MurmurHash3, with its finaliser.
 */
export function uniform(seed: number, run: number, month: number, event: number): number {
  return uniformOf(runOf(seed, run), month, event)
}

/** The words of a run, mixed once for all its events. */
export function runOf(seed: number, run: number): number {
  return mix(seed | 0, run)
}

/** `uniform` of the words of a run. */
export function uniformOf(run: number, month: number, event: number): number {
  let hash = mix(mix(run, month), event)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 16
  return ((hash >>> 0) + 0.5) / UNITS
}

function mix(hash: number, word: number): number {
  let key = Math.imul(word, 0xcc9e2d51)
  key = (key << 15) | (key >>> 17)
  key = Math.imul(key, 0x1b873593)
  const mixed = hash ^ key
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
}
