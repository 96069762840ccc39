import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { FormAlert } from '@/forms/form-alert'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { RefusedAlert } from '@/plans/refused-alert'
import { type OwnSession, revokeOtherSessions, revokeSession } from '../own-account-query'
import { useOwnWrite } from '../use-own-write'
import { useSessionName } from '../use-session-name'

interface SessionsPanelProps {
  readonly sessions: readonly OwnSession[]
}

/** Where somebody is signed in, and the ways to end that. */
export function SessionsPanel({ sessions }: SessionsPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const one = useOwnWrite(revokeSession)
  const others = useOwnWrite(revokeOtherSessions)
  const nameOf = useSessionName()
  const wayOf = ({ way, passkey }: OwnSession) =>
    passkey === null ? t(`ownAccount.ways.${way}`) : t('ownAccount.byPasskey', { name: passkey })
  return (
    <Panel
      title={t('ownAccount.sessions')}
      control={
        sessions.length > 1 && (
          <Button
            size="xs"
            variant="default"
            loading={others.pending}
            onClick={() => others.write({})}
          >
            {t('ownAccount.endOthers')}
          </Button>
        )
      }
    >
      <RowList
        none={t('ownAccount.noSessions')}
        rows={sessions.map((session) => ({
          key: session.id,
          name: nameOf(session),
          details: [
            session.isCurrent ? t('ownAccount.current') : null,
            session.address,
            wayOf(session),
            t('ownAccount.seen', { time: formats.dateTime(session.lastSeenAt) }),
            t('ownAccount.since', { time: formats.dateTime(session.createdAt) }),
          ],
          aside: !session.isCurrent && (
            <Button
              variant="subtle"
              size="compact-sm"
              loading={one.pending}
              aria-label={t('ownAccount.endSessionOf', { name: nameOf(session) })}
              onClick={() => one.write({ id: session.id })}
            >
              {t('ownAccount.endSession')}
            </Button>
          ),
        }))}
      />
      <RefusedAlert messages={[...one.refused, ...others.refused]} />
      <FormAlert error={one.error ?? others.error} />
    </Panel>
  )
}
