import { z } from 'zod'
import { ScimError } from './scim-error.js'

/** One thing to do to a resource. */
export interface PatchOperation {
  readonly op: 'add' | 'remove' | 'replace'
  /** Undefined where the value says what it is of. */
  readonly path: string | undefined
  readonly value: unknown
}

const MOST_OPERATIONS = 1_000
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

const body = z.object({
  schemas: z.array(z.string()).refine((schemas) => schemas.includes(PATCH)),
  Operations: z
    .array(
      z.object({
        op: z
          .string()
          .transform((op) => op.toLowerCase())
          .pipe(z.enum(['add', 'remove', 'replace'])),
        path: z.string().max(500).nullish(),
        value: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(MOST_OPERATIONS),
})

/**
 * The operations of a PATCH, with which directories differ in capitals.
 *
 * @throws ScimError invalidSyntax
 */
export function readPatch(given: unknown): readonly PatchOperation[] {
  const read = body.safeParse(given)
  if (!read.success) {
    throw new ScimError(400, 'The body is no PatchOp that can be used.', 'invalidSyntax')
  }
  return read.data.Operations.map(({ op, path, value }) => {
    if (op === 'remove' && path == null) {
      throw new ScimError(400, 'A remove operation needs a path.', 'noTarget')
    }
    return { op, path: path ?? undefined, value }
  })
}

/** An attribute, or a part of it, of some of its values; without its schema. */
const PATH = /^(?:urn:[\w.:-]+:)?([A-Za-z][\w-]*)(?:\[([^\]]*)\])?(?:\.([A-Za-z$][\w-]*))?$/

/** What a path is of; what stands in brackets, and behind the dot, where they are. */
interface PathParts {
  readonly attribute: string
  readonly filter: string | undefined
  readonly part: string | undefined
}

/** @throws ScimError invalidPath */
export function readPath(path: string): PathParts {
  const [, attribute, filter, part] = PATH.exec(path.trim()) ?? []
  if (attribute === undefined) {
    throw new ScimError(400, `${path} is no path of an attribute.`, 'invalidPath')
  }
  return { attribute: attribute.toLowerCase(), filter, part: part?.toLowerCase() }
}
