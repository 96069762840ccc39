import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isDate } from '@/forms/form-text'
import type { RolloutPhase } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { itemKey, type Ticking } from '../checklist'
import type { RolloutRoadmap } from '../rollouts-query'
import classes from './roadmap-checklist.module.css'

type Item = RolloutRoadmap['phases'][number]['items'][number]

interface RoadmapChecklistProps {
  /** The phase's name. */
  readonly title: string
  readonly phase: RolloutPhase
  readonly items: readonly Item[]
  readonly ticking?: Ticking | undefined
}

/** What is to be done in a phase, and since when it is done; ticked in place where that is offered. */
export function RoadmapChecklist({ title, phase, items, ticking }: RoadmapChecklistProps) {
  const { t } = useTranslation()
  const done = items.filter((item) => item.done).length
  return (
    <details className={classes.checklist} open={ticking !== undefined}>
      <summary>{t('roadmap.checklist', { title, done, all: items.length })}</summary>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item.title}>
            {ticking === undefined ? (
              <ToldItem item={item} />
            ) : (
              <TickedItem item={item} name={itemKey(phase, item.title)} ticking={ticking} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function ToldItem({ item: { title, done, doneOn } }: { readonly item: Item }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <>
      <span>{title}</span>
      <span className={classes.state}>
        {doneOn === null
          ? t(done ? 'roadmap.done' : 'roadmap.toDo')
          : t('roadmap.doneOn', { date: formats.date(doneOn) })}
      </span>
    </>
  )
}

interface TickedItemProps {
  readonly item: Item
  readonly name: string
  readonly ticking: Ticking
}

function TickedItem({ item, name, ticking }: TickedItemProps) {
  const { t } = useTranslation()
  const { ticks, tick, today } = ticking
  const doneOn = ticks.has(name) ? (ticks.get(name) ?? null) : item.doneOn
  return (
    <>
      <Checkbox
        size="xs"
        label={item.title}
        checked={doneOn !== null}
        onChange={({ currentTarget: { checked } }) => tick(name, checked ? today : null)}
      />
      {doneOn !== null && (
        <TextInput
          type="date"
          size="xs"
          className={classes.day}
          aria-label={t('rollouts.doneOn', { item: item.title })}
          max={today}
          value={doneOn}
          onChange={({ currentTarget: { value } }) => {
            if (isDate(value)) tick(name, value)
          }}
        />
      )}
    </>
  )
}
