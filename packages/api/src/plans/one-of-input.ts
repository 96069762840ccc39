import type { Fields, KindWords, OneOf } from '@postscale/domain'
import { type ClassType, InputType } from 'type-graphql'
import { ThingRef } from '../graphql/external-reference.js'
import { addField, said } from '../graphql/field-types.js'
import { namedClass } from '../graphql/types/field-input.js'
import { inputName } from './change-fields.js'

interface Described {
  readonly fields: Fields
  readonly words: KindWords
  readonly oneOf?: OneOf
}

/** The inputs of which exactly one field is given, as they are made. */
export const ONE_OF_INPUTS = new Set<string>()

const made = new Map<string, ClassType>()

/**
 * Adds the references of which exactly one is given as one field: `target: { team: … }` of coverage.
 *
 * @param input the input of a change of the kind.
 */
export function addOneOf(input: ClassType, { fields, words, oneOf }: Described): void {
  if (oneOf === undefined) return
  const { as } = oneOf
  const name = `${words.type}${as[0]!.toUpperCase()}${as.slice(1)}Input`
  const known = made.get(name) ?? oneOfInput(name, fields, words, oneOf)
  made.set(name, known)
  const choices = oneOf.fields.map((each) => inputName(each, fields[each]))
  addField(input, as, known, {
    nullable: false,
    description: `Exactly one: ${choices.join(' or ')}.`,
  })
}

function oneOfInput(name: string, fields: Fields, words: KindWords, oneOf: OneOf): ClassType {
  const input = namedClass(name, Object)
  InputType({ description: 'Exactly one of its fields is given.' })(input)
  for (const each of oneOf.fields) {
    addField(input, inputName(each, fields[each]), ThingRef, {
      nullable: true,
      description: said(words.fields[each]!.about, 'input'),
    })
  }
  ONE_OF_INPUTS.add(name)
  return input
}
