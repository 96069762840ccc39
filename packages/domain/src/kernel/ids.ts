/** A UUID in its canonical lower-case text form; new ones are version 7, made by a plan's author. */
export type Id = string

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID in canonical lower-case form. */
export function isId(text: string): text is Id {
  return UUID.test(text)
}

const LOW_DIGITS = 12
const LOW_SPACE = 2 ** 48

/**
 * The id of a thing that a change makes besides the one it names (the second half of a split
 * coverage, say): the author's id with its low 48 random bits advanced by `step`. Deterministic,
 * so that preview and apply agree.
 */
export function derivedId(id: Id, step: number): Id {
  const low = Number.parseInt(id.slice(-LOW_DIGITS), 16)
  const next = (low + step) % LOW_SPACE
  return id.slice(0, -LOW_DIGITS) + next.toString(16).padStart(LOW_DIGITS, '0')
}
