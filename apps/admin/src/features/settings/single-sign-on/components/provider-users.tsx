import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import classes from './single-sign-on.module.css'
import type { SingleSignOn } from '../single-sign-on-query'

interface ProviderUsersProps {
  readonly users: SingleSignOn['users']
}

/** Who has signed in by the provider, and when last. */
export function ProviderUsers({ users }: ProviderUsersProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <>
      <h3 className={classes.title}>{t('singleSignOn.users')}</h3>
      <RowList
        none={t('singleSignOn.noUsers')}
        rows={users.map(({ member, lastSignInAt }) => ({
          key: member.id,
          name: member.name,
          details: [
            member.email,
            t('singleSignOn.lastSignIn', { date: formats.date(lastSignInAt.slice(0, 10)) }),
          ],
        }))}
      />
    </>
  )
}
