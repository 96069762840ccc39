import type { Id } from './id.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID in canonical lower-case form. */
export function isId(text: string): text is Id {
  return UUID.test(text)
}
