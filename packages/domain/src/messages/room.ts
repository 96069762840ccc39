import type { Formats } from './formats.js'

/** A room's messages from the parameters of each: what a catalogue holds under `room.CODE`. */
export type Room<Name extends string, Params> = {
  readonly [Code in keyof Params & string as `${Name}.${Code}`]: (
    params: Params[Code],
    formats: Formats,
  ) => string
}

/** The parameters of each message of a catalogue: what its samples hold. */
export type ParamsOf<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends (
    params: infer P,
    formats: Formats,
  ) => string
    ? P
    : never
}
