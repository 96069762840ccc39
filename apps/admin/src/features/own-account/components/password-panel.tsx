import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ownAccountQuery } from '../own-account-query'
import { PasswordDialog } from './password-dialog'
import classes from './own-account.module.css'

export function PasswordPanel() {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [state, setState] = useState<'CHANGED' | 'CHANGING' | null>(null)
  return (
    <Panel
      title={t('ownAccount.password')}
      control={
        <Button size="xs" variant="default" onClick={() => setState('CHANGING')}>
          {t('ownAccount.changePassword')}
        </Button>
      }
    >
      {state === 'CHANGED' ? (
        <output className={classes.text}>{t('ownAccount.passwordChanged')}</output>
      ) : (
        <p className={classes.text}>{t('ownAccount.passwordHint')}</p>
      )}
      {state === 'CHANGING' && (
        <PasswordDialog
          onDone={() => {
            setState('CHANGED')
            void queryClient.invalidateQueries({ queryKey: ownAccountQuery.queryKey })
          }}
          onClose={() => setState(null)}
        />
      )}
    </Panel>
  )
}
