import { Radio, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matchingOptions } from '@/forms/found-options'
import { DayField } from '@/plans/day-field'
import { PlanDialog } from '@/plans/plan-dialog'
import { ReasonField } from '@/plans/reason-field'
import { changesOf, type ChartMove, moveKey } from '../tree/chart-moves'
import { nameOf } from '../tree/matches-in'
import type { ChartThing } from '../tree/chart-tree'

interface MoveDialogProps {
  readonly slug: string
  readonly sources: readonly ChartThing[]
  /** Everything that they could be moved onto. */
  readonly targets: readonly ChartThing[]
  /** Where they were dropped; null where it is still to be chosen. */
  readonly droppedOn: ChartThing | null
  readonly movesOnto: (source: ChartThing, target: ChartThing) => readonly ChartMove[]
  /** The day that the move proposes to hold from. */
  readonly day: string
  readonly onClose: () => void
}

/** Plans a move of cards: where to, what is meant by it, from when. */
export function MoveDialog(props: MoveDialogProps) {
  const { slug, sources, targets, droppedOn, movesOnto, day, onClose } = props
  const { t } = useTranslation()
  const [targetId, setTargetId] = useState(droppedOn?.id ?? null)
  const [meant, setMeant] = useState<string | null>(null)
  const [superiorId, setSuperiorId] = useState<string | null>(null)
  const [effective, setEffective] = useState(day)
  const [reason, setReason] = useState('')
  const [unchosen, setUnchosen] = useState(false)
  const target = targets.find(({ id }) => id === targetId)
  const moves = target === undefined ? [] : sources.map((source) => movesOnto(source, target))
  const meanings = meaningsOf(moves)
  const meaning = meanings.find((move) => moveKey(move) === meant) ?? meanings[0]
  const [first] = sources
  const options = targets
    .filter((each) => sources.some((source) => movesOnto(source, each).length > 0))
    .map((each) => ({ value: each.id, label: targetText(each) }))
  return (
    <PlanDialog
      title={t('chart.move.title', {
        count: sources.length,
        name: first === undefined ? '' : nameOf(first),
      })}
      fields={['reportsTo', 'effective']}
      atOnce={droppedOn !== null}
      onDraft={() => {
        setUnchosen(meaning === undefined)
        if (meaning === undefined) return null
        return {
          organizationId: slug,
          reason: reason.trim() || null,
          changes: moves
            .flatMap((of) => of.find((move) => moveKey(move) === moveKey(meaning)) ?? [])
            .flatMap((move) => changesOf(move, effective, superiorId)),
        }
      }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Select
            label={t('chart.move.where')}
            data={options}
            searchable
            required
            withAsterisk={false}
            data-autofocus
            openOnFocus={false}
            limit={100}
            filter={({ options: found, search }) => matchingOptions(found.filter(isItem), search)}
            nothingFoundMessage={t('chart.foundNone')}
            value={targetId}
            error={unchosen && meaning === undefined ? t('chart.move.nothing') : undefined}
            onChange={(id) => {
              setTargetId(id)
              setMeant(null)
            }}
          />
          {meanings.length > 1 && (
            <Radio.Group
              label={t('chart.move.meaning')}
              value={meaning === undefined ? '' : moveKey(meaning)}
              onChange={setMeant}
            >
              <Stack gap="xs" mt={6}>
                {meanings.map((move) => (
                  <Radio
                    key={moveKey(move)}
                    value={moveKey(move)}
                    label={<Meaning move={move} />}
                  />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {meanings.length === 1 && meaning !== undefined && (
            <div>
              <Meaning move={meaning} />
            </div>
          )}
          {meaning?.kind === 'TO_TEAM' && (
            <Select
              label={t('chart.move.superior')}
              placeholder={t('chart.move.superiorAsIs')}
              data={targets
                .filter(
                  ({ id, kind }) => kind === 'SEAT' && sources.every((each) => each.id !== id),
                )
                .map((each) => ({ value: each.id, label: targetText(each) }))}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('chart.move.superiorAsIs') }}
              limit={100}
              filter={({ options: found, search }) => matchingOptions(found.filter(isItem), search)}
              nothingFoundMessage={t('chart.foundNone')}
              value={superiorId}
              error={problems['reportsTo']}
              onChange={setSuperiorId}
            />
          )}
          <DayField value={effective} error={problems['effective']} onChange={setEffective} />
          <ReasonField value={reason} onChange={setReason} />
        </>
      )}
    </PlanDialog>
  )
}

function Meaning({ move }: { readonly move: ChartMove }) {
  const { t } = useTranslation()
  switch (move.kind) {
    case 'TO_TEAM':
      return t('chart.move.TO_TEAM', { name: move.team.name })
    case 'REPORT_TO':
      return t('chart.move.REPORT_TO', { name: seatText(move.superior) })
    case 'TAKE_SEAT':
      return t('chart.move.TAKE_SEAT', { person: move.person.name, name: move.open.title })
    case 'TEAM_BELOW':
      return t('chart.move.TEAM_BELOW', { name: move.parent.name })
  }
}

/** What a move can mean of all that are moved; only one person takes an open seat. */
function meaningsOf(moves: readonly (readonly ChartMove[])[]): readonly ChartMove[] {
  const all = new Map(moves.flat().map((move) => [moveKey(move), move]))
  return [...all.values()].filter(({ kind }) => moves.length === 1 || kind !== 'TAKE_SEAT')
}

function targetText(thing: ChartThing): string {
  return thing.kind === 'TEAM' ? thing.team.name : seatText(thing.seat)
}

function seatText(seat: Extract<ChartThing, { kind: 'SEAT' }>['seat']): string {
  const name = nameOf({ kind: 'SEAT', id: seat.id, seat })
  return name === seat.title ? name : `${seat.title} · ${name}`
}

function isItem<Option extends object>(
  option: Option,
): option is Extract<Option, { value: string }> {
  return 'value' in option
}
