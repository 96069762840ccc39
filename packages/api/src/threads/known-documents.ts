import { createHash } from 'node:crypto'
import { type DocumentNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { limits } from '../http/limits/limits.js'

/** Letters of queries that are remembered at most. */
const MOST_LETTERS = 4 * 1024 * 1024

/** The queries that were asked lately, parsed. */
export class KnownDocuments {
  readonly #byText = new LRUCache<string, DocumentNode>({
    maxSize: MOST_LETTERS,
    sizeCalculation: (_document, text) => text.length + 1,
  })
  readonly #textOf = new LRUCache<string, string>({
    maxSize: MOST_LETTERS,
    sizeCalculation: (text) => text.length + 1,
  })

  /** @throws GraphQLError where it is no GraphQL, or longer than a request may be. */
  parse(text: string): DocumentNode {
    const known = this.#byText.get(text)
    if (known !== undefined) return known
    const document = parse(text, { noLocation: true, maxLexicalTokens: limits.tokens })
    this.#byText.set(text, document)
    return document
  }

  /** Remembers a query under its hash, if that is its hash. */
  remember(text: string, hash: string): void {
    if (this.#textOf.has(hash)) return
    if (createHash('sha256').update(text).digest('hex') === hash) this.#textOf.set(hash, text)
  }

  /** The query of a hash that was remembered, or null. */
  recall(hash: string): string | null {
    return this.#textOf.get(hash) ?? null
  }
}
