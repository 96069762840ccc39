import type { enMessages } from './en/index.js'

/** Every message of every room, with the parameters each takes. English defines it. */
export type MessageCatalogue = typeof enMessages

/** The key of a message, e.g. `problems.NOT_FOUND`. */
export type MessageKey = keyof MessageCatalogue

/** The parameters of one message: plain JSON values. */
export type MessageParams<K extends MessageKey> = Parameters<MessageCatalogue[K]>[0]

/**
 * A message as data: a key and its parameters. It is plain JSON, so that an answer, an audit row or a
 * finding can be stored, compared and shown later in any language.
 */
export type Message<K extends MessageKey = MessageKey> = {
  [Key in K]: { readonly key: Key; readonly params: MessageParams<Key> }
}[K]
