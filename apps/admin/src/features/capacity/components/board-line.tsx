import type { Moment } from '@/address/moment'
import { ActionIcon } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BandBadge } from '@/charts/band-badge'
import { PersonLink, TeamLink } from '@/components/thing-links'
import { triggerPoint, UtilisationBar } from '@/charts/utilisation-bar'
import { useFormats } from '@/i18n/formats'
import {
  type BoardGrouping,
  type BoardRow,
  fullness,
  isShortForNow,
  useGroupName,
} from '../board-rows'
import classes from './board-line.module.css'
import { LineEvidence } from './line-evidence'

interface BoardLineProps {
  readonly row: BoardRow
  readonly slug: string
  readonly at: Moment
  readonly groupBy: BoardGrouping
}

/** One bar with its figures; opened, it says why. */
export function BoardLine({ row, slug, at, groupBy }: BoardLineProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const groupName = useGroupName()
  const [opened, setOpened] = useState(false)
  const evidenceId = useId()
  const { line } = row
  const name = groupName(groupBy, row.name)
  const utilisation = fullness(line)
  const seats = Math.max(line.capacity, line.fullCapacity)
  const carried = Math.round(line.accounts)
  const family = t(`choices.roleFamily.${line.family}`)
  const details = [
    family,
    ...(groupBy === 'PERSON' || line.people === 0
      ? []
      : [t('capacity.people', { count: line.people })]),
    ...(carried === 0 ? [] : [t(`capacity.carried.${workOf(line.family)}`, { count: carried })]),
    ...(line.openSeats > 0 ? [t('capacity.openSeats', { count: line.openSeats })] : []),
    ...(line.exposedAccounts > 0
      ? [t('capacity.exposed', { count: Math.round(line.exposedAccounts) })]
      : []),
    ...(line.capacity < line.fullCapacity
      ? [
          t('capacity.forNow', {
            capacity: formats.number(line.capacity, 2),
            full: formats.number(line.fullCapacity, 2),
          }),
        ]
      : []),
    ...(line.peopleNeeded === null || line.peopleNeeded === 0
      ? []
      : [t('capacity.hire', { count: line.peopleNeeded })]),
  ]
  return (
    <li className={classes.line}>
      <div className={classes.row}>
        <div className={classes.who}>
          <span className={classes.name}>
            <SubjectName subject={row.subject}>{name}</SubjectName>
          </span>
          <span className={classes.details}>{details.join(' · ')}</span>
        </div>
        <div className={classes.bar}>
          {line.fullBand !== null && (
            <UtilisationBar
              utilisation={utilisation}
              band={line.fullBand}
              trigger={triggerPoint(line)}
            />
          )}
        </div>
        <div className={classes.figures}>
          <span className={classes.percent}>
            {utilisation === null ? '—' : formats.percent(utilisation, { beside: 1 })}
          </span>
          <span
            className={classes.load}
            title={t('capacity.loadHint', {
              load: formats.number(line.load, 2),
              capacity: formats.number(seats, 2),
            })}
          >
            {formats.number(line.load, 2)} / {formats.number(seats, 2)}
          </span>
        </div>
        <span className={classes.band}>
          {isShortForNow(line) ? t('capacity.shortForNow') : <BandBadge band={line.fullBand} />}
        </span>
        <ActionIcon
          size="md"
          aria-expanded={opened}
          aria-controls={evidenceId}
          aria-label={`${t(opened ? 'capacity.hideEvidence' : 'capacity.evidence')}: ${name}, ${family}`}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronDown size={16} stroke={1.8} className={classes.chevron} />
        </ActionIcon>
      </div>
      <div id={evidenceId}>
        {opened && <LineEvidence row={row} slug={slug} at={at} groupBy={groupBy} />}
      </div>
    </li>
  )
}

interface SubjectNameProps {
  readonly subject: BoardRow['subject']
  readonly children: string
}

/** The name of a group, which leads to the page of the person or team that it is. */
function SubjectName({ subject, children }: SubjectNameProps) {
  switch (subject?.__typename) {
    case 'Person':
      return <PersonLink id={subject.id}>{children}</PersonLink>
    case 'Team':
      return <TeamLink id={subject.id}>{children}</TeamLink>
    default:
      return children
  }
}

/** What the accounts of a line are, by whose work it is. */
function workOf(family: BoardRow['line']['family']): 'accounts' | 'implementations' | 'renewals' {
  if (family === 'IMPLEMENTATION') return 'implementations'
  return family === 'RENEWALS' ? 'renewals' : 'accounts'
}
