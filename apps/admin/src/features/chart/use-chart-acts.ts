import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMayChange } from '@/viewer/viewer-query'
import type { CardActs } from './components/chart-card'
import { pathTo } from './tree/chart-folding'
import type { PlacedCard } from './tree/chart-layout'
import { type ChartMove, movesOnto as movesOf } from './tree/chart-moves'
import type { ChartThing } from './tree/chart-tree'
import type { useChart } from './use-chart'

/** What is about to be moved, and where it was dropped. */
interface Moved {
  readonly sources: readonly ChartThing[]
  readonly droppedOn: ChartThing | null
}

type Acts = Omit<CardActs, 'onActivate' | 'onKey'>

/** What is done with the cards: they are chosen, opened, and moved by a drag or by the keyboard. */
export function useChartActs(slug: string, chart: ReturnType<typeof useChart>) {
  const { nodes, forest, toggle } = chart
  const [view] = chart.view
  const navigate = useNavigate()
  const mayChange = useMayChange(slug)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [moved, setMoved] = useState<Moved | null>(null)

  const thingOf = (id: string): ChartThing | undefined => nodes.get(id)?.thing
  const thingsOf = (ids: Iterable<string>): readonly ChartThing[] =>
    [...ids].flatMap((id) => thingOf(id) ?? [])
  const movesOnto = (source: ChartThing, target: ChartThing): readonly ChartMove[] =>
    movesOf(source, target, view, (id, above) => pathTo(forest, id)?.includes(above) ?? false)
  const isMovable = (thing: ChartThing): boolean =>
    mayChange(thing.kind === 'TEAM' ? thing.team : thing.seat)
  const sourcesOf = (id: string): readonly ChartThing[] =>
    thingsOf(chosen.has(id) ? chosen : [id]).filter(isMovable)

  const acts: Acts = {
    onToggle: toggle,
    onOpen: (id) => {
      const thing = thingOf(id)
      if (thing === undefined) return
      void navigate(
        thing.kind === 'TEAM'
          ? { to: '/$slug/teams/$teamId', params: { slug, teamId: id } }
          : { to: '/$slug/positions/$positionId', params: { slug, positionId: id } },
      )
    },
    onChoose: (id) => {
      const thing = thingOf(id)
      if (thing === undefined || !isMovable(thing)) return
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      setChosen(next)
    },
    onMove: (id) => setMoved({ sources: sourcesOf(id), droppedOn: null }),
    mayDrop: (sourceId, targetId) => {
      const target = thingOf(targetId)
      if (target === undefined) return false
      return sourcesOf(sourceId).some((source) => movesOnto(source, target).length > 0)
    },
    onDrop: (sourceId, targetId) =>
      setMoved({ sources: sourcesOf(sourceId), droppedOn: thingOf(targetId) ?? null }),
  }
  return {
    acts: useSteady(acts),
    mayMove: ({ node }: PlacedCard) => isMovable(node.thing),
    movesOnto,
    targets: [...nodes.values()].map(({ thing }) => thing),
    chosen,
    chooseNone: () => setChosen(new Set()),
    moveChosen: () => setMoved({ sources: thingsOf(chosen), droppedOn: null }),
    moved,
    close: () => setMoved(null),
  }
}

/** The same functions for good, which do what the latest would: the cards are not drawn again for them. */
function useSteady(acts: Acts): Acts {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  return useMemo(
    () => ({
      onToggle: (id) => latest.current.onToggle(id),
      onOpen: (id) => latest.current.onOpen(id),
      onChoose: (id) => latest.current.onChoose(id),
      onMove: (id) => latest.current.onMove(id),
      mayDrop: (source, target) => latest.current.mayDrop(source, target),
      onDrop: (source, target) => latest.current.onDrop(source, target),
    }),
    [],
  )
}
