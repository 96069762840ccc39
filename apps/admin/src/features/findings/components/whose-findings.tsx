import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ReferenceField } from '@/acts/reference-field'
import type { Moment } from '@/address/moment'
import { namesQuery } from '@/things/filters/names-query'
import classes from './findings-view.module.css'

interface WhoseFindingsProps {
  readonly slug: string
  readonly at: Moment
  /** Opaque ids; null where those of all are shown. */
  readonly team: string | null
  readonly person: string | null
  readonly onTeam: (id: string | null) => void
  readonly onPerson: (id: string | null) => void
}

/** Whose findings are shown: those of a team with what belongs to it, of a person, or of all. */
export function WhoseFindings({ slug, at, team, person, onTeam, onPerson }: WhoseFindingsProps) {
  const { t } = useTranslation()
  const ids = [team, person].flatMap((id) => id ?? [])
  const { data: names } = useQuery(namesQuery(at, ids))
  const named = (id: string | null) =>
    id === null ? null : { id, label: names?.get(id) ?? t('shell.loading') }
  const common = { slug, at, required: false }
  return (
    <div className={classes.whose}>
      <ReferenceField
        {...common}
        kind="team"
        label={t('findings.ofTeam')}
        value={named(team)}
        onChange={(chosen) => onTeam(chosen?.id ?? null)}
      />
      <ReferenceField
        {...common}
        kind="person"
        label={t('findings.ofPerson')}
        value={named(person)}
        onChange={(chosen) => onPerson(chosen?.id ?? null)}
      />
    </div>
  )
}
