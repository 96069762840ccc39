import { useTranslation } from 'react-i18next'
import classes from './external-references.module.css'

interface ExternalReferencesProps {
  readonly references: readonly { readonly source: string; readonly id: string }[]
}

/** What other systems call something. */
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
