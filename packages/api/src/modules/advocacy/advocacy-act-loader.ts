import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { AdvocacyActType } from './types/advocacy-act-type.js'

/** Finds an advocacy act by its opaque id. */
export const advocacyActLoader = thingLoader(
  ({ advocacyActs }, id) => lives(advocacyActs.get(id)?.history ?? []),
  (view, id) => {
    const found = view.advocacyActs.get(id)
    return found === undefined ? null : new AdvocacyActType(view, found)
  },
)
