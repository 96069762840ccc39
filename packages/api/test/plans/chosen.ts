/** One of the choices, whatever the number. */
export function chosen<T>(choices: readonly T[], number: number): T {
  return choices[number % choices.length]!
}
