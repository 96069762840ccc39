import { useTranslation } from 'react-i18next'
import { FactList } from '@/grid/fact-list'
import classes from './single-sign-on.module.css'
import type { SingleSignOn } from '../single-sign-on-query'

interface DomainRecordProps {
  readonly domain: SingleSignOn['domains'][number]
}

/** The TXT record that proves a domain. */
export function DomainRecord({ domain }: DomainRecordProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.record}>
      <FactList
        facts={[
          {
            name: t('singleSignOn.recordName'),
            value: <code>{domain.recordName}</code>,
            wide: true,
          },
          {
            name: t('singleSignOn.recordValue'),
            value: <code>{domain.recordValue}</code>,
            wide: true,
          },
        ]}
      />
    </div>
  )
}
