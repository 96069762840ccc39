import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressList } from '@/address/use-address-list'
import { useAddressValues } from '@/address/use-address-values'
import { teamCapacityQuery, teamsQuery } from '@/organisation/teams-query'
import { useMay } from '@/viewer/viewer-query'
import { chartQuery } from './chart-query'
import { type Colouring, colourings, standings } from './tree/chart-classes'
import { folding, type Opening, openings, toggledToShow } from './tree/chart-folding'
import { layOut } from './tree/chart-layout'
import { type ChartView, chartViews } from './tree/chart-moves'
import { allNodes, type ChartNode, reportingTree, teamTree } from './tree/chart-tree'
import { useCardWords } from './use-card-words'

const nobody: readonly ChartNode[] = []

/** The chart as the address has it: what it shows, how far it is opened, and how its cards are coloured. */
export function useChart(slug: string, at: Moment, today: string) {
  const { i18n } = useTranslation()
  const seats = useQuery(chartQuery(slug, at))
  const teams = useQuery(teamsQuery(slug, at))
  const { data: capacity } = useQuery(teamCapacityQuery(slug, at))
  const [view] = useAddressChoice('by', chartViews)
  const [asked, setColouring] = useAddressChoice('colour', colourings)
  const mayReadPay = useMay(slug, 'pay.read')
  const colouring: Colouring = asked === 'COST' && !mayReadPay ? 'LOAD' : asked
  const [opening] = useAddressChoice('open', openings)
  const [toggledList, setToggled] = useAddressList('toggled')
  const keepValues = useAddressValues()
  const day = at.asOf ?? today

  const forest = useMemo(() => {
    if (seats.data === undefined || teams.data === undefined) return nobody
    return view === 'TEAMS'
      ? teamTree(teams.data, seats.data, i18n.language)
      : reportingTree(seats.data, i18n.language)
  }, [seats.data, teams.data, view, i18n.language])
  const toggledText = toggledList.join(' ')
  const toggled = useMemo(
    () => new Set(toggledText === '' ? [] : toggledText.split(' ')),
    [toggledText],
  )
  const layout = useMemo(
    () => layOut(forest, folding(forest, opening, toggled)),
    [forest, opening, toggled],
  )
  const told = useMemo(
    () => standings(forest, colouring, capacity, day),
    [forest, colouring, capacity, day],
  )
  const words = useCardWords(forest, view, colouring, told)
  const nodes = useMemo(() => new Map(allNodes(forest).map((node) => [node.id, node])), [forest])
  // What is folded in one view says nothing of the other.
  const setView = (next: ChartView): void =>
    keepValues({ by: next === 'TEAMS' ? undefined : next, toggled: undefined, open: undefined })
  return {
    queries: [seats, teams] as const,
    view: [view, setView] as const,
    colouring: [colouring, setColouring] as const,
    mayReadPay,
    forest,
    nodes,
    layout,
    standings: told,
    words,
    toggle: (id: string) => {
      const next = new Set(toggled)
      if (!next.delete(id)) next.add(id)
      setToggled([...next])
    },
    /** Opens everything above a card. */
    show: (id: string) => {
      const next = toggledToShow(forest, id, opening, toggled)
      if (next.size !== toggled.size) setToggled([...next])
    },
    openAs: (next: Opening) =>
      keepValues({ open: next === 'SOME' ? undefined : next, toggled: undefined }),
  }
}
