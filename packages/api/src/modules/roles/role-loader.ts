import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { RoleType } from './types/role-type.js'

/** Finds a role by its opaque id. */
export const roleLoader = thingLoader(
  ({ roles }, id) => lives(roles.get(id)?.history ?? []),
  (view, id) => {
    const role = view.roles.get(id)
    return role === undefined ? null : new RoleType(view, role)
  },
)
