import { GraphQLError } from 'graphql'
import type { FieldPlan, Place, Run, Text, Writer, WriteValue } from './query-plan.js'
import { isPromise, NOWHERE, nullAt, written } from './write-object.js'

type About = Pick<FieldPlan, 'field' | 'nodes' | 'parent'>

/** Writes each entry of a list; one that fails is null, where it may be. */
export function listWriter(
  about: About,
  { write, isLeaf }: Writer,
  isNonNull: boolean,
): WriteValue {
  const failed = (run: Run, error: unknown, list: Place, index: number): string =>
    nullAt(run, about, error, placeIn(list, index), isNonNull)
  const writeEntry = (run: Run, entry: unknown, list: Place, index: number): Text => {
    const place = isLeaf ? NOWHERE : placeIn(list, index)
    try {
      const text = isPromise(entry)
        ? Promise.resolve(entry).then(async (value) => write(run, value, place))
        : write(run, entry, place)
      if (typeof text === 'string') return text
      return text.catch((error: unknown) => failed(run, error, list, index))
    } catch (error) {
      return failed(run, error, list, index)
    }
  }
  return (run, list, place) => {
    if (!isIterable(list)) {
      const { parent, field } = about
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parent.name}.${field.name}".`,
      )
    }
    const texts: Text[] = []
    let isLater = false
    try {
      for (const entry of list) {
        const text = writeEntry(run, entry, place, texts.length)
        if (typeof text !== 'string') isLater = true
        texts.push(text)
      }
    } catch (error) {
      // Nobody waits for what is under way, nor hears of it.
      written(texts).catch(() => undefined)
      throw error
    }
    if (isLater) return written(texts).then((all) => `[${all.join(',')}]`)
    return `[${(texts as readonly string[]).join(',')}]`
  }
}

function placeIn(list: Place, index: number): Place {
  return { prev: list, key: index, typename: undefined }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
