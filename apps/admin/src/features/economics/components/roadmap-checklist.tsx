import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { RolloutRoadmap } from '../economics-query'
import classes from './roadmap-checklist.module.css'

interface RoadmapChecklistProps {
  /** The phase's name. */
  readonly title: string
  readonly items: RolloutRoadmap['phases'][number]['items']
}

/** What is to be done in a phase, and since when it is done. */
export function RoadmapChecklist({ title, items }: RoadmapChecklistProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const done = items.filter((item) => item.done).length
  return (
    <details className={classes.checklist}>
      <summary>{t('roadmap.checklist', { title, done, all: items.length })}</summary>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item.title}>
            <span>{item.title}</span>
            <span className={classes.state}>
              {item.doneOn === null
                ? t(item.done ? 'roadmap.done' : 'roadmap.toDo')
                : t('roadmap.doneOn', { date: formats.date(item.doneOn) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
