import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { FiredRule } from '../fired-rules'
import { LaggingSigns } from './lagging-signs'
import { RemedyList } from './remedy-list'
import { TriggerActs } from './trigger-acts'
import classes from './trigger-card.module.css'
import { TriggerEvidence } from './trigger-evidence'
import { TriggerGroups } from './trigger-groups'

interface TriggerCardProps {
  readonly fired: FiredRule
  readonly slug: string
  readonly at: Moment
}

/** One rule: whom to hire where and from when, or what is missing until when, why, and what else tells of it. */
export function TriggerCard({ fired, slug, at }: TriggerCardProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [chosen, setChosen] = useState<string | null>(null)
  const [opened, setOpened] = useState(false)
  const evidenceId = useId()
  const { triggers } = fired
  const trigger = triggers.find(({ id }) => id === chosen) ?? triggers[0]
  const { family, name, severe, firedOn, firedOnIsLowerBound, startBy, evidence } = trigger
  const { peopleNeeded, sameHireAs, shortage, beginHiringBy, daysLate } = trigger
  const word = t(opened ? 'capacity.hideEvidence' : 'capacity.evidence')
  return (
    <li className={classes.card} data-tone={severe ? 'over' : shortage ? 'for-now' : 'at-trigger'}>
      <h3 className={classes.title}>
        {shortage === null
          ? sameHireAs === 'SUPPORT_TICKETS'
            ? t('capacity.triggers.sameHireAsTickets')
            : t('capacity.triggers.hire', { count: peopleNeeded ?? 1 })
          : t('capacity.triggers.short', {
              count: shortage.seats,
              seats: formats.number(shortage.seats, 1),
            })}
        <span className={classes.family}>{t(`choices.roleFamily.${family}`)}</span>
      </h3>
      <p className={classes.message}>{evidence.message}</p>
      <p className={classes.dates}>
        {shortage !== null && shortage.until !== null && (
          <strong>
            {t('capacity.triggers.enoughFrom', { date: formats.date(shortage.until) })}
          </strong>
        )}
        {shortage === null && firedOn !== null && (
          <span>
            {t(firedOnIsLowerBound ? 'capacity.triggers.firedBy' : 'capacity.triggers.firedOn', {
              date: formats.date(firedOn),
            })}
          </span>
        )}
        {startBy !== null && (
          <strong>{t('capacity.triggers.startBy', { date: formats.date(startBy) })}</strong>
        )}
        {beginHiringBy !== null && daysLate !== null && daysLate > 0 && (
          <strong className={classes.late}>
            {t('capacity.triggers.late', {
              date: formats.date(beginHiringBy),
              days: formats.days(daysLate),
            })}
          </strong>
        )}
      </p>
      {shortage !== null && <RemedyList remedies={shortage.remedies} slug={slug} />}
      {family === 'CSM' && <LaggingSigns trigger={trigger} slug={slug} at={at} />}
      {triggers.length > 1 && (
        <TriggerGroups triggers={triggers} chosenId={trigger.id} onChoose={(id) => setChosen(id)} />
      )}
      <TriggerActs trigger={trigger} slug={slug} at={at} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        className={classes.toggle}
        aria-expanded={opened}
        aria-controls={evidenceId}
        aria-label={`${word}: ${t(`choices.roleFamily.${family}`)}, ${name}`}
        rightSection={<IconChevronDown size={14} className={classes.chevron} />}
        onClick={() => setOpened(!opened)}
      >
        {word}
      </Button>
      <div id={evidenceId}>
        {opened && <TriggerEvidence trigger={trigger} slug={slug} at={at} />}
      </div>
    </li>
  )
}
