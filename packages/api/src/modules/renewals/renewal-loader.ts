import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { RenewalType } from './types/renewal-type.js'

/** Finds a renewal by its opaque id. */
export const renewalLoader = thingLoader(
  ({ renewals }, id) => lives(renewals.get(id)?.history ?? []),
  (view, id) => {
    const found = view.renewals.get(id)
    return found === undefined ? null : new RenewalType(view, found)
  },
)
