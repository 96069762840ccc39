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

/** The keys of messages without parameters. */
type BareKey = {
  [Key in MessageKey]: keyof MessageRegistry[Key] extends never ? Key : never
}[MessageKey]

/** Messages without parameters are one type: the compiler compares no more than a thousand with each other. */
type BareMessage<K extends BareKey> = [K] extends [never]
  ? never
  : { readonly key: K; readonly params: NoParams }

/**
 * A message as data: a key and its parameters. It is plain JSON, so that an answer, an audit row or a
 * finding can be stored, compared and shown later in any language.
 */
export type Message<K extends MessageKey = MessageKey> =
  | BareMessage<K & BareKey>
  | {
      [Key in Exclude<K, BareKey>]: { readonly key: Key; readonly params: MessageParams<Key> }
    }[Exclude<K, BareKey>]

/**
 * What a message says of a text of its own: as somebody typed it, or itself a message, which is written in
 * the same language before the one that it stands in.
 */
export type Quoted = string | { readonly key: string; readonly params: object }

/** The parameters of a message that has none: `{}`. */
export type NoParams = Readonly<Record<never, never>>
