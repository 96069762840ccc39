import type { LivePosition } from '@postscale/domain'
import type { ListExtras } from '../list-extras.js'

/** What lists of positions offer beyond its fields. */
export const positionExtras = {
  filters: {
    isOpen: {
      type: () => Boolean,
      description: 'True: seats that nobody sits in; false: seats that somebody sits in.',
      testOf:
        (view, wanted: boolean) =>
        ({ id }: LivePosition) =>
          (view.occupanciesOfPosition(id).length === 0) === wanted,
    },
  },
} satisfies ListExtras
