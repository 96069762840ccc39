import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { ImplementationType } from './types/implementation-type.js'

/** Finds an onboarding project by its opaque id. */
export const implementationLoader = thingLoader(
  ({ implementations }, id) => lives(implementations.get(id)?.history ?? []),
  (view, id) => {
    const found = view.implementations.get(id)
    return found === undefined ? null : new ImplementationType(view, found)
  },
)
