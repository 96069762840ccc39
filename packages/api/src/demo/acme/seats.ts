import type { RoleName, TeamKey } from './roles.js'

interface Seat {
  readonly title: string
  readonly role: RoleName
  readonly team: TeamKey
  readonly reportsTo: string | null
  /** Days from today on which it was opened, and first filled; null while it never was. */
  readonly opened: number
  readonly filled: number | null
  /** Hundredths; a whole one unless told. */
  readonly fte?: number
  /** Thousands of dollars a year at one whole FTE. */
  readonly cost: number
}

/** The seats by key. */
const SEATS = {
  vp: {
    title: 'VP of Customer Success',
    role: 'VP of Customer Success',
    team: 'success',
    reportsTo: null,
    opened: -1278,
    filled: -1278,
    cost: 290,
  },
  enterprise2: {
    title: 'Enterprise CSM, Americas',
    role: 'Senior CSM',
    team: 'enterprise',
    reportsTo: 'vp',
    opened: -1170,
    filled: -1150,
    cost: 165,
  },
  midMarket1: {
    title: 'Mid-market CSM, North America',
    role: 'CSM',
    team: 'midMarket',
    reportsTo: 'lead',
    opened: -1030,
    filled: -1010,
    cost: 128,
  },
  support1: {
    title: 'Support Engineer, Americas',
    role: 'Support Engineer',
    team: 'support',
    reportsTo: 'vp',
    opened: -940,
    filled: -930,
    cost: 112,
  },
  enterprise1: {
    title: 'Enterprise CSM, EMEA and APAC',
    role: 'Senior CSM',
    team: 'enterprise',
    reportsTo: 'vp',
    opened: -828,
    filled: -820,
    cost: 168,
  },
  latam: {
    title: 'CSM, Latin America',
    role: 'Senior CSM',
    team: 'midMarket',
    reportsTo: 'lead',
    opened: -720,
    filled: -700,
    cost: 138,
  },
  onboarding1: {
    title: 'Implementation Specialist I',
    role: 'Implementation Specialist',
    team: 'onboarding',
    reportsTo: 'vp',
    opened: -645,
    filled: -640,
    cost: 118,
  },
  support2: {
    title: 'Support Engineer, Brazil',
    role: 'Support Engineer',
    team: 'support',
    reportsTo: 'vp',
    opened: -625,
    filled: -610,
    cost: 98,
  },
  midMarket4: {
    title: 'Mid-market CSM, South',
    role: 'CSM',
    team: 'midMarket',
    reportsTo: 'lead',
    opened: -575,
    filled: -560,
    cost: 126,
  },
  midMarket2: {
    title: 'Mid-market CSM, EMEA and APAC',
    role: 'CSM',
    team: 'midMarket',
    reportsTo: 'lead',
    opened: -470,
    filled: -455,
    cost: 130,
  },
  renewals1: {
    title: 'Renewals Specialist',
    role: 'Renewals Specialist',
    team: 'renewals',
    reportsTo: 'vp',
    opened: -440,
    filled: -430,
    cost: 122,
  },
  lead: {
    title: 'Team Lead, Mid-market',
    role: 'Team Lead',
    team: 'midMarket',
    reportsTo: 'vp',
    opened: -395,
    filled: -380,
    cost: 172,
  },
  scale: {
    title: 'Digital CSM',
    role: 'Digital CSM',
    team: 'scale',
    reportsTo: 'lead',
    opened: -335,
    filled: -330,
    fte: 40,
    cost: 120,
  },
  renewals2: {
    title: 'Renewals Specialist, small business',
    role: 'Renewals Specialist',
    team: 'renewals',
    reportsTo: 'vp',
    opened: -335,
    filled: -330,
    fte: 60,
    cost: 120,
  },
  onboarding2: {
    title: 'Implementation Specialist II',
    role: 'Implementation Specialist',
    team: 'onboarding',
    reportsTo: 'vp',
    opened: -265,
    filled: -250,
    cost: 114,
  },
  support3: {
    title: 'Support Engineer, Europe',
    role: 'Support Engineer',
    team: 'support',
    reportsTo: 'vp',
    opened: -255,
    filled: -240,
    fte: 80,
    cost: 108,
  },
  enterprise3: {
    title: 'Enterprise CSM, EMEA',
    role: 'CSM',
    team: 'enterprise',
    reportsTo: 'vp',
    opened: -225,
    filled: -210,
    cost: 148,
  },
  midMarket3: {
    title: 'Mid-market CSM, Americas',
    role: 'CSM',
    team: 'midMarket',
    reportsTo: 'lead',
    opened: -60,
    filled: -25,
    cost: 126,
  },
  support4: {
    title: 'Support Engineer, APAC',
    role: 'Support Engineer',
    team: 'support',
    reportsTo: 'vp',
    opened: -34,
    filled: null,
    cost: 104,
  },
  escalations: {
    title: 'Escalation Desk',
    role: 'Support Engineer',
    team: 'support',
    reportsTo: 'vp',
    opened: -64,
    filled: -64,
    fte: 25,
    cost: 112,
  },
  knowledge: {
    title: 'Knowledge Base Editor',
    role: 'Support Engineer',
    team: 'support',
    reportsTo: 'vp',
    opened: -64,
    filled: -64,
    fte: 25,
    cost: 112,
  },
} as const satisfies Readonly<Record<string, Seat>>

export type SeatKey = keyof typeof SEATS

/** A seat by its key, with everything that may be told of one. */
export function seatOf(key: SeatKey): Seat {
  return SEATS[key]
}
