import type { Change } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { customers } from '../customers.js'
import { renewalsOwner } from '../renewals-owner.js'

/** Every renewal gets an owner, but for a few that were forgotten. */
export function ownRenewals(story: AcmeStory): readonly Change[] {
  return inColumns(
    customers().flatMap((each) => {
      const owner = renewalsOwner(each)
      return owner === null ? [] : [story.cover(each, 'RENEWALS', owner.holder, owner.from)]
    }),
  )
}
