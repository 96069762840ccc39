import { type Change, derivedId, type SingleChange } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import type { SeatKey } from '../seats.js'

/** In six weeks the Scale Desk leaves Mid-market Success and answers to the VP. */
export function moveScaleDesk(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(41)
  const [id, parentId] = [story.id('team', 'scale'), story.id('team', 'success')]
  return [
    { type: 'moveTeam', effective, id, parentId },
    {
      type: 'movePosition',
      effective,
      id: story.id('seat', 'scale'),
      reportsToId: story.id('seat', 'vp'),
    },
  ]
}

/** Owen leaves; his seat stays open, and his customers stay with it. */
export function loseOwen(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(-47)
  return [
    { type: 'vacatePosition', effective, positionId: story.id('seat', 'midMarket4') },
    { type: 'endEmployment', effective, id: story.id('person', 'Owen Castellanos') },
  ]
}

const FROM = -64

/** Marcus keeps half of his seat, and divides the other half between two new ones. */
export function spreadMarcus(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(FROM)
  const positionId = story.id('seat', 'support1')
  const name = 'Marcus Bellweather'
  return [
    { type: 'vacatePosition', effective, positionId },
    { type: 'updatePosition', effective, id: positionId, fte: 50 },
    story.fill('support1', name, { from: FROM, fte: 50 }),
    story.openSeat('escalations'),
    story.fill('escalations', name),
    story.openSeat('knowledge'),
    story.fill('knowledge', name),
  ]
}

const FROM_OF_COVER_LEAVE = -10
const BACK = 74
/** Who steps in for how many of her customers. */
const STAND_INS: readonly SeatKey[] = [
  'enterprise1',
  'enterprise1',
  'enterprise1',
  'enterprise1',
  'enterprise3',
  'enterprise3',
  'vp',
  'vp',
]

/** Camila works half days for twelve weeks, and others stand in for half of her customers. */
export function coverLeave(story: AcmeStory): readonly Change[] {
  const hers = customers().filter(({ book, left }) => book.name === 'enterprise2' && left === null)
  const seat = 'enterprise2'
  return [
    {
      type: 'vacatePosition',
      effective: story.on(FROM_OF_COVER_LEAVE),
      positionId: story.id('seat', seat),
    },
    story.fill(seat, 'Camila Restrepo', { from: FROM_OF_COVER_LEAVE, to: BACK, fte: 50 }),
    story.fill(seat, 'Camila Restrepo', { from: BACK }),
    ...inColumns(
      STAND_INS.flatMap((standIn, place) => {
        const customer = hers[place]
        if (customer === undefined) return []
        const cover = story.cover(customer, 'CSM', { seat: standIn }, FROM_OF_COVER_LEAVE)
        return [{ ...cover, to: story.on(BACK), reason: 'Parental leave of Camila Restrepo' }]
      }),
    ),
  ]
}

const FROM_OF_LEAVE_HANDOVER = -52
const UNTIL = 30

/** Two enterprise renewals went from Declan to Priya, and nobody saw it to its end. */
export function leaveHandover(story: AcmeStory): readonly SingleChange[] {
  return customers()
    .filter(({ book, left, began }) => book.name === 'latam' && left === null && began < -430)
    .filter(({ segment }) => segment === 'ENTERPRISE')
    .slice(0, 2)
    .map((customer) => ({
      type: 'handOverAccount',
      effective: story.on(FROM_OF_LEAVE_HANDOVER),
      id: story.coverageId(customer, 'RENEWALS', FROM_OF_LEAVE_HANDOVER),
      accountId: story.customerId(customer),
      responsibility: 'RENEWALS',
      ...story.target({ seat: 'renewals2' }),
      transitionUntil: story.on(UNTIL),
      reason: 'Declan has too many',
    }))
}

const HANDED_OVER = -18
const TRANSITION_UNTIL = 12
const DONE_ON = -4
/** How satisfied the first customers were with their handover. */
const SATISFACTION = [5, 4, 4, 3]
/** How the domain derives a handover's transition from the change's own id. */
const TRANSITION_STEP = 1_000_000

/** Last month's hire, and the part of Grace's book that is being handed over to her. */
export function welcomeLucia(story: AcmeStory): readonly Change[] {
  const hers = customers().filter(({ book }) => book.name === 'midMarket3')
  return [
    story.openSeat('midMarket3'),
    story.hire('Lucía Navarro'),
    story.fill('midMarket3', 'Lucía Navarro'),
    ...inColumns(hers.map((each) => handedOver(story, each))),
    ...inColumns(
      SATISFACTION.flatMap((satisfaction, place) => {
        const customer = hers[place]
        return customer === undefined ? [] : [done(story, customer, satisfaction)]
      }),
    ),
  ]
}

function handedOver(story: AcmeStory, customer: Customer): SingleChange {
  return {
    type: 'handOverAccount',
    effective: story.on(HANDED_OVER),
    id: story.coverageId(customer, 'CSM', HANDED_OVER),
    accountId: story.customerId(customer),
    responsibility: 'CSM',
    ...story.target({ seat: 'midMarket3' }),
    transitionUntil: story.on(TRANSITION_UNTIL),
    reason: 'Grace introduces Lucía to the customer',
  }
}

function done(story: AcmeStory, customer: Customer, satisfaction: number): SingleChange {
  return {
    type: 'completeHandover',
    effective: story.on(DONE_ON),
    id: derivedId(story.coverageId(customer, 'CSM', HANDED_OVER), TRANSITION_STEP),
    accountId: story.customerId(customer),
    outcome: 'DONE',
    satisfaction,
  }
}

/** Elif has signed, and will take the open seat. */
export function signElif(story: AcmeStory): readonly SingleChange[] {
  return [story.hire('Elif Demirtaş'), story.fill('midMarket4', 'Elif Demirtaş', { from: 24 })]
}
