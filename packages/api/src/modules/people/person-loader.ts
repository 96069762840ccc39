import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { PersonType } from './types/person-type.js'

/** Finds a person by the opaque id. */
export const personLoader = thingLoader(
  ({ people }, id) => lives(people.get(id)?.history ?? []),
  (view, id) => {
    const person = view.people.get(id)
    return person === undefined ? null : new PersonType(view, person)
  },
)
