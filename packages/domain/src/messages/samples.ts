import type { Formats } from './formats.js'

/** One example of the parameters of each message of a room, for the tests that walk them. */
export type Samples<Room> = {
  readonly [Key in keyof Room]: Room[Key] extends (params: infer P, formats: Formats) => string
    ? P
    : never
}
