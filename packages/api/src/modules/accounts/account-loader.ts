import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { AccountType } from './types/account-type.js'

/** Finds an account by its opaque id. */
export const accountLoader = thingLoader(
  ({ accounts }, id) => lives(accounts.get(id)?.history ?? []),
  (view, id) => {
    const row = view.accounts.rowOf(id)
    return row === -1 ? null : new AccountType(view, row)
  },
)
