import { formatsFor, type LocalizedText } from '@postscale/domain'
import type { ASTNode } from 'graphql'
import { RequestError } from '../../errors/request-error.js'

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
  /** Objects and lists within each other in the variables. */
  inputDepth: 50,
  /** Aliased fields, fragments written out. */
  aliases: 30,
  /** Fields of the operation itself, fragments written out. */
  rootFields: 20,
  /** Directives, fragments written out. */
  directives: 20,
  /** Objects that the page sizes asked for could amount to. */
  objects: 500_000,
  /** Milliseconds until a request is given up, and what it would write. */
  requestMs: 30_000,
} as const

type RequestLimit = 'depth' | 'inputDepth' | 'aliases' | 'rootFields' | 'directives' | 'objects'

const names: Readonly<Record<RequestLimit, LocalizedText>> = {
  depth: { en: 'levels of depth', es: 'niveles de profundidad', pt: 'níveis de profundidade' },
  inputDepth: {
    en: 'levels of input',
    es: 'niveles de datos de entrada',
    pt: 'níveis de dados de entrada',
  },
  aliases: { en: 'aliases', es: 'alias', pt: 'aliases' },
  rootFields: { en: 'root fields', es: 'campos raíz', pt: 'campos raiz' },
  directives: { en: 'directives', es: 'directivas', pt: 'diretivas' },
  objects: { en: 'objects', es: 'objetos', pt: 'objetos' },
}

/** A request asks for more of something than one request may. */
export function limitExceeded(limit: RequestLimit, actual: number, node?: ASTNode): RequestError {
  return new RequestError(
    'LIMIT_EXCEEDED',
    (locale) => {
      const formats = formatsFor(locale)
      const [asked, allowed] = [formats.number(actual), formats.number(limits[limit])]
      const name = names[limit][locale]
      return {
        en: `The query asks for ${asked} ${name}; at most ${allowed} are allowed.`,
        es: `La consulta pide ${asked} ${name}; se permiten como máximo ${allowed}.`,
        pt: `A consulta pede ${asked} ${name}; são permitidos no máximo ${allowed}.`,
      }[locale]
    },
    {
      nodes: node ?? null,
      extensions: { limit, actual, allowed: limits[limit], http: { status: 400 } },
    },
  )
}
