import { defaultFieldResolver, locatedError } from 'graphql'
import type { FieldPlan, ObjectPlan, Place, Run, Text } from './query-plan.js'
import { FieldInfo, placeOf } from './query-run.js'

/** For what nobody asks where it stands: nothing is within it. */
export const NOWHERE: Place = { prev: undefined, key: '', typename: undefined }

/** Writes what is asked of an object. All fields are resolved at once; the answer waits for the last of them. */
export function writeObject(
  run: Run,
  { fields }: ObjectPlan,
  source: unknown,
  place: Place | undefined,
): Text {
  let text = ''
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index]!
    const value = writeField(run, field, source, place)
    if (typeof value !== 'string') {
      return writeLater(run, fields, source, place, index, text + field.lead, value)
    }
    text += field.lead + value
  }
  return text === '' ? '{}' : `${text}}`
}

/** The rest of an object from its first field on that is not there yet. */
async function writeLater(
  run: Run,
  fields: readonly FieldPlan[],
  source: unknown,
  place: Place | undefined,
  from: number,
  before: string,
  first: Promise<string>,
): Promise<string> {
  const texts: Text[] = [first]
  try {
    for (let index = from + 1; index < fields.length; index += 1) {
      texts.push(writeField(run, fields[index]!, source, place))
    }
  } catch (error) {
    // What is under way is waited for, as graphql-js does.
    await written(texts).catch(() => undefined)
    throw error
  }
  const all = await written(texts)
  let text = before
  for (const [index, each] of all.entries()) {
    text += index === 0 ? each : fields[from + index]!.lead + each
  }
  return `${text}}`
}

function writeField(run: Run, field: FieldPlan, source: unknown, above: Place | undefined): Text {
  try {
    const value = resolved(run, field, source, above)
    if (isPromise(value)) return writePromised(run, field, value, above)
    const text = field.write(run, value, field.isLeaf ? NOWHERE : placeOf(field, above))
    return typeof text === 'string' ? text : orNull(run, field, text, above)
  } catch (error) {
    return nullFor(run, field, error, above)
  }
}

function resolved(run: Run, field: FieldPlan, source: unknown, above: Place | undefined): unknown {
  const { resolve = defaultFieldResolver, name } = field.field
  if (resolve === defaultFieldResolver && isObjectLike(source)) {
    const value = source[name]
    if (typeof value !== 'function') return value
  }
  return resolve(source, run.argsOf(field), run.context, new FieldInfo(run, field, above))
}

async function writePromised(
  run: Run,
  field: FieldPlan,
  value: PromiseLike<unknown>,
  above: Place | undefined,
): Promise<string> {
  try {
    return await field.write(run, await value, placeOf(field, above))
  } catch (error) {
    return nullFor(run, field, error, above)
  }
}

async function orNull(
  run: Run,
  field: FieldPlan,
  text: Promise<string>,
  above: Place | undefined,
): Promise<string> {
  try {
    return await text
  } catch (error) {
    return nullFor(run, field, error, above)
  }
}

/**
 * What stands in place of a field that failed.
 *
 * @throws GraphQLError where there must be something: what is around it is null then.
 */
function nullFor(run: Run, field: FieldPlan, error: unknown, above: Place | undefined): string {
  return nullAt(run, field, error, placeOf(field, above), field.isNonNull)
}

/** The same of an entry of a list. */
export function nullAt(
  run: Run,
  { nodes }: Pick<FieldPlan, 'nodes'>,
  error: unknown,
  place: Place,
  isNonNull: boolean,
): string {
  const located = locatedError(error, nodes, wayTo(place))
  if (isNonNull) throw located
  run.errors.push(located)
  return 'null'
}

function wayTo(place: Place): (number | string)[] {
  const way: (number | string)[] = []
  for (let at: Place | undefined = place; at !== undefined; at = at.prev) way.unshift(at.key)
  return way
}

/** All pieces, once the last of them is there. */
export async function written(texts: readonly Text[]): Promise<string[]> {
  // oxlint-disable-next-line typescript/await-thenable -- most of them are there
  return Promise.all(texts)
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isObjectLike(value) && typeof value['then'] === 'function'
}

function isObjectLike(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
