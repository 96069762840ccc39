import type { Change } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { customers } from '../customers.js'
import { holdersOf } from '../holders-of.js'

/** Whoever was hired for a book takes over those customers of it that were there before. */
export function handOverBooks(story: AcmeStory): readonly Change[] {
  return inColumns(
    customers().flatMap((each) =>
      holdersOf(each)
        .slice(1)
        .map(({ holder, from }) => ({
          ...story.cover(each, 'CSM', holder, from),
          reason: 'Book handed over to its own CSM',
        })),
    ),
  )
}
