import { formatsFor, type LocalizedText } from '@postscale/domain'
import type { ASTNode } from 'graphql'
import { RequestError } from '../errors/request-error.js'
import { limits } from './limits.js'

type DocumentLimit = 'depth' | 'aliases' | 'rootFields' | 'directives' | 'objects'

const names: Readonly<Record<DocumentLimit, LocalizedText>> = {
  depth: { en: 'levels of depth', es: 'niveles de profundidad', pt: 'níveis de profundidade' },
  aliases: { en: 'aliases', es: 'alias', pt: 'aliases' },
  rootFields: { en: 'root fields', es: 'campos raíz', pt: 'campos raiz' },
  directives: { en: 'directives', es: 'directivas', pt: 'diretivas' },
  objects: { en: 'objects', es: 'objetos', pt: 'objetos' },
}

/** A document asks for more of something than one request may. */
export function limitExceeded(limit: DocumentLimit, actual: number, node?: ASTNode): RequestError {
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
