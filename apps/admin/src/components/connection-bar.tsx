import { useInterval } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { IconCloudOff } from '@tabler/icons-react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isConnectionLost, onConnectionChange } from '@/http/connection'
import { RequestError } from '@/http/request-error'
import { sendJson } from '@/http/send-json'
import classes from './connection-bar.module.css'

/** How often it is tried whether the server answers again, in milliseconds. */
const RETRY = 5_000

/**
 * Says calmly that the server cannot be reached; gone by itself once it answers, and then what could not be shown is
 * asked for again. What is typed stays where it is.
 */
export function ConnectionBar() {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const lost = useSyncExternalStore(onConnectionChange, isConnectionLost)
  const wasLost = useRef(false)
  const { start, stop } = useInterval(
    () => void sendJson('/graphql', { query: '{ __typename }' }).catch(() => undefined),
    RETRY,
  )
  useEffect(() => {
    if (lost) start()
    else stop()
    if (wasLost.current && !lost) {
      void queryClient.refetchQueries({
        type: 'active',
        predicate: ({ state: { error } }) =>
          error instanceof RequestError && error.code === 'NETWORK',
      })
    }
    wasLost.current = lost
  }, [lost, queryClient, start, stop])
  if (!lost) return null
  return (
    <output className={classes.bar}>
      <IconCloudOff size={18} stroke={1.7} aria-hidden="true" />
      {t(navigator.onLine ? 'shell.unreachable' : 'shell.offline')}
    </output>
  )
}
