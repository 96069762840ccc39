import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { SeatLink } from '@/components/thing-links'
import { Why } from '@/evidence/why'
import { FactList } from '@/grid/fact-list'
import { useFormats } from '@/i18n/formats'
import type { Person } from '../person-query'
import classes from './person-step.module.css'

/** What comes next in somebody's career, and where that could be. */
export function PersonStep({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const step = person.nextStep
  if (step === null) return null
  const { status, current, next, answersFor, openPositions, evidence } = step
  return (
    <Panel title={t('organisation.person.next')}>
      <p className={classes.verdict}>
        {t(`organisation.person.steps.${status}`, {
          current: current?.name ?? '',
          next: next?.name ?? '',
        })}
      </p>
      {next !== null && (
        <FactList
          facts={[
            {
              name: t('organisation.person.answersFor'),
              value: answersFor.length === 0 ? null : formats.list(answersFor),
              wide: true,
            },
            {
              name: t('organisation.person.openSteps'),
              value:
                openPositions.length === 0
                  ? t('organisation.person.noOpenSteps')
                  : openPositions.map(({ id, title }) => (
                      <div key={id}>
                        <SeatLink id={id}>{title}</SeatLink>
                      </div>
                    )),
              wide: true,
            },
          ]}
        />
      )}
      <div className={classes.why}>
        <Why about={t('organisation.person.next')} evidence={evidence} />
      </div>
    </Panel>
  )
}
