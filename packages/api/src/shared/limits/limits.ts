/**
 * How much one request may ask for. The largest honest question, a whole structure with a page of
 * accounts per person, stays below all of them; so does full introspection.
 */
export const limits = {
  /** Bytes of a body; a columnar change of 10,000 rows fits. */
  bodyBytes: 4 * 1024 * 1024,
  /** Tokens of a document. */
  tokens: 1_000,
  /** Fields below one another; `edges` and `node` do not count. */
  depth: 15,
  /** Aliased fields, fragments written out. */
  aliases: 30,
  /** Fields of the operation itself, fragments written out. */
  rootFields: 20,
  /** Directives, fragments written out. */
  directives: 20,
  /** Objects that the page sizes asked for could amount to. */
  objects: 500_000,
  /** Milliseconds until a request is cancelled, its SQL included. */
  requestMs: 30_000,
} as const
