import { RequestError } from '@/http/request-error'

/**
 * What a question answers that asks for a thing by its id. Where the id is none at all, as in an address that was
 * mistyped, there is no such thing.
 *
 * @returns null for an id that cannot be read.
 */
export async function orNothing<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof RequestError && error.faults.some(isOfThing)) return null
    throw error
  }
}

/** Questions name the thing by its id, or by a reference that has it. */
function isOfThing({ path }: RequestError['faults'][number]): boolean {
  return path.join('.') === 'id' || path.join('.') === 'ref.id'
}
