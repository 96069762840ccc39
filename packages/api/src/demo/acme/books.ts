import type { Segment } from '@postscale/domain'
import type { SeatKey } from './seats.js'
import type { TeamKey } from './roles.js'

/** Who is accountable: a seat, or a team that pools the work. */
export type Holder = { readonly seat: SeatKey } | { readonly team: TeamKey }

/** So many customers alike in one CSM's book, by what is ordinary for it before leave and handovers. */
export interface Book {
  readonly name: string
  /** Null: nobody covers them. */
  readonly holder: Holder | null
  readonly segment: Segment
  readonly live: number
  /** Customers it had and lost in the last two years. */
  readonly lost?: number
  readonly regions: readonly Region[]
  /** Where it is about certain languages. */
  readonly languages?: readonly string[]
  /** Earliest and latest contract beginning, in days from today. */
  readonly began?: readonly [number, number]
}

export type Region = 'Americas' | 'EMEA' | 'APAC'

/** The books: 47 enterprise, 166 mid-market and 87 small customers live, 34 lost. */
export const BOOKS: readonly Book[] = [
  book('enterprise1', 'ENTERPRISE', 14, ['EMEA', 'EMEA', 'APAC'], { lost: 2 }),
  book('enterprise2', 'ENTERPRISE', 15, ['Americas']),
  book('enterprise3', 'ENTERPRISE', 5, ['EMEA']),
  book('vp', 'ENTERPRISE', 2, ['Americas'], { began: [-1270, -1180] }),
  book('latam', 'ENTERPRISE', 6, ['Americas'], { lost: 1, languages: ['es', 'pt'] }),
  book('latam', 'MID_MARKET', 20, ['Americas'], { lost: 2, languages: ['es', 'pt'] }),
  book('midMarket1', 'MID_MARKET', 68, ['Americas'], { lost: 6 }),
  book('midMarket2', 'MID_MARKET', 52, ['EMEA', 'EMEA', 'APAC'], { lost: 4 }),
  book('midMarket3', 'MID_MARKET', 10, ['Americas'], { began: [-900, -70] }),
  book('midMarket4', 'ENTERPRISE', 5, ['Americas']),
  book('midMarket4', 'MID_MARKET', 12, ['Americas', 'EMEA']),
  {
    name: 'scale',
    holder: { team: 'scale' },
    segment: 'SMB',
    live: 84,
    lost: 19,
    regions: ['Americas', 'Americas', 'EMEA', 'APAC'],
  },
  nobodys('MID_MARKET', 4),
  nobodys('SMB', 3),
]

function book(
  seat: SeatKey,
  segment: Segment,
  live: number,
  regions: readonly Region[],
  more: Pick<Book, 'lost' | 'languages' | 'began'> = {},
): Book {
  return { name: seat, holder: { seat }, segment, live, regions, ...more }
}

/** New customers whom nobody has been given yet. */
function nobodys(segment: Segment, live: number): Book {
  const regions = ['Americas', 'EMEA'] as const
  return { name: 'nobody', holder: null, segment, live, regions, began: [-12, -2] }
}
