import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { OwnToken } from '../own-account-query'

/** What is told of a token below its name: what it may do, and when it was made, used and will end. */
export function useTokenDetails(): (token: OwnToken) => readonly (string | null)[] {
  const { t } = useTranslation()
  const formats = useFormats()
  return ({ start, allOrganizations, organizationIds, actions, ...times }) => {
    const { createdAt, expiresAt, lastUsedAt, formerValidUntil } = times
    const date = (instant: string) => formats.date(instant.slice(0, 10))
    return [
      start === '' ? null : `${start}…`,
      allOrganizations
        ? t('ownAccount.everything')
        : organizationIds === null
          ? t('ownAccount.yours')
          : t('ownAccount.restricted', { count: organizationIds.length }),
      actions === null ? null : t('ownAccount.actions', { count: actions.length }),
      t('ownAccount.madeOn', { date: date(createdAt) }),
      lastUsedAt === null
        ? t('ownAccount.neverUsed')
        : t('ownAccount.usedOn', { time: formats.dateTime(lastUsedAt) }),
      expiresAt === null ? null : t('ownAccount.endsOn', { date: date(expiresAt) }),
      formerValidUntil === null
        ? null
        : t('ownAccount.formerUntil', { time: formats.dateTime(formerValidUntil) }),
    ]
  }
}
