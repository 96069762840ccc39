/**
 * Rounds parts so that they add up: each part gets what the rounded running sum has grown by, so that
 * every part is less than one unit off and the whole is the rounded whole.
 *
 * @returns a function that is given the parts one after the other.
 */
export function runningRound(): (part: number) => number {
  let exact = 0
  let given = 0
  return (part) => {
    exact += part
    const before = given
    given = Math.round(exact)
    return given - before
  }
}
