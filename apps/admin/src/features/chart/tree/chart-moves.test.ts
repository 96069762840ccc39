import { expect, test } from 'vitest'
import { seat, team } from '../testing/seat'
import { changesOf, type ChartMove, type ChartView, movesOnto } from './chart-moves'
import type { ChartThing } from './chart-tree'

const ofSeat = (...given: Parameters<typeof seat>): ChartThing => {
  const made = seat(...given)
  return { kind: 'SEAT', id: made.id, seat: made }
}
const ofTeam = (...given: Parameters<typeof team>): ChartThing => {
  const made = team(...given)
  return { kind: 'TEAM', id: made.id, team: made }
}
const kinds = (
  source: ChartThing,
  target: ChartThing,
  view: ChartView = 'TEAMS',
  isBelow: (id: string, above: string) => boolean = () => false,
): readonly ChartMove['kind'][] => movesOnto(source, target, view, isBelow).map(({ kind }) => kind)

const csm = ofSeat('csm', 'CSM', { team: 'north', people: ['Ana', 'Bea'], reportsTo: 'lead' })
const lead = ofSeat('lead', 'Lead', { team: 'north', people: ['Cid'] })
const open = ofSeat('open', 'Open', { team: 'south', openFte: 0.25 })

test('a seat goes into another team, and not into its own', () => {
  expect(kinds(csm, ofTeam('south', 'South'))).toEqual(['TO_TEAM'])
  expect(kinds(csm, ofTeam('north', 'North'))).toEqual([])
})

test('people take an open seat, each by themselves; what else it can mean is offered after that', () => {
  expect(kinds(csm, open)).toEqual(['TAKE_SEAT', 'TAKE_SEAT', 'TO_TEAM', 'REPORT_TO'])
  expect(kinds(csm, open, 'REPORTING')).toEqual(['TAKE_SEAT', 'TAKE_SEAT', 'REPORT_TO', 'TO_TEAM'])
})

test('nothing is moved onto itself, to where it is, or below what is below it', () => {
  expect(kinds(csm, csm)).toEqual([])
  expect(kinds(csm, lead)).toEqual([])
  expect(kinds(lead, csm, 'REPORTING', () => true)).toEqual([])
  expect(
    kinds(ofTeam('north', 'North'), ofTeam('fjord', 'Fjord', 'north'), 'TEAMS', () => true),
  ).toEqual([])
  expect(kinds(ofTeam('fjord', 'Fjord', 'north'), ofTeam('north', 'North'))).toEqual([])
})

test('a team becomes a part of another, and of no seat', () => {
  expect(kinds(ofTeam('fjord', 'Fjord'), ofTeam('south', 'South'))).toEqual(['TEAM_BELOW'])
  expect(kinds(ofTeam('fjord', 'Fjord'), csm)).toEqual([])
})

test('whoever takes an open seat leaves theirs, with as much of them as is open', () => {
  const [taking] = movesOnto(csm, open, 'TEAMS', () => false)
  expect(taking && changesOf(taking, '2026-01-01')).toEqual([
    {
      vacatePosition: { position: { id: 'csm' }, person: { id: 'Ana' }, effective: '2026-01-01' },
    },
    {
      fillPosition: {
        position: { id: 'open' },
        person: { id: 'Ana' },
        fte: 0.25,
        effective: '2026-01-01',
      },
    },
  ])
})

test('whoever goes into another team may report to somebody else there', () => {
  const [joining] = movesOnto(csm, ofTeam('south', 'South'), 'TEAMS', () => false)
  expect(joining && changesOf(joining, '2026-01-01', 'boss')).toEqual([
    {
      movePosition: {
        position: { id: 'csm' },
        team: { id: 'south' },
        reportsTo: { id: 'boss' },
        effective: '2026-01-01',
      },
    },
  ])
})
