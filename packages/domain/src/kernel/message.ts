/**
 * The messages of the product: each key with the parameters it takes. A room declares its own here,
 * beside its catalogues, by merging this interface; so this file knows none of them, and `Message`
 * still knows all.
 */
export interface MessageRegistry {}

/** The parameters of a room's messages under their keys: what the room adds to the registry. */
export type Registered<Room extends string, Params> = {
  readonly [Code in keyof Params & string as `${Room}.${Code}`]: Params[Code]
}

/** The key of a message, e.g. `problems.NOT_FOUND`. */
export type MessageKey = keyof MessageRegistry

/** The parameters of one message: plain JSON values. */
export type MessageParams<K extends MessageKey> = MessageRegistry[K]

/**
 * A message as data: a key and its parameters. It is plain JSON, so that an answer, an audit row or a
 * finding can be stored, compared and shown later in any language.
 */
export type Message<K extends MessageKey = MessageKey> = {
  [Key in K]: { readonly key: Key; readonly params: MessageParams<Key> }
}[K]

/** The parameters of a message that has none: `{}`. */
export type NoParams = Readonly<Record<never, never>>
