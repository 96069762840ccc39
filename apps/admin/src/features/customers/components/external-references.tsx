import { useTranslation } from 'react-i18next'
import type { Account } from '../account-query'
import classes from './external-references.module.css'

interface ExternalReferencesProps {
  readonly references: Account['externalReferences']
}

/** What other systems call a customer. */
export function ExternalReferences({ references }: ExternalReferencesProps) {
  const { t } = useTranslation()
  if (references.length === 0) return t('customers.notLinked')
  return (
    <ul className={classes.references}>
      {references.map(({ source, id }) => (
        <li key={`${source} ${id}`}>{`${source}: ${id}`}</li>
      ))}
    </ul>
  )
}
