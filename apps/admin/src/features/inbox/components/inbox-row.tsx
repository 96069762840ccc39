import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { alsoInAddress } from '@/address/also-in-address'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { InboxItem } from '../inbox-items'
import classes from './inbox-row.module.css'

interface InboxRowProps {
  readonly slug: string
  readonly item: InboxItem
  readonly isNew: boolean
  readonly onFollow: () => void
}

/** One line, and the page that it is about. */
export function InboxRow({ slug, item, isNew, onFollow }: InboxRowProps) {
  return (
    <li className={classes.row} data-new={isNew}>
      <InboxLink slug={slug} item={item} isNew={isNew} onFollow={onFollow} />
    </li>
  )
}

function InboxLink({ slug, item, isNew, onFollow }: InboxRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const mark = isNew && <ToneBadge tone="at-trigger">{t('inbox.new')}</ToneBadge>
  if (item.kind === 'TRIGGER') {
    const { firedOn, evidence } = item.fired
    return (
      <Link to="/$slug/capacity" params={{ slug }} className={classes.link} onClick={onFollow}>
        <span className={classes.text}>{evidence.message}</span>
        <span className={classes.note}>
          {mark} {firedOn !== null && t('inbox.firedOn', { date: formats.date(firedOn) })}
        </span>
      </Link>
    )
  }
  if (item.kind === 'FINDING') {
    const { severity, message, rule } = item.finding
    return (
      <Link
        to="/$slug/findings"
        params={{ slug }}
        search={alsoInAddress({ severity })}
        className={classes.link}
        onClick={onFollow}
      >
        <span className={classes.text}>{message}</span>
        <span className={classes.note}>
          {mark} {rule.name}
        </span>
      </Link>
    )
  }
  const { id, name, owner, schedule } = item.scenario
  return (
    <Link
      to="/$slug/scenarios/$scenarioId"
      params={{ slug, scenarioId: id }}
      className={classes.link}
      onClick={onFollow}
    >
      <span className={classes.text}>{name}</span>
      <span className={classes.note}>
        {mark}{' '}
        {item.kind === 'APPROVAL'
          ? t('inbox.askedBy', { name: owner.name })
          : schedule?.problems.map(({ message }) => message).join(' ')}
      </span>
    </Link>
  )
}
