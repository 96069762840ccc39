import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { centred, firstLie, isSeen, revealing } from '../lie'
import { pathText } from '../picture/svg-text'
import { card, type ChartLayout, type PlacedCard } from '../tree/chart-layout'
import { usePlane } from '../use-plane'
import type { ShownWords } from '../use-card-words'
import { type CardActs, ChartCard } from './chart-card'
import classes from './chart-plane.module.css'
import './stripes.css'
import { nextCard } from '../tree/next-card'
import { ZoomButtons } from './zoom-buttons'

interface ChartPlaneProps {
  readonly layout: ChartLayout
  readonly words: ReadonlyMap<string, ShownWords>
  readonly chosen: ReadonlySet<string>
  readonly matches: ReadonlySet<string>
  /** The match that is to be in the middle; null for none. */
  readonly current: string | null
  readonly mayMove: (placed: PlacedCard) => boolean
  readonly acts: Omit<CardActs, 'onActivate' | 'onKey'>
}

/** The window on the chart. Only the cards that are seen are drawn, and the one that has the focus. */
export function ChartPlane(props: ChartPlaneProps) {
  const { layout, words, chosen, matches, current, mayMove, acts } = props
  const { t } = useTranslation()
  const { lie, size, attach, set, zoom, fit } = usePlane(layout)
  const [activeId, setActiveId] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const byId = useMemo(
    () => new Map(layout.cards.map((placed) => [placed.node.id, placed])),
    [layout],
  )
  const [first] = layout.cards
  const active = byId.get(activeId ?? '') ?? first

  const isLaid = useRef(false)
  useEffect(() => {
    if (isLaid.current || size === null || first === undefined) return
    isLaid.current = true
    set(() => firstLie(size, layout, { ...first, ...card }))
  }, [size, first, layout, set])
  const centre = current === null ? undefined : byId.get(current)
  const centredOn = useRef<string | null>(null)
  useEffect(() => {
    // Once for each match: whoever then moves the plane is not drawn back.
    if (current === null) centredOn.current = null
    if (centre === undefined || size === null || centredOn.current === current) return
    centredOn.current = current
    set((lie) => centred(lie, size, { ...centre, ...card }))
  }, [current, centre, size, set])
  useEffect(() => {
    if (wanted.current === null) return
    const element = tree.current?.querySelector<HTMLElement>(
      `[data-id="${CSS.escape(wanted.current)}"]`,
    )
    if (element == null) return
    wanted.current = null
    element.focus({ preventScroll: true })
  })

  const go = useCallback(
    (placed: PlacedCard | undefined) => {
      if (placed === undefined) return
      wanted.current = placed.node.id
      setActiveId(placed.node.id)
      if (size !== null) set((lie) => revealing(lie, size, { ...placed, ...card }))
    },
    [size, set],
  )
  const cardActs = useMemo(
    (): CardActs => ({
      ...acts,
      onActivate: setActiveId,
      onKey: (event: KeyboardEvent, placed: PlacedCard) => {
        const { key } = event
        const { id } = placed.node
        if (key === 'Enter') acts.onOpen(id)
        else if (key === ' ') acts.onChoose(id)
        else if (key === 'ArrowRight' && placed.isOpen === false) acts.onToggle(id)
        else if (key === 'ArrowLeft' && placed.isOpen === true) acts.onToggle(id)
        else if (/^(?:Arrow|Home|End)/.test(key)) go(nextCard(layout.cards, placed, key))
        else return
        event.preventDefault()
        event.stopPropagation()
      },
    }),
    [acts, go, layout],
  )
  const seen = layout.cards.filter(
    (placed) => placed === active || (size !== null && isSeen(lie, size, { ...placed, ...card })),
  )
  const shown = new Set(seen.map(({ node }) => node.id))
  return (
    <div className={classes.frame}>
      <section
        ref={attach}
        className={classes.window}
        aria-label={t('chart.plane')}
        // What moves by keys can be reached by them.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div
          className={classes.plane}
          style={{ transform: `translate(${lie.x}px, ${lie.y}px) scale(${lie.scale})` }}
        >
          <svg
            className={classes.lines}
            width={layout.width}
            height={layout.height}
            aria-hidden="true"
          >
            {layout.lines
              .filter(({ from, to }) => shown.has(from) || shown.has(to))
              .map(({ to, points }) => (
                <path key={to} d={pathText(points)} />
              ))}
          </svg>
          <div ref={tree} role="tree" aria-label={t('chart.tree')} aria-multiselectable="true">
            {seen.map((placed) => {
              const { id } = placed.node
              const told = words.get(id)
              return (
                told !== undefined && (
                  <ChartCard
                    key={id}
                    placed={placed}
                    words={told}
                    isActive={placed === active}
                    isChosen={chosen.has(id)}
                    match={id === current ? 'CURRENT' : matches.has(id) ? 'OTHER' : null}
                    mayMove={mayMove(placed)}
                    acts={cardActs}
                  />
                )
              )
            })}
          </div>
        </div>
      </section>
      <ZoomButtons onZoom={zoom} onOwnSize={() => zoom(1 / lie.scale)} onFit={fit} />
    </div>
  )
}
