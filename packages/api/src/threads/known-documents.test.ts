import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { KnownDocuments } from './known-documents.js'

const query = '{ viewer { name } }'
const hash = createHash('sha256').update(query).digest('hex')

it('recalls a query by its hash, and no other by it', () => {
  const documents = new KnownDocuments()
  expect(documents.recall(hash)).toBeNull()
  documents.remember('{ viewer { id } }', hash)
  expect(documents.recall(hash)).toBeNull()
  documents.remember(query, hash)
  expect(documents.recall(hash)).toBe(query)
})

it('refuses to read what is longer than a request may be', () => {
  const long = `{ ${'viewer { name } '.repeat(1_000)} }`
  expect(() => new KnownDocuments().parse(long)).toThrow('token')
})
