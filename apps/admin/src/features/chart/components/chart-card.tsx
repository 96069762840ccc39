import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import {
  IconArrowRight,
  IconArrowsMove,
  IconChevronRight,
  IconDots,
  IconSquareCheck,
} from '@tabler/icons-react'
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SeatLink, TeamLink } from '@/components/thing-links'
import type { PlacedCard } from '../tree/chart-layout'
import type { ShownWords } from '../use-card-words'
import { attachDrag } from './attach-drag'
import classes from './chart-card.module.css'

/** What can be done with a card; the same for all of them. */
export interface CardActs {
  readonly onActivate: (id: string) => void
  readonly onKey: (event: KeyboardEvent, placed: PlacedCard) => void
  readonly onToggle: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onChoose: (id: string) => void
  /** Asks where to; a card that is chosen takes the others along. */
  readonly onMove: (id: string) => void
  readonly onDrop: (sourceId: string, targetId: string) => void
  readonly mayDrop: (sourceId: string, targetId: string) => boolean
}

interface ChartCardProps {
  readonly placed: PlacedCard
  readonly words: ShownWords
  /** The one that Tab leads to. */
  readonly isActive: boolean
  readonly isChosen: boolean
  /** Whether what is looked for is on it; CURRENT for the match that is shown. */
  readonly match: 'CURRENT' | 'OTHER' | null
  /** Whether the viewer may plan a move of it. */
  readonly mayMove: boolean
  readonly acts: CardActs
}

/** A team or a seat with who sits there: a treeitem that can be opened, dragged, chosen and moved. */
export const ChartCard = memo(function ChartCard(props: ChartCardProps) {
  const { placed, words, isActive, isChosen, match, mayMove, acts } = props
  const { t } = useTranslation()
  const { node, isOpen, x, y } = placed
  const { id, thing } = node
  const element = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<'DRAGGED' | 'TARGET' | null>(null)
  useEffect(
    () =>
      element.current === null
        ? undefined
        : attachDrag(element.current, id, mayMove, acts, setHeld),
    [id, mayMove, acts],
  )
  const ThingLink = thing.kind === 'TEAM' ? TeamLink : SeatLink
  const { name, what, where, figure, standing, tone } = words
  const below = isOpen === false ? t('chart.below', { count: node.children.length }) : ''
  return (
    <div
      ref={element}
      role="treeitem"
      data-id={id}
      className={classes.card}
      data-kind={thing.kind}
      data-tone={tone}
      data-open-seat={thing.kind === 'SEAT' && thing.seat.occupancies.length === 0}
      data-match={match ?? undefined}
      data-held={held ?? undefined}
      aria-level={placed.level}
      aria-posinset={placed.place}
      aria-setsize={placed.siblings}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isChosen}
      aria-label={[name, what, where, figure, below, standing].filter(Boolean).join(', ')}
      tabIndex={isActive ? 0 : -1}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onFocus={() => acts.onActivate(id)}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) acts.onKey(event, placed)
      }}
      onClick={({ ctrlKey, metaKey }) => {
        if (ctrlKey || metaKey) acts.onChoose(id)
        else acts.onActivate(id)
      }}
    >
      <span className={classes.name}>
        <ThingLink id={id} isPart>
          {name}
        </ThingLink>
      </span>
      {/* Spaces, or what is read would be one word. */}{' '}
      <span className={`${classes.line} ${classes.what}`}>{what}</span>{' '}
      <span className={`${classes.line} ${classes.where}`}>{where}</span>{' '}
      <span className={classes.figure}>{figure}</span>{' '}
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon
            className={classes.menu}
            size={32}
            tabIndex={isActive ? 0 : -1}
            aria-label={t('chart.actions', { name })}
          >
            <IconDots size={16} stroke={1.8} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconArrowRight size={16} />} onClick={() => acts.onOpen(id)}>
            {t('chart.toPage')}
          </Menu.Item>
          {mayMove && (
            <>
              <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => acts.onMove(id)}>
                {t('chart.moveTo')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconSquareCheck size={16} />}
                onClick={() => acts.onChoose(id)}
              >
                {t(isChosen ? 'chart.unchoose' : 'chart.choose')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isOpen !== null && (
        <UnstyledButton
          className={classes.toggle}
          tabIndex={-1}
          aria-label={t(isOpen ? 'chart.collapse' : 'chart.expand', { name })}
          onClick={(event) => {
            event.stopPropagation()
            acts.onToggle(id)
          }}
        >
          {isOpen ? <IconChevronRight size={14} className={classes.opened} /> : below}
        </UnstyledButton>
      )}
    </div>
  )
})
