import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Formats, useFormats } from '@/i18n/formats'
import type { CardWords } from './picture/chart-picture'
import type { Colouring, Standing } from './tree/chart-classes'
import type { ChartView } from './tree/chart-moves'
import { nameOf } from './tree/matches-in'
import { allNodes, type ChartNode, type ChartThing } from './tree/chart-tree'

/** What is written on a card, and the word of its class. */
export interface ShownWords extends CardWords {
  readonly standing: string
}

/** What is written on every card, by its id. */
export function useCardWords(
  forest: readonly ChartNode[],
  view: ChartView,
  colouring: Colouring,
  standings: ReadonlyMap<string, Standing>,
): ReadonlyMap<string, ShownWords> {
  const { t } = useTranslation()
  const formats = useFormats()
  return useMemo(() => {
    const seatWords = ({ seat }: Extract<ChartThing, { kind: 'SEAT' }>) => {
      const { title, role, team, occupancies } = seat
      const places = [
        role === null || role.name === title ? null : role.name,
        view === 'REPORTING' ? (team?.name ?? null) : null,
      ]
      return {
        name:
          occupancies.length === 0 ? t('chart.open') : nameOf({ kind: 'SEAT', id: seat.id, seat }),
        what: title,
        where: places.filter((place) => place !== null).join(' · '),
      }
    }
    const teamWords = (node: ChartNode, { team }: Extract<ChartThing, { kind: 'TEAM' }>) => {
      const open = allNodes(node.children).filter(
        ({ thing }) => thing.kind === 'SEAT' && thing.seat.occupancies.length === 0,
      ).length
      return {
        name: team.name,
        what: t(`choices.teamKind.${team.kind}`),
        where: [
          t('chart.people', { count: team.branchPeopleCount }),
          ...(open === 0 ? [] : [t('teams.open', { count: open })]),
        ].join(' · '),
      }
    }
    const figureOf = (standing: Standing): string => figureText(colouring, standing, formats, t)
    return new Map(
      allNodes(forest).map((node) => {
        const { thing } = node
        const words = thing.kind === 'SEAT' ? seatWords(thing) : teamWords(node, thing)
        const standing = standings.get(node.id)
        const told = {
          ...words,
          figure: standing === undefined ? '' : figureOf(standing),
          tone: standing?.tone ?? ('none' as const),
          standing:
            standing === undefined
              ? ''
              : t(`chart.classes.${colouring}.${standing.name}` as 'chart.open'),
        }
        return [node.id, told]
      }),
    )
  }, [forest, view, colouring, standings, formats, t])
}

function figureText(
  colouring: Colouring,
  { value, since, currency }: Standing,
  formats: Formats,
  t: TFunction,
): string {
  if (since !== null) return t('chart.since', { month: formats.monthOfYear(since) })
  if (value === null) return ''
  if (currency !== null) return formats.money({ amountMinor: value, currency })
  if (colouring === 'LOAD') return formats.percent(value, { beside: 1 })
  return value === 0 ? '' : t('chart.openPart', { fte: formats.number(value, 2) })
}
