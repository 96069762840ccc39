import { useTranslation } from 'react-i18next'
import type { OwnSession } from './own-account-query'

type Browser = Pick<OwnSession, 'browser' | 'system'>

/** What the place is called where somebody is signed in: its browser and system. */
export function useSessionName(): (session: Browser) => string {
  const { t } = useTranslation()
  return ({ browser, system }) => {
    if (browser !== null && system !== null) return t('ownAccount.browserOn', { browser, system })
    return browser ?? system ?? t('ownAccount.unknownBrowser')
  }
}
