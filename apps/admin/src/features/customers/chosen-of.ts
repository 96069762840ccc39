/** The choice that a text names; null when it names none. */
export function chosenOf<Choice extends string>(
  choices: readonly Choice[],
  text: string,
): Choice | null {
  return choices.find((choice) => choice === text) ?? null
}
