/** The parameters of a message that has none: `{}`. */
export type NoParams = Readonly<Record<never, never>>
